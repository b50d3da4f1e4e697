import { describe, expect, it } from 'vitest'
import type { View } from '../support/driver.ts'
import { waitForRows } from '../support/flows/wait-for-rows.ts'
import { CHAT_ADDRESS } from '../support/journey/demo-shop.ts'
import { type GroupMessage, groupPage, groupRows } from '../support/pages/group-page.ts'
import { orderChat } from '../support/pages/order-chats.ts'
import { openShop, rowOf, setPatience } from './open-shop.ts'

const GROUP = 'Commandes Atlas'
const AUTHORS = ['Hind', 'Karim', 'Sara']

/** The nth order as a member of the group passes it on. */
const orderText = (n: number) =>
  orderChat(n)
    .chat.messages.at(-1)
    ?.text.replace(/^Je veux /, '') ?? ''
const order = (n: number): GroupMessage => ({ id: 10 * n + 1, author: AUTHORS[n % 3] ?? '', text: orderText(n) })
const picture = (n: number): GroupMessage => ({ id: 10 * n + 2, author: 'Hind', text: null })
const messages = (numbers: number[]) => numbers.flatMap(n => [order(n), picture(n)])

/** Runs in the chat: it mounts other messages, as it does when it is scrolled. */
function mount(rows: string): void {
  const panel = document.querySelector('[data-testid=conversation-panel-messages]')
  if (panel) panel.innerHTML = rows
}
const nameOf = (n: number) => `${rowOf(n).full_name}, 06 61 22 33 ${10 + n}`
const byName = (rows: { full_name: string | null }[]) => rows.map(({ full_name }) => full_name).toSorted()

describe('several orders of one reading', () => {
  const shop = openShop()
  const posts = () => shop.crm.requests().filter(({ method }) => method === 'POST')
  const openList = async (numbers: number[]): Promise<{ page: View; popup: View }> => {
    const page = await shop.driver.openAt(CHAT_ADDRESS, groupPage(GROUP, messages(numbers)))
    const popup = await shop.driver.pressToolbarButton(page)
    await popup.waitFor('checkbox', 'Select all')
    return { page, popup }
  }

  it('of a group are ticked, two are unticked, and the others arrive once in one request', async () => {
    const { popup } = await openList([0, 1, 2, 3, 4])
    expect(await popup.text()).toContain('5 orders in 5 messages')
    expect(await popup.text()).toContain('5 rows had no text.')
    expect(await popup.names('checkbox')).toEqual(['Select all', ...[0, 1, 2, 3, 4].map(nameOf)])
    await popup.click('checkbox', nameOf(1))
    await popup.click('checkbox', nameOf(3))
    await popup.press('Control+Enter')
    await popup.waitFor('button', '2 orders left in the list')
    const rows = await waitForRows(shop.crm, 3)
    expect(byName(rows)).toEqual([0, 2, 4].map(n => rowOf(n).full_name).toSorted())
    expect(rows).toMatchObject([rowOf(0), rowOf(2), rowOf(4)])
    expect(posts().map(request => request.rows)).toEqual([3])
    await popup.click('button', '2 orders left in the list')
    await popup.waitFor('checkbox', nameOf(3))
    expect(await popup.names('checkbox')).toEqual(['Select all', nameOf(1), nameOf(3)])
  })

  it('are mended one by one with the keyboard, and undone together', async () => {
    await setPatience(shop.driver, { undo: 60_000 })
    const { page, popup } = await openList([0, 1])
    await popup.press('ArrowDown')
    await popup.press('Enter')
    await popup.waitFor('button', 'Done')
    await popup.fill('textbox', 'Name', 'Youssef Alaoui')
    await popup.press('Enter')
    await popup.waitFor('checkbox', 'Youssef Alaoui, 06 61 22 33 11')
    await popup.press('Control+Enter')
    await popup.waitFor('button', 'New order')
    await popup.press('Control+z')
    await popup.waitFor('checkbox', 'Youssef Alaoui, 06 61 22 33 11')
    // Another page of ours in front closes the popup: what was mended is kept.
    await setPatience(shop.driver, { undo: 0 })
    const again = await shop.driver.pressToolbarButton(page)
    await again.waitFor('checkbox', 'Youssef Alaoui, 06 61 22 33 11')
    await again.press('Control+Enter')
    expect(byName(await waitForRows(shop.crm, 2))).toEqual(['Salma Bennis', 'Youssef Alaoui'])
  })

  it('add up while the chat is scrolled, though the popup closes meanwhile', async () => {
    const { page, popup } = await openList([4, 5])
    await popup.click('checkbox', nameOf(5))
    await popup.waitForText('1 ticked')
    await page.evaluate(mount, groupRows(messages([2, 3, 4])))
    await popup.press('r')
    await popup.waitForText('4 orders in 4 messages')
    await popup.close()
    await page.evaluate(mount, groupRows(messages([1, 2])))
    const again = await shop.driver.pressToolbarButton(page)
    await again.waitForText('5 orders in 5 messages')
    await again.waitFor('checkbox', nameOf(5))
    await expect.poll(() => again.names('checkbox')).toEqual(['Select all', ...[1, 2, 3, 4, 5].map(nameOf)])
    await again.click('button', 'Add 4 leads')
    expect(byName(await waitForRows(shop.crm, 4))).toEqual([1, 2, 3, 4].map(n => rowOf(n).full_name).toSorted())
  })

  it('of pasted text are a list as well', async () => {
    const page = await shop.driver.openAt('https://shop.example/empty', '<!doctype html><title>Nothing</title>')
    const popup = await shop.driver.pressToolbarButton(page)
    await popup.click('button', 'Paste text')
    await popup.fill('textbox', 'Text of the order', [0, 1, 2].map(orderText).join('\n\n'))
    await popup.click('button', 'Read this text')
    await popup.click('checkbox', nameOf(1))
    await popup.waitForText('2 ticked')
    await popup.close()
    const again = await shop.driver.pressToolbarButton(page)
    await again.click('button', 'Add 2 leads')
    expect(await waitForRows(shop.crm, 2)).toMatchObject([rowOf(0), rowOf(2)])
    await again.close()
    // What was added stands there, but not to be added again
    const rest = await shop.driver.pressToolbarButton(page)
    await rest.waitForText('0 ticked')
    await rest.click('button', 'Read the page instead')
    await rest.waitFor('button', 'Read the chat again')
  })
})
