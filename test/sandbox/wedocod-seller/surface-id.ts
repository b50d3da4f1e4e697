export const SURFACE = 'wedocod-seller'
