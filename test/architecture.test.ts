import { describe, expect, it } from 'vitest'
import { entrypointsAreShort, namesAreKebabCase, noAny, noDrawers } from './support/architecture/file-shape.ts'
import { noBarrels, noCycles, oneDoorToTheBrowser } from './support/architecture/import-shape.ts'
import { importsFollowTheTable } from './support/architecture/import-table.ts'
import { hostsStandInRegistries, selectorsStandApart, standsAlone } from './support/architecture/literals.ts'
import { type HouseRule, openHouse } from './support/architecture/module.ts'
import { registriesAreWhole } from './support/architecture/registries.ts'
import { readSourceTree } from './support/architecture/source-tree.ts'
import { frenchKeepsItsPunctuation, languagesSayTheSame, wordsGoThroughT } from './support/architecture/words.ts'
import { repository } from './support/repository.ts'

type Files = Record<string, string>
const thisHouse = openHouse(readSourceTree(repository))
const tree = (files: Files) => openHouse(new Map(Object.entries(files)))

const wholeRegistries: Files = {
  'lib/sites/registry.ts': 'export const sites = { whatsapp: {} }',
  'lib/sites/readers.ts': 'export const readers = { whatsapp }',
  'lib/sites/whatsapp/read.ts': '',
  'test/lib/sites/whatsapp/contract.test.ts': '',
  'lib/crm/registry.ts': "export const crms = { 'wedocod-web': {} }",
  'lib/crm/adapters.ts': "export const adapters = { 'wedocod-web': adapter }",
  'lib/crm/wedocod-web/adapter.ts': '',
  'test/lib/crm/wedocod-web/contract.test.ts': '',
  'test/lib/crm/wedocod-web/any-reply.test.ts': '',
  'test/sandbox/wedocod-web/surface.ts': '',
}
const without = (path: string): Files => Object.fromEntries(Object.entries(wholeRegistries).filter(([key]) => key !== path))
const messages = (
  french: object,
  arabic: object,
  english: object = { hi: { message: 'Hello {name}' }, leads_one: { message: '{count} lead' }, leads_other: { message: '{count} leads' } },
) => ({
  'public/_locales/en/messages.json': JSON.stringify(english),
  'public/_locales/fr/messages.json': JSON.stringify(french),
  'public/_locales/ar/messages.json': JSON.stringify(arabic),
})
const french = { hi: { message: 'Bonjour {name}' }, leads_one: { message: '{count} lead' }, leads_other: { message: '{count} leads' } }
const arabic = {
  hi: { message: '{name}' },
  leads_zero: { message: '0' },
  leads_one: { message: '1' },
  leads_two: { message: '2' },
  leads_few: { message: '{count}' },
  leads_many: { message: '{count}' },
  leads_other: { message: '{count}' },
}
const lessOne = (form: string) => Object.fromEntries(Object.entries(arabic).filter(([key]) => key !== form))

interface Held {
  rule: HouseRule
  /** Small trees that keep the rule. */
  kept: Record<string, Files>
  /** Small trees that break it, and what it says of them. */
  broken: Record<string, [Files, string]>
}

