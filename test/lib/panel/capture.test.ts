import { beforeEach, describe, expect, it } from 'vitest'
import type { LeadForm } from '../../../lib/lead/lead-form.ts'
import { actOnLead } from '../../../lib/panel/act-on-lead.ts'
import { capturePasted, captureTab } from '../../../lib/panel/capture-tab.ts'
import { recoverDraft } from '../../../lib/panel/draft-journal.ts'
import { openForm } from '../../../lib/panel/popup-context.ts'
import { editForm, saveForm } from '../../../lib/panel/save-form.ts'
import { readDraft } from '../../../lib/store/drafts.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { StoredDraft } from '../../../lib/store/schema.ts'
import { aConversation, type PretendPopup, pretendPopup } from './pretend-popup.ts'

let popup: PretendPopup
beforeEach(async () => {
  popup = await pretendPopup()
})

const setCity =
  (text: string) =>
  (form: LeadForm): LeadForm => ({ ...form, fields: { ...form.fields, city: { ...form.fields.city, text, typed: true } } })
const form = () => openForm(popup.context)?.form
const capture = () => popup.context.state.get().capture
const stored = () => latestLeads(popup.context.store, 10)

describe('capturing', () => {
  it('fills the form with what the chat says', async () => {
    popup.show({ ok: true, conversation: aConversation(['bghit']) })
    await captureTab(popup.context, false)
    expect(form()?.fields.fullName.text).toBe('Salma Bennis')
  })

  it('says why a page cannot be read, and reads pasted text instead', async () => {
    popup.show({ ok: false, reason: 'pdf' })
    await captureTab(popup.context, false)
    expect(capture()).toEqual({ stage: 'unreadable', reason: 'pdf' })
    await capturePasted(popup.context, 'Nom : Salma')
    expect(capture().stage).toBe('form')
  })

  it('keeps what a person typed and reads the rest anew', async () => {
    popup.show({ ok: true, conversation: aConversation(['bghit']) })
    await captureTab(popup.context, false)
    await editForm(popup.context, setCity('Fès'))
    await captureTab(popup.context, false)
    expect(form()?.fields).toMatchObject({ city: { text: 'Fès', typed: true }, fullName: { text: 'Salma Bennis', typed: false } })
  })

  it('finds the last key again that a closing popup could only note', async () => {
    popup.show({ ok: true, conversation: aConversation(['bghit']) })
    await captureTab(popup.context, false)
    const writing = editForm(popup.context, setCity('Agadir'))
    const note = popup.context.journal.getItem('draft')
    await writing
    expect(popup.context.journal.getItem('draft')).toBeNull()
    popup.context.journal.setItem('draft', (note ?? '').replace('Agadir', 'Agadir centre'))
    await recoverDraft(popup.context.journal, popup.context.store)
    expect((await readDraft(popup.context.store, 'whatsapp:salma bennis'))?.form.fields.city.text).toBe('Agadir centre')
  })

  it.each(['', '{"thread":', '{"thread":"whatsapp:salma bennis","form":{}}', 'null'])('throws a damaged note away: %s', async note => {
    popup.context.journal.setItem('draft', note)
    await recoverDraft(popup.context.journal, popup.context.store)
    expect(popup.context.journal.getItem('draft')).toBeNull()
    expect(await popup.context.store.getAll('drafts')).toEqual([])
  })

  it.each<[string, (draft: StoredDraft) => unknown]>([
    ['without fields', draft => ({ ...draft, form: { lines: [], deliveryFee: '' } })],
    ['without one of its fields', draft => ({ ...draft, form: { ...draft.form, fields: { ...draft.form.fields, city: undefined } } })],
    ['with lines that are none', draft => ({ ...draft, form: { ...draft.form, lines: 'all' } })],
    ['with a word for a field', draft => ({ ...draft, form: { ...draft.form, fields: { ...draft.form.fields, city: 'Fès' } } })],
  ])('reads the chat anew where a form was kept %s', async (_how, damage) => {
    popup.show({ ok: true, conversation: aConversation(['bghit']) })
    await captureTab(popup.context, false)
    await editForm(popup.context, setCity('Fès'))
    const [draft] = await popup.context.store.getAll('drafts')
    if (!draft) throw new Error('nothing was kept')
    await popup.context.store.put('drafts', damage(draft) as StoredDraft)
    await captureTab(popup.context, false)
    expect(form()?.fields).toMatchObject({ city: { text: '' }, fullName: { text: 'Salma Bennis' } })
  })
})

describe('saving', () => {
  beforeEach(async () => {
    popup.show({ ok: true, conversation: aConversation(['bghit', 'merci']) })
    await captureTab(popup.context, false)
  })

  it('stores the lead before it says so, and forgets the draft', async () => {
    await editForm(popup.context, setCity('Fès'))
    await saveForm(popup.context)
    expect(capture()).toMatchObject({ stage: 'saved', name: 'Salma Bennis', local: true })
    const saved = capture()
    expect(await stored()).toMatchObject([
      { state: 'local', key: saved.stage === 'saved' && saved.clientRef, lead: { fullName: 'Salma Bennis', city: 'Fès' } },
    ])
    expect(await readDraft(popup.context.store, 'whatsapp:salma bennis')).toBeNull()
    expect(popup.pokes).toEqual([false])
  })

  it('leaves what was captured out of the next capture', async () => {
    await saveForm(popup.context)
    await captureTab(popup.context, false)
    expect(popup.context.state.get().source?.leftOut).toBe(2)
    expect(capture()).toMatchObject({ stage: 'empty', read: 0, captured: { state: 'local', lead: { fullName: 'Salma Bennis' } } })
    await captureTab(popup.context, true)
    expect(capture().stage).toBe('form')
  })

  it('forgets the lead of a chat when it is discarded', async () => {
    await saveForm(popup.context)
    const [saved] = await stored()
    popup.context.understand = async () => []
    await captureTab(popup.context, false)
    expect(capture()).toMatchObject({ stage: 'empty', captured: { key: saved?.key } })
    await actOnLead(popup.context, 'discard', saved?.key ?? '')
    await captureTab(popup.context, false)
    expect(capture()).toMatchObject({ stage: 'empty', captured: null })
  })

  it('keeps the form and says so when the disk is full', async () => {
    popup.context.store.close()
    await saveForm(popup.context)
    expect(popup.context.state.get().notSaved).toBe('unexpected')
    expect(form()?.fields.fullName.text).toBe('Salma Bennis')
  })

  it('that came too late says so, and what was typed stays', async () => {
    await saveForm(popup.context)
    const [saved] = await stored()
    await actOnLead(popup.context, 'fix', saved?.lead.clientRef ?? '')
    await editForm(popup.context, setCity('Oujda'))
    await popup.context.store.delete('leads', 1)
    await saveForm(popup.context)
    expect(popup.context.state.get().told).toEqual({ kind: 'too-late' })
    expect(form()?.fields.city.text).toBe('Oujda')
  })

  it('that is undone brings the form back and sends nothing', async () => {
    await saveForm(popup.context)
    await popup.reload()
    const [saved] = await stored()
    await actOnLead(popup.context, 'undo', saved?.lead.clientRef ?? '')
    expect(form()?.fields.fullName.text).toBe('Salma Bennis')
    expect(await stored()).toMatchObject([{ state: 'discarded' }])
  })
})
