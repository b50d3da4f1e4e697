import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { SettingRow } from './setting-row.tsx'

export interface UndoRowProps {
  /** How long a saved lead waits before it leaves, ms. */
  undo: number
  /** The longest it may wait, ms. */
  limit: number
  onUndo(undo: number): void
}

const SECOND = 1000

/** How long Undo is offered, in whole seconds. Arrows move by one, Page Up and Page Down by more, Home and End to the ends. */
export function UndoRow({ undo, limit, onUndo }: UndoRowProps) {
  const id = useId()
  // What the thumb shows while it moves: what is stored follows a moment later.
  const [moved, setMoved] = useState<number | null>(null)
  const seconds = moved ?? Math.round(undo / SECOND)
  const words = seconds === 0 ? t('optionsUndoNone') : t('seconds', { count: seconds })
  const move = (value: number) => {
    setMoved(value)
    onUndo(value * SECOND)
  }
  return (
    <SettingRow label={t('optionsUndo')} control={id} help={{ id: `${id}-help`, content: t('optionsUndoHelp') }}>
      <span class="slider">
        <input
          id={id}
          type="range"
          min={0}
          max={limit / SECOND}
          step={1}
          value={seconds}
          aria-valuetext={words}
          aria-describedby={`${id}-help`}
          onInput={event => move(event.currentTarget.valueAsNumber)}
        />
        <span aria-hidden="true">{words}</span>
      </span>
    </SettingRow>
  )
}
