import type { Contact } from '../../lead/conversation.ts'
import { find, findAll, oneLine, pick } from '../query.ts'
import { type Vote, weights } from './direction.ts'
import { type PanelLayout, sideOf } from './layout.ts'
import type { Row } from './rows.ts'
import * as selectors from './selectors.ts'
import { sameName } from './title.ts'
import { selfWords } from './words.ts'

/** What a row is judged against. */
export interface ChatFacts {
  title: string | null
  /** The title is a number: then a sender with another name may be the same person. */
  titleIsPhone: boolean
  kind: Contact['kind']
  layout: PanelLayout
}

/** All signs of one row's direction, each as a vote. */
export function votesOf(row: Row, facts: ChatFacts): Vote[] {
  const votes = [legacy(row), speaker(row, facts), tick(row), sender(row, facts), geometry(row, facts), author(row), tail(row, facts)]
  return votes.filter(vote => vote !== null)
}

const vote = (direction: 'in' | 'out', weight: number): Vote => ({ direction, weight })

function legacy({ element, id }: Row): Vote | null {
  if (id?.startsWith('false_')) return vote('in', weights.legacy)
  if (id?.startsWith('true_')) return vote('out', weights.legacy)
  const named = find(element, selectors.legacy) ?? element.closest(selectors.legacy)
  return named && vote(named.matches(selectors.legacyIn) ? 'in' : 'out', weights.legacy)
}

function speaker({ speaker: name, sender }: Row, { title, kind }: ChatFacts): Vote | null {
  if (name === null) return null
  if (sameName(name, title) && kind !== 'group') return vote('in', weights.speaker)
  if (selfWords.has(name.toLowerCase())) return vote('out', weights.speaker)
  // "Maybe Karim": the name that a stranger gave himself.
  if (sender !== null && (name === sender || name.endsWith(` ${sender}`))) return vote('in', weights.speaker)
  return sender !== null && kind === 'direct' && !sameName(sender, title) ? vote('out', weights.otherName) : null
}

const KNOWN_TICK = /^(wds-ic-(read|delivered|sent|pending)|msg-(check|dblcheck|time))/

function tick({ element }: Row): Vote | null {
  const icons = findAll(element, selectors.tickIcon, 20).map(
    icon => icon.getAttribute('data-icon') ?? icon.getAttribute('data-testid') ?? '',
  )
  const isTicked = [...icons, ...titlesOf(element)].some(name => KNOWN_TICK.test(name))
  if (isTicked) return vote('out', weights.tick)
  return find(element, selectors.metaLabel) ? vote('out', weights.metaLabel) : null
}

const titlesOf = (element: Element) => findAll(element, selectors.tickTitle, 20).map(title => oneLine(title.textContent, 40))

function sender({ sender: name }: Row, { title, titleIsPhone, kind }: ChatFacts): Vote | null {
  if (name === null || title === null || kind === 'group') return null
  if (sameName(name, title)) return vote('in', weights.sender)
  return kind === 'direct' && !titleIsPhone ? vote('out', weights.sender) : null
}

function geometry({ element }: Row, { layout }: ChatFacts): Vote | null {
  if (!layout.isLaidOut) return null
  const bubble = pick(element, selectors.bubble)?.element ?? element
  const side = sideOf(bubble.getBoundingClientRect(), layout)
  return side && vote(side, weights.geometry)
}

function author({ author: name }: Row): Vote | null {
  return name === null ? null : vote('in', weights.author)
}

function tail({ element }: Row, { layout }: ChatFacts): Vote | null {
  if (find(element, selectors.tailIn)) return vote(layout.isRtl ? 'out' : 'in', weights.tail)
  if (find(element, selectors.tailOut)) return vote(layout.isRtl ? 'in' : 'out', weights.tail)
  return null
}
