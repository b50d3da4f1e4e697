import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { minify, withoutName } from '../minify.ts'

const SCRIPT = `let read = 0
function page(left) { read += left; if (left > 1) page(left - 1); return { read } }
export default (() => { try { return page(3) } catch (error) { throw error } })()`
const script = {
  name: 'script',
  resolveId: (id: string) => (id.endsWith('script') ? '\0script' : null),
  load: (id: string) => (id === '\0script' ? SCRIPT : null),
}

it('a script made small hands its value to whoever injects it', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [script, withoutName],
    build: { ...minify, write: false, lib: { entry: 'script', formats: ['iife'], name: 'readPage', fileName: 'script' } },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built')
  expect(runInNewContext(bundle.output[0].code)).toMatchObject({ read: 6 })
})
