import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A copy of an extension whose popup takes its own times with `popup-watch.js`, nothing else changed. Returns its folder. */
export async function watchedBuild(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leadclip-watched-'))
  await cp(build, folder, { recursive: true })
  await cp(fileURLToPath(new URL('popup-watch.js', import.meta.url)), join(folder, 'popup-watch.js'))
  const page = join(folder, 'popup.html')
  const html = await readFile(page, 'utf8')
  if (!html.includes('<head>')) throw new Error(`${page} has no head to put a script into`)
  await writeFile(page, html.replace('<head>', '<head><script src="/popup-watch.js"></script>'))
  return folder
}
