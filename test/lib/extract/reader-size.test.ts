import { expect, it } from 'vitest'
import { readerSize } from '../../bench/reader-size.ts'

const MOST = 120 * 1024

it('adds no more than 120 KB to what is downloaded, its data and all word lists with it', async () => {
  const { code, data } = await readerSize()
  expect(code + data).toBeLessThanOrEqual(MOST)
}, 60_000)
