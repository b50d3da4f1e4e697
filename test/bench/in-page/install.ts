import { type Work, work } from './bench-work.ts'

declare global {
  interface Window {
    benchWork?: Work
  }
}

window.benchWork = work
