import type { PopupState } from '../lib/panel/popup-state.ts'

/** Whether the CRM refused the token that the account has now; another token or address is another connection. */
export const isRefused = ({ refused, lanes }: Pick<PopupState, 'refused' | 'lanes'>, account: string): boolean =>
  refused[account] !== undefined && refused[account] === lanes[account]?.connection
