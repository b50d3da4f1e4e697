/** All that a page's script is told: whether its contact is a lead already, what became of it, and the words of the button. */
export interface ChipSays {
  captured: boolean
  /** In the user's language; null when nobody has set one. */
  status: string | null
  words: { capture: string; captured: string; unseen: string; reload: string }
  direction: 'ltr' | 'rtl'
}

/** What the background tells the scripts in pages: `look` again, for something was captured or changed; or be `gone`. */
export type ChipNotice = { chip: 'look' | 'gone' }
