import { Icon } from '../ui/icon.tsx'

/** A quiet plus with one word; `label` is the whole name. */
export function AddButton({ word, label, path, onClick }: { word: string; label: string; path?: string; onClick(): void }) {
  return (
    <button type="button" class="btn quiet" aria-label={label} data-path={path} onClick={onClick}>
      <Icon name="plus" size={12} />
      {word}
    </button>
  )
}
