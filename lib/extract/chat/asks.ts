import { onceATurn } from './once-a-turn.ts'

/** True for a turn with a question mark, whatever words it asks by. */
export const asks = onceATurn(({ tokens }) => tokens.some(({ text }) => text === '?'))
