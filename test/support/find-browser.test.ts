import { describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser.ts'
import { pretendMachine } from './pretend-machine.ts'

describe('finding Chrome, Chromium or Edge', () => {
  it.each([
    ['linux', '/usr/local/bin/google-chrome'],
    ['linux', '/opt/google/chrome/chrome'],
    ['linux', '/snap/bin/chromium'],
    ['darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['darwin', '/people/amal/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('finds it on %s at %s', (platform, path) => {
    expect(findBrowser('chromium', pretendMachine({ platform, files: [path] }))).toBe(path)
  })

  it('finds none where there is none', () => {
    expect(findBrowser('chromium', pretendMachine({ platform: 'linux', files: [] }))).toBeNull()
  })

  it('does not take a browser of another platform', () => {
    const machine = pretendMachine({ platform: 'darwin', files: ['/snap/bin/chromium'] })
    expect(findBrowser('chromium', machine)).toBeNull()
  })

  it('takes the program named in LEADCLIP_CHROME before any other', () => {
    const files = ['/usr/bin/chromium', '/opt/mine/chrome']
    const machine = pretendMachine({ platform: 'linux', files, env: { LEADCLIP_CHROME: '/opt/mine/chrome' } })
    expect(findBrowser('chromium', machine)).toBe('/opt/mine/chrome')
  })

  it('says so when LEADCLIP_CHROME names no file, and takes no other', () => {
    const machine = pretendMachine({ platform: 'linux', files: ['/usr/bin/chromium'], env: { LEADCLIP_CHROME: '/opt/gone' } })
    expect(() => findBrowser('chromium', machine)).toThrow('LEADCLIP_CHROME names /opt/gone, which is not a file.')
  })
})
