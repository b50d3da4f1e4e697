/** Whether two plain values would be stored alike. The order of their fields counts: what is said not to be the same may be. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
