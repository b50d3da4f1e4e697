import { sites } from '../sites/registry.ts'

/** The address that opens a chat with a number (E.164). */
export const chatAddress = (number: string): string => `${sites.whatsapp.chat}${number.replace(/\D/g, '')}`
