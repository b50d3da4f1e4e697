/** What a WedoCOD web token may do; upper case as the vendor writes it. */
export const SCOPES = ['CREATE LEADS', 'VIEW LEADS', 'UPDATE LEADS', 'DELETE LEADS'] as const
export type Scope = (typeof SCOPES)[number]

/** One API token. All tokens of a user share one rate limit; a token sees the rows of its own account alone. */
export interface SandboxToken {
  /** In the form of a Sanctum token: `{id}|{40 characters}{8 hex}`. */
  token: string
  user: string
  account: string
  scopes: readonly Scope[]
}

const seller = { user: 'Demo seller', account: 'demo' }

/** The tokens of a sandbox that was given none: fixed, so that a stored account still works after a restart. None of them opens anything real. */
export const demoTokens = {
  full: { ...seller, token: '1|sandboxFullAccessTokenOfTheDemoSeller00000f0a1b2c3', scopes: SCOPES },
  createOnly: { ...seller, token: '2|sandboxCreateOnlyTokenOfTheDemoSeller0000a1b2c3d4', scopes: ['CREATE LEADS'] },
  viewOnly: { ...seller, token: '3|sandboxViewOnlyTokenOfTheDemoSeller000000b2c3d4e5', scopes: ['VIEW LEADS'] },
  otherAccount: {
    user: 'Other seller',
    account: 'other',
    token: '4|sandboxFullAccessTokenOfAnotherAccount0000c3d4e5f6',
    scopes: SCOPES,
  },
} as const satisfies Record<string, SandboxToken>
