import { defineUnlistedScript } from '#imports'
import { readPage } from '../lib/sites/readers.ts'

/** Injected into the page on capture; what it returns is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() => readPage(document, new URL(location.href), new Date().toISOString()))
