import { defineConfig } from 'vitest/config'

const browsers = ['chromium', 'firefox']
/** What a browser is not asked: the reader's own code in the page, and pages of a million elements, have been seen to pass there alone. */
const notIn: Record<string, string[]> = { firefox: ['test/e2e/whatsapp-eras.e2e.ts'] }

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
    projects: browsers.map(name => ({ extends: true, test: { name, exclude: notIn[name] ?? [], env: { LEADCLIP_BROWSER: name } } })),
  },
})
