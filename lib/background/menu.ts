import type { Menus } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { t } from '../i18n.ts'
import type { Settings } from '../settings/schema.ts'
import { speak } from './speak.ts'

export const MENU_ITEM = 'capture-lead'

/**
 * Puts "Capture lead" into the context menu of pages, selections and links, in the chosen language. Whatever stood there goes first;
 * one call at a time, or two would put it there twice.
 */
export function putMenu(settings: Settings): Promise<void> {
  return navigator.locks.request('menu', async () => {
    await speak(settings)
    await browser.contextMenus.removeAll()
    await create({ id: MENU_ITEM, title: t('titleCapture'), contexts: ['page', 'selection', 'link'] })
  })
}

function create(item: Menus.CreateCreatePropertiesType): Promise<void> {
  return new Promise((resolve, reject) => {
    browser.contextMenus.create(item, () => {
      const { lastError } = browser.runtime
      if (lastError) reject(new Error(lastError.message))
      else resolve()
    })
  })
}
