import { beforeEach, describe, expect, it } from 'vitest'
import type { Conversation } from '../../../lib/lead/conversation.ts'
import type { LeadDraft } from '../../../lib/lead/lead-draft.ts'
import type { LeadForm } from '../../../lib/lead/lead-form.ts'
import { reviewRows } from '../../../lib/lead/review-rows.ts'
import { beginCapture, capturePasted, captureTab } from '../../../lib/panel/capture-tab.ts'
import { openReview } from '../../../lib/panel/open-review.ts'
import { openForm } from '../../../lib/panel/popup-context.ts'
import { firstState } from '../../../lib/panel/popup-state.ts'
import { backToReview, openOrder, tickAll, tickOrders } from '../../../lib/panel/review-orders.ts'
import { editForm } from '../../../lib/panel/save-form.ts'
import { saveReview, showRest, undoReview } from '../../../lib/panel/save-review.ts'
import { watchReview } from '../../../lib/panel/watch-review.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { anAccount } from '../store/an-account.ts'
import { aConversation, type PretendPopup, pretendPopup } from './pretend-popup.ts'

let popup: PretendPopup

/** An order for each message, known by its words, and its number where it says one. */
const orderEach = ({ messages }: Conversation): LeadDraft[] =>
  messages.map(({ text }, index) => {
    const evidence = [{ from: 'message' as const, index, start: 0, end: text.length }]
    const [name = '', number] = text.split(' ')
    const phone = number === undefined ? null : { value: number, confidence: 0.9, evidence }
    const fullName = { value: name, confidence: 0.9, evidence }
    return {
      fullName,
      phone,
      phones: phone ? [phone] : [],
      city: null,
      cityCandidates: [],
      area: null,
      address: null,
      products: [],
      note: null,
    }
  })

const group = (texts: string[], from = 0): Conversation => {
  const chat = aConversation(texts, 'Commandes Atlas')
  return {
    ...chat,
    contact: { ...chat.contact, kind: 'group' },
    messages: chat.messages.map((message, n) => ({ ...message, id: `id-${from + n}` })),
  }
}
const setCity =
  (text: string) =>
  (form: LeadForm): LeadForm => ({ ...form, fields: { ...form.fields, city: { ...form.fields.city, text, typed: true } } })
const review = () => openReview(popup.context.state.get())
const rows = () => {
  const open = review()
  return open ? reviewRows(open).map(({ form: { fields }, ticked }) => [fields.fullName.text, fields.city.text, ticked]) : null
}
const keyOf = (n: number) => review()?.orders[n]?.key ?? ''
const stored = async () => (await latestLeads(popup.context.store, 10)).map(({ lead, state }) => [lead.fullName, state])

/** The popup closes, and opens again on what is kept. */
async function reopen() {
  popup.context.state.update(now => ({ ...firstState(0, true, false), shop: now.shop }))
  await captureTab(popup.context, false)
}

beforeEach(async () => {
  popup = await pretendPopup()
  popup.context.understand = async conversation => orderEach(conversation)
  watchReview(popup.context)
  popup.show({ ok: true, conversation: group(['Salma +1', 'Omar +2', 'Nadia +3']) })
})

