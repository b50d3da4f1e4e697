import type { ComponentChildren } from 'preact'
import { Icon } from '../ui/icon.tsx'

export interface SettingRowProps {
  label: string
  /** Id of the one control the label is for; without it the row is a group with that name. */
  control?: string
  /** One line below the control. It carries the id `<help>`, for `aria-describedby`. */
  help?: { id: string; content: ComponentChildren } | undefined
  /** What is wrong: takes the place of the help. */
  problem?: string | undefined
  children: ComponentChildren
}

/** One setting: label, control, one line of help or what is wrong with it. */
export function SettingRow({ label, control, help, problem, children }: SettingRowProps) {
  return (
    <div class="g">
      {control ? <label for={control}>{label}</label> : <span class="label">{label}</span>}
      {children}
      {problem ? (
        <p class="help wrong" id={help?.id}>
          <Icon name="warning" size={14} />
          {problem}
        </p>
      ) : (
        help && (
          <div class="help" id={help.id}>
            {help.content}
          </div>
        )
      )}
    </div>
  )
}
