import '../../components/styles/tokens.css'
import '../../components/styles/components.css'
import '../../components/styles/popup.css'
import { render } from 'preact'
import { loadLeadForm } from '../../components/lead-form/later-lead-form.tsx'
import { PopupApp } from '../../components/popup-app.tsx'
import { dressPage } from '../../lib/panel/dress-page.ts'
import { fitWindow } from '../../lib/panel/fit-window.ts'
import { openPopup } from '../../lib/panel/popup.ts'

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort(), { once: true })

const place = document.getElementById('app') as HTMLElement
// What the first drawing waits for is asked for first.
void dressPage(document, () => render(<PopupApp popup={popup} />, place))
fitWindow(window, closing.signal)
const popup = openPopup(location.search, closing.signal)
// From a notification: the lead stands in the list, unfolded.
const lead = new URLSearchParams(location.search).get('lead')
if (lead) popup.showLead(lead)
void loadLeadForm()
