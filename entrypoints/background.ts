import { defineBackground } from '#imports'
import { startBackground } from '../lib/background/start-background.ts'

export default defineBackground({ type: 'module', main: startBackground })
