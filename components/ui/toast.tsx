import { useShortcut } from '../use-shortcut.ts'
import { Icon } from './icon.tsx'

export interface ToastProps {
  /** What is seen; may change every second. */
  text: string
  /** What a screen reader says once: without the seconds. */
  spoken: string
  /** How much of the time is left, 0 to 1; null when nothing runs out. */
  left: number | null
  action: { label: string; onClick(): void } | null
}

const UNDO = { letter: 'z', inText: false }

/** A short word at the foot of a surface, with one thing to do about it while its line runs out. */
export function Toast({ text, spoken, left, action }: ToastProps) {
  useShortcut(UNDO, action?.onClick ?? null)
  return (
    <div class="toast">
      <span class="sr" role="status">
        {spoken}
      </span>
      <Icon name={left === null ? 'device' : 'done'} />
      <span class="grow cut" aria-hidden="true">
        {text}
      </span>
      {action && (
        <button type="button" class="btn" aria-keyshortcuts="Control+Z" onClick={action.onClick}>
          {action.label}
        </button>
      )}
      {left !== null && <span class="left" style={{ inlineSize: `${Math.round(left * 100)}%` }} />}
    </div>
  )
}
