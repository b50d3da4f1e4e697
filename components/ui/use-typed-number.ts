import { useState } from 'preact/hooks'
import { readQuantity } from './read-quantity.ts'

export interface TypedNumber {
  /** What stands in the field: the number, or what is being typed. */
  text: string
  type(text: string): void
  step(by: number): void
  /** Puts the number back in the place of what was typed. */
  settle(): void
}

/** A whole number that may be typed or stepped. What is typed and is no number changes nothing; a step never ends below one. */
export function useTypedNumber(value: number, onChange: (value: number) => void): TypedNumber {
  const [typing, setTyping] = useState<string | null>(null)
  return {
    text: typing ?? String(value),
    type(text) {
      setTyping(text)
      const quantity = readQuantity(text)
      if (quantity !== null) onChange(quantity)
    },
    step(by) {
      setTyping(null)
      onChange(Math.max(1, value + by))
    },
    settle: () => setTyping(null),
  }
}
