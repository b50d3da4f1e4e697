import '../../components/styles/tokens.css'
import '../../components/styles/components.css'
import '../../components/styles/popup.css'
import { render } from 'preact'
import { PopupApp } from '../../components/popup-app.tsx'
import { dressPage } from '../../lib/panel/dress-page.ts'
import { fitWindow } from '../../lib/panel/fit-window.ts'
import { openPopup } from '../../lib/panel/popup.ts'

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort(), { once: true })

fitWindow(window, closing.signal)
const popup = openPopup(location.search, closing.signal)
// From a notification: the lead stands in the list, unfolded.
const lead = new URLSearchParams(location.search).get('lead')
if (lead) popup.showLead(lead)
const place = document.getElementById('app') as HTMLElement
void dressPage(document, () => render(<PopupApp popup={popup} />, place))
