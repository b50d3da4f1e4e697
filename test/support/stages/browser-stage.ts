import { type BrowserName, browserPlaces } from '../browser-places.ts'
import { installBrowser } from '../install-browser.ts'
import { thisMachine } from '../machine.ts'
import { one, type Stage } from './stage.ts'

/** A stage that passes when the browser is there, or could be installed. */
export function browserStage(name: BrowserName): Stage {
  return {
    name: `a browser: ${browserPlaces[name].label}`,
    async run(say) {
      say(await installBrowser(name, thisMachine))
      return one(true, [])
    },
  }
}
