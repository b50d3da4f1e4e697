import { render } from 'preact'
import '../../components/styles/tokens.css'
import '../../components/styles/components.css'
import '../../components/styles/popup.css'
import { direction, type Language, loadLanguage } from '../../lib/i18n.ts'
import ar from '../../public/_locales/ar/messages.json'
import en from '../../public/_locales/en/messages.json'
import fr from '../../public/_locales/fr/messages.json'
import { scenes } from './scenes.tsx'

/** Draws one scene: `?scene=form&language=ar&theme=dark`. Without a scene it hands out their names. */
const query = new URLSearchParams(location.search)
const languages = { en, fr, ar }
const language = (query.get('language') ?? 'en') as Language
await loadLanguage(language, async () => languages[language])
document.documentElement.lang = language
document.documentElement.dir = direction()
document.documentElement.dataset.theme = query.get('theme') ?? 'light'
const Scene = scenes[query.get('scene') ?? '']
const app = document.getElementById('app')
if (app) render(Scene ? <Scene /> : <pre>{JSON.stringify(Object.keys(scenes))}</pre>, app)
