import polyfill from 'webextension-polyfill'

/** The only door to the browser. Promises in Chrome, Edge and Firefox alike. */
export const browser = polyfill
