import '../../components/styles/tokens.css'
import '../../components/styles/components.css'
import '../../components/styles/options.css'
import '../../components/styles/catalogue.css'
import { render } from 'preact'
import { OptionsApp } from '../../components/options-app.tsx'
import { dressPage } from '../../lib/panel/dress-page.ts'
import { openOptions } from '../../lib/panel/options.ts'

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort(), { once: true })

const options = await openOptions(closing.signal)
const place = document.getElementById('app') as HTMLElement
void dressPage(document, () => render(<OptionsApp options={options} />, place))
