import { Pills } from '../ui/pills.tsx'

export interface ChoicesProps {
  id: string
  question: string
  options: string[]
  chosen: string | null
  onChoose(option: string): void
}

/** A question of two words and up to three answers to press. */
export function Choices({ id, question, options, chosen, onChoose }: ChoicesProps) {
  return (
    <div class="choose">
      <span class="why" id={id}>
        {question}
      </span>
      <Pills askedBy={id} options={options} chosen={chosen} onChoose={onChoose} />
    </div>
  )
}
