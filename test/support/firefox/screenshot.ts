import { writeFile } from 'node:fs/promises'
import { inBrowser } from './in-browser.ts'
import type { Place } from './in-document.ts'

interface Drawable {
  drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>
}
declare const BrowsingContext: { getCurrentTopByBrowserId(id: number): { currentWindowGlobal: Drawable } | null }

/** A picture of what is in sight; of its first so many pixels, if given, and twice as sharp. */
export async function takeScreenshot(
  { marionette, browserId }: Place,
  path: string,
  size?: { width: number; height: number },
): Promise<void> {
  const picture = await inBrowser(
    marionette,
    async (id, part) => {
      const global = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal
      if (!global) throw new Error('The document is gone')
      const bitmap = await global.drawSnapshot(part && new DOMRect(0, 0, part.width, part.height), part ? 2 : 1, 'white')
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
      canvas.width = bitmap.width
      canvas.height = bitmap.height
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
      return canvas.toDataURL('image/png')
    },
    browserId,
    size ?? null,
  )
  await writeFile(path, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'))
}
