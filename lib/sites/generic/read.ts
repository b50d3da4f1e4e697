import { MAX_TEXT } from '../../lead/conversation.ts'
import { cut, find, readText } from '../query.ts'
import { plainMessage, readSelection } from '../read-selection.ts'
import type { SiteReader } from '../site-reader.ts'
import { readListing } from './ladder.ts'
import { readPhones } from './phones.ts'
import * as selectors from './selectors.ts'

/** A text without them holds no phone number. */
const FIGURES = /[\d\u0660-\u0669]/

/**
 * Reads any page: what is selected, else what is visible in its main part; the numbers it shows; what it lists, from whom and for how
 * much. Several numbers that differ are given as text, for the user to choose from, never as the contact's.
 */
export const generic: SiteReader = {
  id: 'generic',
  read(document, url, context) {
    const root = document.documentElement
    const selected = readSelection(document, url, context)
    const text = selected.selection === null ? visibleText(root, selectors.notText) : cut(selected.selection, MAX_TEXT)
    const isMarked = selected.selection !== null
    const { listing, isForSale, health } = readListing(root, url, selected.url)
    const seller = (isForSale && listing?.seller) || null
    const phones = readPhones(root, isMarked || !FIGURES.test(text) ? '' : visibleText(root, selectors.notContent))
    // whoever sells is not reached by the number of the site
    const phone = seller !== null && phones.content.length === 0 ? null : phones.phone
    const choice = phone || isMarked ? [] : [...phones.content, ...(seller === null ? phones.frame : [])]
    const unseen = choice.filter(number => !text.includes(number))
    return {
      ...selected,
      contact: {
        ...selected.contact,
        name: seller === null ? null : { value: seller, tier: listing?.tiers.seller ?? 0 },
        phone,
        kind: isForSale ? 'listing' : 'unknown',
      },
      messages: [text, unseen.join('\n')].filter(each => each !== '').map(plainMessage),
      listing,
      health,
    }
  },
}

/** Text of the first part of the page that has any, bounded. */
function visibleText(root: Element, leaveOut: string): string {
  for (const { css } of selectors.content) {
    const part = find(root, css)
    const text = part && readText(part, { limit: MAX_TEXT, leaveOut, visibleOnly: true })
    if (text) return text
  }
  return ''
}
