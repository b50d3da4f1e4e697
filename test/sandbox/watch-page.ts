import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import type { SandboxEnv } from './sandbox-context.ts'

const TYPES = { 'index.html': 'text/html', 'watch.css': 'text/css', 'watch.js': 'text/javascript' } as const
type File = keyof typeof TYPES

const send = (file: File) => (c: Context<SandboxEnv>) =>
  c.body(readFileSync(new URL(`watch-page/${file}`, import.meta.url), 'utf8'), 200, {
    'Content-Type': `${TYPES[file]}; charset=utf-8`,
    'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  })

/** `GET /`: one plain page on which leads appear as the CRM gets them. */
export const watchPage: Hono<SandboxEnv> = new Hono<SandboxEnv>()
  .get('/', send('index.html'))
  .get('/favicon.ico', c => c.body(null, 204))
  .get('/watch.css', send('watch.css'))
  .get('/watch.js', send('watch.js'))
