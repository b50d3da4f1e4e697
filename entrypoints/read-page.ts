import { defineUnlistedScript } from '#imports'
import { readPage } from '../lib/sites/read-page.ts'

/** Injected on capture into any other page; what it returns is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() => readPage(document, new URL(location.href), new Date().toISOString()))
