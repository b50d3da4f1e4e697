import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

/** One file of the soak or the product with all it imports, as a script that runs anywhere. `plugins` may change modules on the way. */
export async function bundle(path: string, plugins: Plugin[] = []): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: fileURLToPath(new URL(path, import.meta.url)), formats: ['iife'], name: 'soak' } },
  })
  const [first] = [output].flat() as Rolldown.RolldownOutput[]
  const code = first?.output[0]?.code
  if (code === undefined) throw new Error(`${path} came to nothing`)
  return code
}
