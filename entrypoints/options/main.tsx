import '../../components/styles/tokens.css'
import '../../components/styles/components.css'
import '../../components/styles/options.css'
import '../../components/styles/catalogue.css'
import { render } from 'preact'
import { FailedPage } from '../../components/lead-form/failed-page.tsx'
import { OptionsApp } from '../../components/options-app.tsx'
import { dressPage } from '../../lib/panel/dress-page.ts'
import { openOptions } from '../../lib/panel/options.ts'
import { failureReason } from '../../lib/panel/popup-state.ts'

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort(), { once: true })

const place = document.getElementById('app') as HTMLElement
const retry = () => location.reload()
// Each drawing is of a new element: of one and the same, nothing would be drawn again when the words have changed.
let page = () => <FailedPage reason="blocked" onRetry={retry} />
const draw = () => void dressPage(document, () => render(page(), place))
const failed = (error: unknown) => () => <FailedPage reason={failureReason(error)} onRetry={retry} />
const fail = (error: unknown) => {
  page = failed(error)
  draw()
}
page = await openOptions(closing.signal, draw, fail).then(options => () => <OptionsApp options={options} />, failed)
draw()
