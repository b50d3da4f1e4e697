export interface PillsProps {
  /** Id of the words that ask. */
  askedBy: string
  options: string[]
  chosen: string | null
  onChoose(option: string): void
}

/** A few readings to choose from, side by side. */
export function Pills({ askedBy, options, chosen, onChoose }: PillsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in the flow of the row
    <div class="pills" role="group" aria-labelledby={askedBy}>
      {options.map(option => (
        <button type="button" class="opt" key={option} aria-pressed={option === chosen} onClick={() => onChoose(option)}>
          <bdi>{option}</bdi>
        </button>
      ))}
    </div>
  )
}
