import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { manifest } from './lib/manifest.ts'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({ plugins: [preact()], build: { target: ['chrome109', 'firefox128'] } }),
  manifest: ({ browser }) => manifest(browser),
  zip: { name: 'leadclip' },
})