describe('a reading with several orders', () => {
  it('comes up as a list, all complete ones ticked', async () => {
    await captureTab(popup.context, false)
    expect(rows()).toEqual([
      ['Salma', '', true],
      ['Omar', '', true],
      ['Nadia', '', true],
    ])
  })

  it('pasted is one as well', async () => {
    popup.context.understand = async () => orderEach(group(['Salma +1', 'Omar +2']))
    await capturePasted(popup.context, 'Salma +1\nOmar +2')
    expect(rows()).toHaveLength(2)
  })

  describe('of pasted text', () => {
    const TEXT = 'Salma +1\nOmar +2'
    const openAgain = async () => {
      popup.context.state.update(now => ({ ...firstState(0, true, false), shop: now.shop }))
      await beginCapture(popup.context)
    }
    beforeEach(async () => {
      const { understand } = popup.context
      popup.context.understand = async (conversation, shop) =>
        conversation.site === 'paste' ? orderEach(group(TEXT.split('\n'))) : understand(conversation, shop)
      await capturePasted(popup.context, TEXT)
    })

    it('comes up again with its ticks and what was mended after the popup was closed', async () => {
      tickOrders(popup.context, [keyOf(0)], false)
      openOrder(popup.context, keyOf(1))
      await editForm(popup.context, setCity('Fès'))
      backToReview(popup.context, true)
      await openAgain()
      expect(rows()).toEqual([
        ['Salma', '', false],
        ['Omar', 'Fès', true],
      ])
    })

    it('gives way to what was selected, and to the page when that is asked for', async () => {
      const selected = { ...group(['Hajar +8', 'Reda +9'], 20), selection: 'Hajar +8' }
      popup.show({ ok: true, conversation: selected })
      await openAgain()
      expect(rows()?.map(([name]) => name)).toEqual(['Hajar', 'Reda'])
      popup.show({ ok: true, conversation: group(['Nadia +3', 'Sara +4'], 30) })
      await openAgain()
      expect(rows()?.map(([name]) => name)).toEqual(['Salma', 'Omar'])
      await captureTab(popup.context, false)
      expect(rows()?.map(([name]) => name)).toEqual(['Nadia', 'Sara'])
      await openAgain()
      expect(rows()?.map(([name]) => name)).toEqual(['Nadia', 'Sara'])
    })

    it('is gone when all of it was added', async () => {
      await saveReview(popup.context)
      await openAgain()
      expect(rows()?.map(([name]) => name)).toEqual(['Salma', 'Omar', 'Nadia'])
    })

    it('does not offer again by itself what was added of it, though it was ticked by hand', async () => {
      tickOrders(popup.context, [keyOf(0)], true)
      tickOrders(popup.context, [keyOf(1)], false)
      await saveReview(popup.context)
      await openAgain()
      expect(rows()).toEqual([
        ['Salma', '', false],
        ['Omar', '', false],
      ])
      tickOrders(popup.context, [keyOf(1)], true)
      await saveReview(popup.context)
      expect((await stored()).map(([name]) => name)).toEqual(['Omar', 'Salma'])
    })
  })

  it('adds what is ticked at once, and leaves the rest in the list and in the chat', async () => {
    await captureTab(popup.context, false)
    tickOrders(popup.context, [keyOf(1)], false)
    await saveReview(popup.context)
    expect(await stored()).toEqual([
      ['Nadia', 'local'],
      ['Salma', 'local'],
    ])
    expect(popup.context.state.get().capture).toMatchObject({ stage: 'saved-many', local: true })
    showRest(popup.context)
    expect(rows()).toEqual([['Omar', '', false]])
    await reopen()
    await expect.poll(rows).toEqual([
      ['Salma', '', false],
      ['Omar', '', false],
      ['Nadia', '', false],
    ])
  })

  it('is read to its end when all of it was added', async () => {
    await captureTab(popup.context, false)
    await saveReview(popup.context)
    await reopen()
    expect(popup.context.state.get().capture).toMatchObject({ stage: 'empty', read: 0 })
    expect(popup.context.state.get().source?.leftOut).toBe(3)
  })

  it('is added once, however often the button is pressed', async () => {
    await captureTab(popup.context, false)
    await Promise.all([saveReview(popup.context), saveReview(popup.context)])
    await saveReview(popup.context)
    expect(await stored()).toHaveLength(3)
  })

  it('stays as it is when the disk refuses', async () => {
    await captureTab(popup.context, false)
    popup.context.store.close()
    await saveReview(popup.context)
    expect(popup.context.state.get().notSaved).toBe('unexpected')
    expect(rows()).toHaveLength(3)
  })

  it('ticks all or none', async () => {
    await captureTab(popup.context, false)
    tickAll(popup.context)
    expect(rows()?.map(([, , ticked]) => ticked)).toEqual([false, false, false])
    tickAll(popup.context)
    expect(rows()?.map(([, , ticked]) => ticked)).toEqual([true, true, true])
  })
})

