import { readShop } from '../capture/shop.ts'
import { listAccounts } from '../store/accounts.ts'
import { countAwaiting } from '../store/awaiting-phone.ts'
import { countChanges } from '../store/count-changes.ts'
import { counters } from '../store/counters.ts'
import { countExtra } from '../store/extra-rows.ts'
import { laneAt } from '../store/lanes.ts'
import { latestLeads } from '../store/list-leads.ts'
import { needYou, waiting } from '../store/tally.ts'
import { asShown } from './as-shown.ts'
import { untold } from './look-again.ts'
import type { PopupContext } from './popup-context.ts'

/** Reads again what is stored: the leads with their states, the counts, the accounts and how their sending stands. */
export async function refresh(
  { state, store, settings, phones, mirror, whereabouts }: PopupContext,
  permitted: (baseUrl: string) => Promise<boolean>,
): Promise<void> {
  const [shop, accounts, leads, counts, abilities, seen, places, changes, extra, awaiting] = await Promise.all([
    settings().then(now => readShop(store, now)),
    listAccounts(store),
    latestLeads(store, state.get().browse.limit),
    counters(store),
    store.getAll('abilities'),
    mirror(),
    whereabouts(),
    countChanges(store),
    countExtra(store),
    countAwaiting(store),
  ])
  const asOf = state.get().now
  const lanes = Object.fromEntries(await Promise.all(accounts.map(async ({ id }) => [id, await laneAt(store, id, asOf)] as const)))
  const allowed = shop.account ? await permitted(shop.account.baseUrl) : true
  state.update(now => ({
    ...now,
    shop,
    accounts,
    leads: leads.map(view => asShown(view, phones, shop)),
    browse: { ...now.browse, abilities: Object.fromEntries(abilities.map(one => [one.account, one])) },
    lanes,
    needYou: needYou(counts) + changes.refused + extra + awaiting,
    waiting: waiting(counts) + changes.waiting,
    unsent: waiting(counts) + needYou(counts) + counts.local + changes.waiting + changes.refused > 0,
    lost: seen?.lost ?? null,
    aside: untold(places)?.stock ?? null,
    permitted: allowed,
  }))
}
