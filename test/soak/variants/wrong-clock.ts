// First of all: what follows takes `Date.now` as it finds it.
import './put-clock.ts'
import { startBackground } from '../../../lib/background/start-background.ts'

startBackground()
