import { startBackground } from '../../../lib/background/start-background.ts'

startBackground()
