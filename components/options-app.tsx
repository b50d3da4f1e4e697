import { useEffect, useState } from 'preact/hooks'
import type { Options } from '../lib/panel/options.ts'
import type { Editing, OptionsState } from '../lib/panel/options-state.ts'
import { Catalogue } from './catalogue/catalogue.tsx'
import { asideNotices, writeNotices } from './popup-notices.ts'
import type { AccountCard } from './settings/account-cards.tsx'
import { AccountEditor } from './settings/account-editor.tsx'
import { accountState } from './settings/account-state.ts'
import { Accounts } from './settings/accounts.tsx'
import { General } from './settings/general.tsx'
import { type OptionsPage, pageOf } from './settings/options-page.ts'
import { OptionsShell } from './settings/options-shell.tsx'
import { Privacy } from './settings/privacy.tsx'
import { Sites } from './settings/sites.tsx'
import { Welcome } from './settings/welcome.tsx'
import { NoticeBanner } from './ui/notice-banner.tsx'
import { useObserved } from './use-observed.ts'

interface PartProps {
  options: Options
  state: OptionsState
}

/** The options page over its state; the address's hash says which part is shown. */
export function OptionsApp({ options }: { options: Options }) {
  const state = useObserved(options.state)
  const [page, show] = useState<OptionsPage>(pageOf(location.hash))
  useEffect(() => {
    const follow = () => show(pageOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return (
    <OptionsShell page={page}>
      {[...writeNotices(state), ...asideNotices(state, options)].map(notice => (
        <NoticeBanner key={notice.kind} notice={notice} />
      ))}
      {page === 'accounts' && <AccountsPart options={options} state={state} />}
      {page === 'catalogue' && <CataloguePart options={options} state={state} />}
      {page === 'general' && (
        <General
          {...state.settings}
          limit={options.undoLimit}
          onLanguage={language => options.change({ language })}
          onTheme={theme => options.change({ theme })}
          onCountry={country => options.chooseCountry(country)}
          onUndo={undo => options.change({ undo })}
          onKeepDays={keepDays => options.change({ keepDays })}
        />
      )}
      {page === 'sites' && (
        <Sites
          sites={state.sites}
          now={Date.now()}
          onSwitch={options.switchSite}
          onCheck={options.checkSite}
          reportOf={options.siteReport}
        />
      )}
      {page === 'privacy' && <Privacy />}
    </OptionsShell>
  )
}

function AccountsPart({ options, state }: PartProps) {
  const { settings, accounts, editing } = state
  if (accounts.length === 0 && !editing && !settings.welcomed) {
    return (
      <Welcome
        {...settings}
        onLanguage={language => options.change({ language })}
        onCountry={country => options.chooseCountry(country)}
        onConnect={options.addAccount}
        onLater={() => options.change({ welcomed: true })}
      />
    )
  }
  const open = editing && (editing.id ?? 'new')
  return (
    <Accounts cards={accountCards(options, state)} open={open} onOpen={options.openAccount} onAdd={options.addAccount}>
      {editing && <Editor editing={editing} options={options} />}
    </Accounts>
  )
}

function accountCards({ crms }: Options, { accounts, lanes, verdicts }: OptionsState): AccountCard[] {
  return accounts.map(({ id, name, crm, testedAt }) => ({
    id,
    name,
    crmLabel: crms.find(rules => rules.crm === crm)?.label ?? crm,
    state: accountState({ pause: lanes[id]?.pause ?? null, verdict: verdicts[id] ?? null, testedAt }),
    leads: verdicts[id]?.leads ?? null,
  }))
}

function Editor({ editing, options }: { editing: Editing; options: Options }) {
  const { key, id, ...shown } = editing
  return (
    <AccountEditor
      key={key}
      {...shown}
      crms={options.crms}
      onChange={options.edit}
      onTakeBack={options.takeBack}
      onTest={options.test}
      onSave={options.save}
      onCancel={options.closeAccount}
      onRemove={id === null ? null : options.remove}
    />
  )
}

function CataloguePart({ options, state }: PartProps) {
  const { accounts, catalogue } = state
  return (
    <Catalogue
      accounts={accounts}
      account={catalogue.account}
      items={catalogue.items}
      currency={options.currency()}
      onAccount={options.showCatalogue}
      onPut={options.putItem}
      onRemove={options.removeItem}
      crm={options.articlesFrom()}
      onFetch={options.fetchArticles}
      readText={options.readText}
      onTakeOver={options.takeOver}
    />
  )
}
