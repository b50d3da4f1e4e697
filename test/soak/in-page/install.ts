import { type Work, work } from './desk-work.ts'

declare global {
  var soakWork: Work | undefined
}

globalThis.soakWork = work