it('asks the CRM for the first numbers of a long list only', async () => {
  const asked: string[] = []
  popup.context.searchCrm = async (_account, query) => {
    asked.push(query)
    return null
  }
  popup.context.state.update(now => (now.shop ? { ...now, shop: { ...now.shop, account: anAccount('atlas') } } : now))
  popup.show({ ok: true, conversation: group(Array.from({ length: 80 }, (_, n) => `Salma +${n}`)) })
  await captureTab(popup.context, false)
  await expect.poll(() => Object.keys(review()?.captured ?? {})).toHaveLength(80)
  expect(asked).toEqual(Array.from({ length: 10 }, (_, n) => `+${n}`))
})

describe('one order of the list', () => {
  it('opens in the form, and what was mended is there on the way back', async () => {
    await captureTab(popup.context, false)
    tickOrders(popup.context, [keyOf(0), keyOf(1)], false)
    openOrder(popup.context, keyOf(1))
    expect(openForm(popup.context)?.form.fields.fullName.text).toBe('Omar')
    await editForm(popup.context, setCity('Fès'))
    backToReview(popup.context, true)
    expect(rows()).toEqual([
      ['Salma', '', false],
      ['Omar', 'Fès', true],
      ['Nadia', '', true],
    ])
    expect(review()?.at).toBe(keyOf(1))
  })

  it('keeps what was typed and ticked while the popup is closed', async () => {
    await captureTab(popup.context, false)
    tickOrders(popup.context, [keyOf(2)], false)
    openOrder(popup.context, keyOf(0))
    await editForm(popup.context, setCity('Agadir'))
    await reopen()
    expect(rows()).toEqual([
      ['Salma', 'Agadir', true],
      ['Omar', '', true],
      ['Nadia', '', false],
    ])
  })
})

describe('read again', () => {
  beforeEach(async () => {
    await captureTab(popup.context, false)
    tickOrders(popup.context, [keyOf(0)], false)
    openOrder(popup.context, keyOf(1))
    await editForm(popup.context, setCity('Rabat'))
    backToReview(popup.context, false)
  })

  it('adds what is mounted now to what was, and keeps ticks and mended forms', async () => {
    popup.show({ ok: true, conversation: group(['Hajar +8', 'Reda +9', 'Salma +1'], -2) })
    await captureTab(popup.context, false)
    expect(rows()).toEqual([
      ['Hajar', '', true],
      ['Reda', '', true],
      ['Salma', '', false],
      ['Omar', 'Rabat', true],
      ['Nadia', '', true],
    ])
    expect(popup.context.state.get().source?.conversation.messages).toHaveLength(5)
  })

  it('adds to what was kept when the popup was closed meanwhile', async () => {
    popup.show({ ok: true, conversation: group(['Hajar +8'], -1) })
    await reopen()
    expect(rows()?.map(([name]) => name)).toEqual(['Hajar', 'Salma', 'Omar', 'Nadia'])
  })

  it('of another chat begins anew', async () => {
    const other = group(['Hajar +8', 'Reda +9'], 20)
    popup.show({ ok: true, conversation: { ...other, contact: { ...other.contact, name: { value: 'Livraisons', tier: 0 } } } })
    await captureTab(popup.context, false)
    expect(rows()?.map(([name]) => name)).toEqual(['Hajar', 'Reda'])
  })
})

it('undone, all leads are taken back and the list is there as it was', async () => {
  popup.context.state.update(now => (now.shop ? { ...now, shop: { ...now.shop, account: null } } : now))
  await captureTab(popup.context, false)
  openOrder(popup.context, keyOf(1))
  await editForm(popup.context, setCity('Fès'))
  backToReview(popup.context, true)
  const list = review()
  await saveReview(popup.context)
  const { capture } = popup.context.state.get()
  if (capture.stage !== 'saved-many' || !list) throw new Error('nothing was saved')
  const told = { kind: 'saved-many', clientRefs: capture.clientRefs, savedAt: 0, until: 8_000, review: list } as const
  popup.context.state.update(now => ({ ...now, told }))
  await undoReview(popup.context)
  expect((await stored()).map(([, state]) => state)).toEqual(['discarded', 'discarded', 'discarded'])
  expect(rows()?.[1]).toEqual(['Omar', 'Fès', true])
  await reopen()
  expect(rows()?.[1]).toEqual(['Omar', 'Fès', true])
  await saveReview(popup.context)
  expect((await stored()).map(([, state]) => state)).toEqual(['local', 'local', 'local', 'discarded', 'discarded', 'discarded'])
})
