import { describe, expect, it } from 'vitest'
import { siteLabel } from '../../../components/lead-form/site-label.ts'
import { sites } from '../../../lib/sites/registry.ts'
import { drawInEnglish, speak } from '../speak.ts'

describe('what a page is called', () => {
  drawInEnglish()

  it.each(Object.values(sites))('$label, as the registry says', async ({ id, label, arabicLabel }) => {
    expect(siteLabel(id, 'https://chat.example/')).toBe(label)
    await speak('ar')
    expect(siteLabel(id, 'https://chat.example/')).toBe(arabicLabel ?? label)
  })

  it('the host of any other page', () => {
    expect(siteLabel('generic', 'https://shop.example/p/1')).toBe('shop.example')
    expect(siteLabel('generic', 'none')).toBe('This page')
  })

  it('pasted text, wherever it was pasted', () => expect(siteLabel('paste', 'https://shop.example/')).toBe('Pasted text'))
})
