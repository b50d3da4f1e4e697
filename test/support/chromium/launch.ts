import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'

export interface Launch {
  /** The browser's program. */
  program: string
  /** Folder of the profile; it outlives the browser. */
  profile: string
  headless: boolean
  /** Features to switch on, by Chromium's own names. */
  features?: string[]
}

/** What a killed browser leaves behind, and what would keep the next from using its profile. */
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket']

/** Chromium's own sandbox cannot start as root, nor in most containers; such a run sees none but our own pages. */
const flags = (headless: boolean) => (process.platform === 'linux' && (headless || process.getuid?.() === 0) ? ['--no-sandbox'] : [])

/**
 * Starts Chromium on a profile. The pipe and `enableExtensions` are what lets the driver install an extension and press its
 * button: branded Chrome no longer takes `--load-extension`. English, since controls are found by their English names.
 */
export async function launchChromium({ program, profile, headless, features = [] }: Launch): Promise<Browser> {
  await Promise.all(LOCKS.map(name => rm(join(profile, name), { force: true })))
  return puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Whoever started it ends it; Chromium also ends by itself when the other end of its pipe is gone.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      '--lang=en-US',
      '--window-size=1280,900',
      '--disable-features=Translate',
      ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
      ...flags(headless),
    ],
    env: { ...process.env, LANGUAGE: 'en' },
  })
}
