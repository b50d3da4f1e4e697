/** How long a spec waits for what a browser should show, ms: much longer than it takes, for a busy machine of two cores must not turn a test red. */
export const PATIENCE = 35_000
