import { expect, it, vi } from 'vitest'
import { browser } from '../../../lib/browser.ts'
import { send } from '../../../lib/messaging/send.ts'

const GONE = new Error('Could not establish connection. Receiving end does not exist.')
const listening = () => vi.spyOn(browser.runtime, 'sendMessage')
const ask = () => send('articles', { account: 'atlas' })

it('asks once more when the background dies before it answers, as browsers tell it', async () => {
  listening().mockRejectedValueOnce(GONE).mockResolvedValueOnce({ ok: true, reply: [] })
  expect(await ask()).toEqual([])
  listening().mockReset().mockResolvedValueOnce(undefined).mockResolvedValueOnce({ ok: true, reply: [] })
  expect(await ask()).toEqual([])
})

it('asks no third time, and says so', async () => {
  const asked = listening().mockReset().mockRejectedValue(GONE)
  await expect(ask()).rejects.toThrow(GONE)
  asked.mockReset().mockResolvedValue(undefined)
  await expect(ask()).rejects.toThrow('no answer to articles')
  expect(asked).toHaveBeenCalledTimes(2)
})

it('takes an error of the handler for an answer', async () => {
  const asked = listening().mockReset().mockResolvedValue({ ok: false, error: 'no such CRM' })
  await expect(ask()).rejects.toThrow('no such CRM')
  expect(asked).toHaveBeenCalledTimes(1)
})
