import { Icon, type IconName } from './icon.tsx'

/** A button that is only a drawing; `label` is its name for screen readers and on hover. */
export function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick(): void }) {
  return (
    <button type="button" class="icon-btn" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
