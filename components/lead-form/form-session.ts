import type { Conversation } from '../../lib/lead/conversation.ts'
import type { LeadForm } from '../../lib/lead/lead-form.ts'
import type { FormEdit } from './edit-form.ts'

/** What every part of the form works with. A path names a place as FormProblem does. */
export interface FormSession {
  form: LeadForm
  /** What was read; null when the form was begun by hand. */
  conversation: Conversation | null
  currency: string
  /** The account's CRM takes articles by their SKU: a free name will hardly do. */
  needsSku: boolean
  /** What is wrong at a place, in words, once it is time to say so: after a visit, or after an attempt to save. */
  complaintAt(path: string): string | null
  /** True when something stands against saving at this place, said or not. */
  stands(path: string): boolean
  edit(path: string, edit: FormEdit): void
  /** A person has been here. */
  visit(path: string): void
  /** Puts the focus on a place as soon as it is drawn. */
  goTo(path: string): void
}
