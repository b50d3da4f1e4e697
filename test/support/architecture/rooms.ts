/**
 * Who may import whom, as values; `import type` is free. In a pattern `*` is one name and `**` any path. A file belongs to the
 * first room that names it, and may always import the rest of its own room. The room `insights` is not built yet: what it
 * may import is settled before its first file.
 */
export interface Room {
  files: string
  /** Our own files that it may import. */
  may: string[]
  /** What it may not, although `may` allows it. */
  never?: string[]
  packages: string[]
  /** What to do instead, said to whoever breaks it. */
  instead?: string
}

const preact = ['preact', 'preact/hooks']
const sharedByCrms = 'move what is shared to `lib/crm/`'
const registries = ['lib/sites/registry.ts', 'lib/crm/registry.ts']

export const rooms: Room[] = [
  {
    files: 'entrypoints/**',
    may: ['components/**', 'lib/background/**', 'lib/panel/**', 'lib/chip/**', 'lib/sites/*.ts', ...registries],
    packages: ['#imports', 'preact'],
  },
  {
    files: 'components/**',
    may: ['lib/lead/**', 'lib/i18n.ts', 'lib/status-text.ts', 'lib/sites/registry.ts', 'lib/crm/*/rules.ts'],
    packages: preact,
  },
  {
    files: 'lib/panel/**',
    may: [
      'lib/browser.ts',
      'lib/host-access.ts',
      'lib/site-access.ts',
      'lib/load-data.ts',
      'lib/open-database.ts',
      'lib/i18n.ts',
      'lib/lately.ts',
      'lib/log.ts',
      'lib/capture/**',
      'lib/messaging/**',
      'lib/store/**',
      'lib/lead/**',
      'lib/extract/**',
      'lib/settings/**',
      'lib/transfer/**',
      ...registries,
      'lib/crm/*/rules.ts',
    ],
    packages: preact,
  },
  { files: 'lib/background/**', may: ['lib/**'], never: ['lib/chip/**', 'lib/panel/**', 'lib/sites/*/**'], packages: [] },
  {
    files: 'lib/capture/**',
    may: ['lib/browser.ts', 'lib/load-data.ts', 'lib/store/**', 'lib/lead/**', 'lib/extract/**', 'lib/settings/**', ...registries],
    packages: ['zod/mini'],
  },
  { files: 'lib/chip/**', may: ['lib/messaging/offer.ts', 'lib/sites/registry.ts'], packages: [] },
  { files: 'lib/sites/read*.ts', may: ['lib/sites/*.ts', 'lib/sites/*/read.ts', 'lib/lead/conversation.ts'], packages: [] },
  { files: 'lib/sites/attempt.ts', may: ['lib/sites/read-selection.ts'], packages: [] },
  { files: 'lib/sites/peeks.ts', may: ['lib/sites/*/peek.ts'], packages: [] },
  {
    files: 'lib/sites/number-of-link.ts',
    may: ['lib/sites/query.ts', 'lib/sites/generic/selectors.ts', 'lib/lead/parse-address.ts'],
    packages: [],
  },
  { files: 'lib/sites/*.ts', may: [], packages: [] },
  {
    files: 'lib/sites/*/**',
    may: [
      'lib/sites/site-reader.ts',
      'lib/sites/query.ts',
      'lib/sites/number-of-link.ts',
      'lib/sites/read-selection.ts',
      'lib/lead/conversation.ts',
      'lib/lead/money.ts',
      'lib/lead/plain-number.ts',
      'lib/lead/western-digits.ts',
    ],
    packages: [],
  },
  { files: 'lib/extract/**', may: ['lib/lead/**'], packages: ['libphonenumber-js', 'libphonenumber-js/core'] },
  { files: 'lib/crm/registry.ts', may: ['lib/crm/*/rules.ts'], packages: [] },
  { files: 'lib/crm/adapters.ts', may: ['lib/crm/*/adapter.ts'], packages: [] },
  { files: 'lib/crm/*.ts', may: ['lib/crm/crm-adapter.ts', 'lib/lead/**'], packages: ['zod/mini'] },
  // Two APIs of one house share that house's folder; no CRM leans on another.
  {
    files: 'lib/crm/wedocod-*/**',
    may: ['lib/crm/*.ts', 'lib/crm/wedocod/**', 'lib/lead/**'],
    never: ['lib/crm/registry.ts', 'lib/crm/adapters.ts'],
    packages: ['zod/mini'],
    instead: sharedByCrms,
  },
  {
    files: 'lib/crm/*/**',
    may: ['lib/crm/*.ts', 'lib/lead/**'],
    never: ['lib/crm/registry.ts', 'lib/crm/adapters.ts'],
    packages: ['zod/mini'],
    instead: sharedByCrms,
  },
  { files: 'lib/outbox/schedule.ts', may: ['lib/outbox/**', 'lib/lead/**', 'lib/store/**', 'lib/browser.ts'], packages: [] },
  { files: 'lib/outbox/**', may: ['lib/lead/**', 'lib/store/**'], packages: [] },
  { files: 'lib/transfer/**', may: ['lib/lead/**'], packages: [] },
  { files: 'lib/insights/**', may: ['lib/lead/**'], packages: [] },
  { files: 'lib/settings/**', may: ['lib/lead/**', 'lib/browser.ts'], packages: ['zod/mini'] },
  { files: 'lib/store/**', may: ['lib/lately.ts', 'lib/lead/**'], packages: ['idb', 'zod/mini'] },
  { files: 'lib/messaging/**', may: ['lib/lead/**', 'lib/browser.ts'], packages: ['zod/mini'] },
  { files: 'lib/lead/phone.ts', may: ['lib/lead/**'], packages: ['zod/mini', 'libphonenumber-js/core'] },
  { files: 'lib/lead/**', may: [], packages: ['zod/mini'] },
  { files: 'lib/browser.ts', may: [], packages: ['webextension-polyfill'] },
  { files: 'lib/load-data.ts', may: ['lib/browser.ts'], packages: [] },
  { files: 'lib/open-database.ts', may: ['lib/browser.ts', 'lib/settings/**', 'lib/store/**'], packages: [] },
  { files: 'lib/status-text.ts', may: ['lib/i18n.ts', 'lib/lead/status.ts'], packages: [] },
  { files: 'lib/site-access.ts', may: ['lib/browser.ts', 'lib/sites/registry.ts'], packages: [] },
  { files: 'lib/host-access.ts', may: ['lib/browser.ts'], packages: [] },
  { files: 'lib/*.ts', may: [], packages: [] },
]
