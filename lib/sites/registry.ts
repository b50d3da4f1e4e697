import type { KnownSite } from '../lead/conversation.ts'

/** A chat site as data: no code, so that every page of the extension may read it. */
export interface Site {
  id: KnownSite
  label: string
  /** Where Arabic writes the name in its own letters. */
  arabicLabel?: string
  /** Hosts compared by equality. */
  hosts: string[]
  /** Start of the address that opens a chat with a number, digits to follow (faq.whatsapp.com, click to chat); absent when there is none. */
  chat?: string
}

/** Sites with a reader of their own. A KnownSite that is missing here does not compile. */
export const sites: Record<KnownSite, Site> = {
  whatsapp: {
    id: 'whatsapp',
    label: 'WhatsApp',
    arabicLabel: 'واتساب',
    hosts: ['web.whatsapp.com'],
    chat: 'https://wa.me/',
  },
}

/** The site of a host, compared by equality; null for any other page. */
export const siteAt = (host: string): Site | null => Object.values(sites).find(({ hosts }) => hosts.includes(host)) ?? null

/** Match patterns of all of its pages. */
export const patternsOf = (site: KnownSite): string[] => sites[site].hosts.map(host => `https://${host}/*`)

/** The hosts of all of them. */
export const siteHosts: ReadonlySet<string> = new Set(Object.values(sites).flatMap(({ hosts }) => hosts))

/** The site of an address, which may be anything. */
export const siteOfAddress = (address: string): KnownSite | null => siteAt(/^https:\/\/([^/?#]+)/.exec(address)?.[1] ?? '')?.id ?? null
