export const SURFACE = 'wedocod-web'
