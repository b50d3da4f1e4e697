import { describe, expect, it } from 'vitest'
import { installBrowser } from './install-browser.ts'
import { pretendMachine } from './pretend-machine.ts'

const APT = '/usr/bin/apt-get'
const SENTENCE = 'No browser to drive was found: install Chrome, Chromium or Edge, or set LEADCLIP_CHROME to the path of its program.'
const installing = (line: string) => (line.includes(' install ') ? ['/usr/bin/chromium'] : [])

describe('a browser on a fresh machine', () => {
  it('is installed on Debian as root, the package list first', async () => {
    const machine = pretendMachine({ platform: 'linux', files: [APT], isRoot: true, onRun: installing })
    expect(await installBrowser('chromium', machine)).toBe('/usr/bin/chromium')
    expect(machine.ran.map(line => line.replace(/ -\S+( Acquire\S+)?/g, ''))).toEqual(['apt-get update', 'apt-get install chromium'])
  })

  it('is not installed when one is there', async () => {
    const machine = pretendMachine({ platform: 'linux', files: [APT, '/snap/bin/chromium'], isRoot: true })
    expect(await installBrowser('chromium', machine)).toBe('/snap/bin/chromium')
    expect(machine.ran).toEqual([])
  })

  it.each([
    ['without root', { platform: 'linux', files: [APT], isRoot: false }],
    ['on a Linux without apt-get', { platform: 'linux', files: [], isRoot: true }],
    ['on macOS', { platform: 'darwin', files: [APT], isRoot: true }],
    ['on Windows', { platform: 'win32', files: [] }],
  ])('is asked for in one sentence %s', async (_where, pretence) => {
    const machine = pretendMachine(pretence)
    await expect(installBrowser('chromium', machine)).rejects.toThrow(SENTENCE)
    expect(machine.ran).toEqual([])
  })

  it('is asked for when installing brought none', async () => {
    const machine = pretendMachine({ platform: 'linux', files: [APT], isRoot: true })
    await expect(installBrowser('chromium', machine)).rejects.toThrow(SENTENCE)
  })
})
