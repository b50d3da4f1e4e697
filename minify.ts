import type { BuildEnvironmentOptions, Plugin } from 'vite'

/**
 * How everything that ships is made small: by terser, then by the bundler's own minifier. It takes some seconds more than the second alone
 * and leaves 4 % less to download. Functions may become arrows: what is called with `new`, here and in the libraries, is a class or
 * speaks of `this`.
 */
export const minify = {
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { passes: 2, unsafe_arrows: true, unsafe_methods: true }, format: { wrap_iife: true } },
  rolldownOptions: { output: { minify: true } },
} satisfies BuildEnvironmentOptions

/**
 * What a script hands back to whoever injects it is the value of its one function, and `var readPage=…` has none. WXT takes the name off
 * where `function` stands behind it; here it goes from arrows too.
 */
export const withoutName: Plugin = {
  name: 'without-name',
  generateBundle({ format, name }, bundle) {
    if (format !== 'iife' || !name) return
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = chunk.code.replace(new RegExp(`^var ${name}\\s*=\\s*(?=\\()`), '')
  },
}

/** When a selector was last seen to hold, and why it can be trusted, are for whoever reads the source: a twentieth of the script that reads pages. */
export const withoutReasons: Plugin = {
  name: 'without-reasons',
  enforce: 'pre',
  transform(code, id) {
    return /\/lib\/sites\/[^/]+\/selectors\.ts$/.test(id) ? code.replace(REASON, '') : null
  },
}

const REASON = /\b(?:seen|why): (?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),? ?/g
