import { defineConfig } from 'vitest/config'

const browsers = ['chromium', 'firefox']
/** One browser at a time: two on two cores only slow each other down. No retries: a test that fails now and then has found something. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: browsers.map(name => ({ extends: true, test: { name, env: { LEADCLIP_BROWSER: name } } })),
  },
})
