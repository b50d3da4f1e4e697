import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { vi } from 'vitest'
import { Catalogue, type CatalogueProps } from '../../../components/catalogue/catalogue.tsx'
import type { CatalogueItem } from '../../../lib/lead/catalogue.ts'
import { readCatalogue } from '../../../lib/transfer/read-catalogue.ts'

export const sampleItems: CatalogueItem[] = [
  { sku: 'BAB-40', name: 'Babouche cuir', price: 14950 },
  { sku: 'HAR-250', name: 'Huile d’argan', price: 9000 },
  { sku: 'TAP-1', name: 'Tapis berbère', price: null },
]

/** Draws a catalogue that keeps what is done to it, and tells what it heard. */
export function drawCatalogue(first: CatalogueItem[] = sampleItems, props: Partial<CatalogueProps> = {}) {
  const heard = {
    onPut: vi.fn<CatalogueProps['onPut']>(),
    onRemove: vi.fn<CatalogueProps['onRemove']>(),
    onTakeOver: vi.fn<CatalogueProps['onTakeOver']>(),
    onAccount: vi.fn<CatalogueProps['onAccount']>(),
  }
  function Page() {
    const [items, setItems] = useState(first)
    return (
      <Catalogue
        accounts={[]}
        account="atlas"
        items={items}
        currency="MAD"
        crm={null}
        onFetch={async () => null}
        readText={text => readCatalogue(text, 'MAD')}
        onAccount={heard.onAccount}
        onPut={(item, replaces) => {
          heard.onPut(item, replaces)
          setItems(now => (replaces === null ? [...now, item] : now.map(known => (known.sku === replaces ? item : known))))
        }}
        onRemove={sku => {
          heard.onRemove(sku)
          setItems(now => now.filter(item => item.sku !== sku))
        }}
        onTakeOver={heard.onTakeOver}
        {...props}
      />
    )
  }
  render(<Page />)
  return { user: userEvent.setup(), ...heard }
}

export const cell = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
export const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
