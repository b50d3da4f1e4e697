import { describe, expect, it } from 'vitest'
import { chooseBrowsers } from './choose-browsers.ts'

describe('choosing browsers on the command line', () => {
  it.each([
    ['all, when none is named', ['faults', '-t', 'a name'], ['chromium', 'firefox'], ['faults', '-t', 'a name']],
    ['the one that is named, wherever it stands', ['faults', '--browser', 'firefox', '-t', 'x'], ['firefox'], ['faults', '-t', 'x']],
    ['several', ['--browser', 'firefox', '--browser', 'chromium'], ['firefox', 'chromium'], []],
  ])('%s', (_case, words, browsers, rest) => {
    expect(chooseBrowsers(words)).toEqual({ browsers, rest })
  })

  it.each([
    ['an unknown one', ['--browser', 'netscape'], 'not netscape'],
    ['a word of every object', ['--browser', 'toString'], 'not toString'],
    ['none after the word', ['--browser'], 'not nothing'],
  ])('refuses %s', (_case, words, message) => {
    expect(() => chooseBrowsers(words)).toThrow(message)
  })
})
