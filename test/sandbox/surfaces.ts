import type { Surface } from './surface.ts'
import { wedocodSeller } from './wedocod-seller/surface.ts'
import { wedocodWeb } from './wedocod-web/surface.ts'

/** Every API that the sandbox speaks; the first answers for addresses that none of them knows. */
export const surfaces: readonly [Surface, ...Surface[]] = [wedocodWeb, wedocodSeller]

export const surfaceOf = (path: string): Surface => surfaces.find(one => path.startsWith(one.basePath)) ?? surfaces[0]
