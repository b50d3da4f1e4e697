import { whatsappPeek } from '../../../../lib/sites/whatsapp/peek.ts'
import { whatsapp } from '../../../../lib/sites/whatsapp/read.ts'
import { siteContract } from '../contract.ts'

const row = (inner: string) =>
  `<div data-id="A1"><div data-pre-plain-text="[10:02, 05/06/2026] Amina: "><div data-testid="selectable-text">${inner}</div></div></div>`

siteContract({
  reader: whatsapp,
  peek: whatsappPeek,
  pageAround: (inner, copies = 1) => `<div id="main">${row(inner).repeat(copies)}</div>`,
})
