import { expect, it } from 'vitest'
import { fewestRequests, openShops, roundOf } from './shops.ts'

it('gives an API that takes five times as many leads at once five times as many', () => {
  const shops = openShops(2, ['wedocod-web', 'wedocod-seller'])
  expect(shops.map(({ crm }) => crm)).toEqual(['wedocod-web', 'wedocod-seller'])
  expect(roundOf(shops)).toEqual([...Array(5).fill('shop-0'), 'shop-1'])
  expect([60, 61, 600].map(leads => fewestRequests(shops, leads))).toEqual([2, 4, 20])
})

it('gives every shop two good tokens of its own', () => {
  const tokens = openShops(3, ['wedocod-web']).flatMap(shop =>
    shop.tokens.map(({ token, account }) => [account === shop.id, token] as const),
  )
  expect(tokens.every(([own]) => own)).toBe(true)
  expect(new Set(tokens.map(([, token]) => token)).size).toBe(6)
})
