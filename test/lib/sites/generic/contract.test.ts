import { generic } from '../../../../lib/sites/generic/read.ts'
import { siteContract } from '../contract.ts'

siteContract({ reader: generic, pageAround: (inner, copies = 1) => `<main>${inner.repeat(copies)}</main>` })
