import { type Work, work } from './desk-work.ts'

declare global {
  interface Window {
    soakWork?: Work
  }
}

// The page's own object: what a driver runs has a global of its own in some browsers.
window.soakWork = work