const rules: Record<string, Held> = {
  'imports follow the table of rooms': {
    rule: importsFollowTheTable,
    kept: {
      'a contract by its type': { 'components/a.tsx': "import type { Row } from '../lib/store/schema.ts'" },
      'the rest of the own room': { 'lib/crm/x/api.ts': "import { a } from './rules.ts'" },
      'the adapter contract': { 'lib/crm/x/api.ts': "import { CrmFailure } from '../crm-adapter.ts'" },
      'what all CRMs share': { 'lib/crm/x/api.ts': "import { inWindow } from '../candidate-rows.ts'" },
      'what the APIs of one house share': { 'lib/crm/wedocod-web/api.ts': "import { refusedRows } from '../wedocod/refused-rows.ts'" },
    },
    broken: {
      'a component that reads the store': [{ 'components/a.tsx': "import { open } from '../lib/store/open.ts'" }, 'lib/store/open.ts'],
      'a component that loads it later': [{ 'components/a.tsx': "const s = import('../lib/store/open.ts')" }, 'lib/store/open.ts'],
      'a CRM that asks for its own registry': [{ 'lib/crm/x/api.ts': "import { crms } from '../registry.ts'" }, 'lib/crm/registry.ts'],
      'a stranger in the folder of a house': [{ 'lib/crm/x/api.ts': "import { a } from '../wedocod/api.ts'" }, 'lib/crm/wedocod/api.ts'],
      'a CRM that leans on another': [
        { 'lib/crm/x/api.ts': "import { a } from '../y/api.ts'" },
        'lib/crm/y/api.ts: move what is shared to `lib/crm/`',
      ],
      'the outbox that knows a CRM': [{ 'lib/outbox/send.ts': "import { http } from '../crm/http.ts'" }, 'lib/crm/http.ts'],
      'the outbox that talks to the browser': [{ 'lib/outbox/send.ts': "import { browser } from '../browser.ts'" }, 'lib/browser.ts'],
      'a site reader that imports another': [{ 'lib/sites/x/read.ts': "export { a } from '../y/read.ts'" }, 'lib/sites/y/read.ts'],
      'zod in the chip': [{ 'lib/chip/draw.ts': "import * as z from 'zod/mini'" }, 'zod/mini'],
      'the background in a page': [{ 'lib/background/handlers.ts': "import { a } from '../panel/read.ts'" }, 'lib/panel/read.ts'],
      'a test in the product': [{ 'lib/lead/lead.ts': "import { a } from '../../test/setup.ts'" }, 'test/setup.ts'],
      'a library by the way': [{ 'lib/extract/city.ts': "import * as z from 'zod'" }, 'zod'],
      'a file outside of every room': [{ 'lib/somewhere/a.ts': '' }, 'stands in no room'],
    },
  },
  'nothing imports itself by a round way': {
    rule: noCycles,
    kept: {
      'a type that looks back': { 'lib/a.ts': "import { b } from './b.ts'", 'lib/b.ts': "import type { A } from './a.ts'" },
      'two ways to one file': {
        'lib/a.ts': "import { b } from './b.ts'\nimport { c } from './c.ts'",
        'lib/b.ts': "import { c } from './c.ts'",
        'lib/c.ts': '',
      },
    },
    broken: {
      'three in a ring': [
        { 'lib/a.ts': "import './b.ts'", 'lib/b.ts': "export * from './c.ts'", 'lib/c.ts': "import { a } from './a.ts'" },
        'lib/a.ts -> lib/b.ts -> lib/c.ts -> lib/a.ts',
      ],
    },
  },
  'there are no barrels': {
    rule: noBarrels,
    kept: { 'an index that does something': { 'components/ui/index.ts': 'export const a = 1' } },
    broken: {
      'an index of re-exports': [
        { 'components/ui/index.ts': "export { a } from './a.tsx'\nexport * from './b.tsx'" },
        'components/ui/index.ts',
      ],
    },
  },
  'the polyfill has one door': {
    rule: oneDoorToTheBrowser,
    kept: { 'the door': { 'lib/browser.ts': "import polyfill from 'webextension-polyfill'" } },
    broken: { 'a window': [{ 'lib/panel/a.ts': "import polyfill from 'webextension-polyfill'" }, 'lib/panel/a.ts:1'] },
  },
  'entrypoints hold no logic': {
    rule: entrypointsAreShort,
    kept: { 'thirty lines': { 'entrypoints/background.ts': '//\n'.repeat(30) } },
    broken: { 'thirty-one lines': [{ 'entrypoints/background.ts': '//\n'.repeat(31) }, 'longer than 30 lines'] },
  },
  'files are named in kebab-case': {
    rule: namesAreKebabCase,
    kept: { 'a test beside others': { 'test/lib/outbox/send.test.ts': '', 'components/lead-form/text-field.tsx': '' } },
    broken: { 'a component in Pascal case': [{ 'components/LeadForm.tsx': '' }, 'components/LeadForm.tsx'] },
  },
  'there are no drawers': {
    rule: noDrawers,
    kept: { 'a name that says it': { 'lib/lead/money.ts': '' } },
    broken: {
      'utils.ts': [{ 'lib/lead/utils.ts': '' }, 'lib/lead/utils.ts'],
      'a folder of helpers': [{ 'test/helpers/wait.ts': '' }, 'test/helpers/wait.ts'],
    },
  },
  'nothing is any': {
    rule: noAny,
    kept: { 'the word in a text': { 'lib/a.ts': "const any: unknown = 'any' // any" } },
    broken: { 'a cast': [{ 'test/a.test.ts': '\nconst a = b as any' }, 'test/a.test.ts:2'] },
  },
  'every site and CRM is whole': {
    rule: registriesAreWhole,
    kept: { 'both maps, its own files': wholeRegistries },
    broken: {
      'no reader': [{ ...wholeRegistries, 'lib/sites/readers.ts': 'export const readers = {}' }, 'lacks the site whatsapp'],
      'no adapter': [{ ...wholeRegistries, 'lib/crm/adapters.ts': 'export const adapters = {}' }, 'lacks the CRM wedocod-web'],
      'no map of readers': [without('lib/sites/readers.ts'), 'no map called readers'],
      'no reader of its own': [without('lib/sites/whatsapp/read.ts'), 'the site whatsapp lacks lib/sites/whatsapp/read.ts'],
      'a site outside of the contract': [without('test/lib/sites/whatsapp/contract.test.ts'), 'test/lib/sites/whatsapp/contract.test.ts'],
      'a CRM outside of the contract': [without('test/lib/crm/wedocod-web/contract.test.ts'), 'test/lib/crm/wedocod-web/contract.test.ts'],
      'a CRM that answered only well': [without('test/lib/crm/wedocod-web/any-reply.test.ts'), 'lacks test/lib/crm/wedocod-web/any-reply'],
      'a CRM that the sandbox does not speak': [
        without('test/sandbox/wedocod-web/surface.ts'),
        'lacks test/sandbox/wedocod-web/surface.ts',
      ],
    },
  },
  'hosts are named in the registries alone': {
    rule: hostsStandInRegistries,
    kept: {
      'the registry': { 'lib/sites/registry.ts': "const hosts = ['web.whatsapp.com']" },
      'a file that ends like a host': { 'lib/a.ts': "const path = 'data/me.json'; const b = 'a.message'" },
    },
    broken: {
      'a bare host': [{ 'lib/panel/a.ts': "const isChat = host === 'web.whatsapp.com'" }, 'web.whatsapp.com'],
      'an address': [{ 'components/a.ts': 'const link = `https://wa.me/`' }, 'wa.me'],
    },
  },
  'selectors stand in selectors.ts': {
    rule: selectorsStandApart,
    kept: {
      'the place for them': { 'lib/sites/x/selectors.ts': "export const row = '[data-id]'" },
      'a look-up by name': { 'lib/sites/x/read.ts': 'root.querySelector(row)' },
      'a pattern that matches': { 'lib/sites/x/read.ts': 'name.matchAll(pattern)' },
    },
    broken: {
      'a look-up by literal': [{ 'lib/sites/x/read.ts': "root.querySelector('header')" }, 'lib/sites/x/read.ts:1'],
      'a selector put aside': [{ 'lib/sites/x/read.ts': "const row = 'div[data-id]'" }, 'lib/sites/x/read.ts:1'],
    },
  },
  'whatever a person reads goes through t()': {
    rule: wordsGoThroughT,
    kept: {
      'words of a key': { 'components/a.tsx': "const a = <p title={t('hi')} class=\"note\">{t('hi')} · 3</p>" },
      'what no person reads': {
        'lib/panel/a.ts': "if (a) throw new Error('the popup acted too soon')\nlog.warn('the alarm was late')",
        'components/a.tsx': "const a = <p class={b ? 'line wrap' : undefined}>{b}</p>",
      },
    },
    broken: {
      'a text': [{ 'components/a.tsx': 'const a = <p>Save</p>' }, 'components/a.tsx:1'],
      'a text in Arabic': [{ 'components/a.tsx': 'const a = <p>حفظ</p>' }, 'components/a.tsx:1'],
      'a text in braces': [{ 'components/a.tsx': "const a = <p>{'Save'}</p>" }, 'components/a.tsx:1'],
      'a label': [{ 'components/a.tsx': 'const a = <input aria-label="Name" />' }, 'components/a.tsx:1'],
      'a text to choose from': [{ 'components/a.tsx': "const a = <p>{b ? 'Save' : null}</p>" }, 'components/a.tsx:1'],
      'a text with a hole': [{ 'components/a.tsx': `const a = <p title={\`Save \${b}\`} />` }, 'components/a.tsx:1'],
      'a sentence of the background': [{ 'lib/background/a.ts': "notify('Your lead is saved')" }, 'lib/background/a.ts:1'],
      'a word in Arabic anywhere': [{ 'lib/panel/a.ts': "const a = 'حفظ'" }, 'lib/panel/a.ts:1'],
    },
  },
  'all languages say the same': {
    rule: languagesSayTheSame,
    kept: { 'each in its own plural forms': messages(french, arabic) },
    broken: {
      'a key missing': [messages(french, { ...arabic, hi: undefined }), 'ar lacks hi'],
      'a key too many': [messages({ ...french, ho: { message: '!' } }, arabic), 'fr has ho'],
      'a plural form the language has not': [messages({ ...french, leads_few: { message: '3' } }, arabic), 'no plural form leads_few'],
      'a plural form missing': [messages(french, lessOne('leads_few')), 'ar lacks the plural form leads_few'],
      'a number that is not shown': [messages(french, { ...arabic, leads_many: { message: '9' } }), 'ar fills other places in leads_many'],
      'a count in one language only': [messages({ hi: french.hi, leads: { message: '{count}' } }, arabic), 'fr counts in leads'],
      'a value that is not shown': [messages({ ...french, hi: { message: 'Bonjour' } }, arabic), 'fr fills other places in hi'],
    },
  },
  'French keeps its punctuation': {
    rule: frenchKeepsItsPunctuation,
    kept: { 'a space that does not break': messages({ hi: { message: 'Bonjour\u00a0!' } }, arabic) },
    broken: { 'a space that breaks': [messages({ hi: { message: 'Bonjour !' } }, arabic), 'the punctuation of hi'] },
  },
  'the repository stands alone': {
    rule: standsAlone,
    kept: { 'a way up inside of it': { 'test/cli/start.ts': "import { a } from '../../lib/a.ts'" } },
    broken: {
      'an import from beside it': [{ 'test/a.ts': "import a from '../../shared/a.ts'" }, 'outside of the repository'],
      'a file read from beside it': [{ 'test/a.ts': "read('../shared/corpus/cities.json')" }, 'reaches outside'],
      'the path of one machine': [{ 'test/cli/a.ts': "read('/home/amal/cities.json')" }, 'reaches outside'],
      'a script that reaches out': [{ 'package.json': '{"scripts":{"a":"cat ../shared/a"}}' }, 'package.json'],
    },
  },
}

describe.each(Object.entries(rules))('%s', (_name, { rule, kept, broken }) => {
  it('in this repository', () => {
    expect(rule(thisHouse)).toEqual([])
  })

  it.each(Object.entries(kept))('allows %s', (_case, files) => {
    expect(rule(tree(files))).toEqual([])
  })

  it.each(Object.entries(broken))('catches %s', (_case, [files, said]) => {
    expect(rule(tree(files)).join('\n')).toContain(said)
  })
})
