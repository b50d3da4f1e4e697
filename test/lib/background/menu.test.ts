import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { MENU_ITEM, putMenu } from '../../../lib/background/menu.ts'
import { defaultSettings } from '../../../lib/settings/schema.ts'
import ar from '../../../public/_locales/ar/messages.json' with { type: 'json' }
import en from '../../../public/_locales/en/messages.json' with { type: 'json' }

interface Item {
  id?: string
  title?: string
  contexts?: string[]
}
let menu: Item[]

/** A context menu that refuses what a real one refuses: two items of one name. */
beforeEach(() => {
  menu = []
  vi.stubGlobal('fetch', async (address: string) => Response.json(address.includes('/ar/') ? ar : en))
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => {
    menu = []
  })
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(((item: Item, done: () => void) => {
    if (menu.some(({ id }) => id === item.id)) throw new Error('duplicate id')
    menu.push(item)
    done()
  }) as never)
})

it('stands on pages, selections and links in the chosen language', async () => {
  await putMenu({ ...defaultSettings, language: 'ar' })
  expect(menu).toEqual([{ id: MENU_ITEM, title: ar.titleCapture.message, contexts: ['page', 'selection', 'link'] }])
})

it('follows the language, however quickly it changes', async () => {
  await Promise.all([putMenu({ ...defaultSettings, language: 'ar' }), putMenu({ ...defaultSettings, language: 'en' })])
  expect(menu).toMatchObject([{ title: 'Capture lead' }])
})
