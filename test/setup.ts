import { beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/** How long a part of the page is waited for, ms: what is loaded when first needed takes over a second on a busy machine. */
const PATIENCE = 10_000

if (typeof document !== 'undefined') (await import('@testing-library/preact')).configure({ asyncUtilTimeout: PATIENCE })

beforeEach(() => fakeBrowser.reset())
