import { setTimeout as pause } from 'node:timers/promises'
import { type Arena, openArena } from '../arena.ts'
import { conclude, settleAll } from '../conclude.ts'
import { openDesk } from '../desk.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'

/** Every version of the schema that was released, but the present one. */
const RELEASED = [1, 2, 3]
/** How long a page of the old version stays in the way, ms: one that closes when it is asked to, and one that is busy. */
const LINGERS = [0, 2_000]
/** Longest time from there to the popup that works, ms. */
const SOON = 3_000

/** A8: a newer Leadclip over what each older one left behind, leads on their way among it, while a page of the old one is open. */
export async function oldVersions(setting: Setting, { leads }: { leads: number }): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena({ ...setting, accounts: 2 })
  try {
    const complaints: string[] = []
    const notes: string[] = []
    for (const version of RELEASED) {
      for (const lingers of LINGERS) {
        const { took, said } = await upgradeOnce(arena, { leads, version, lingers })
        const what = `from version ${version}, its page open for ${lingers / 1000} s more`
        notes.push(`${what}: the popup worked after ${took - lingers} ms`)
        if (took - lingers > SOON) complaints.push(`${what}: it took ${took - lingers} ms.`)
        if (lingers > 0 && !said) complaints.push(`${what}: the popup did not say what it waited for.`)
      }
    }
    const result = await conclude(arena, { scenario: 'A8 from older versions', kills: 0, begun })
    return { ...result, complaints, notes: [...notes, ...result.notes] }
  } finally {
    await arena.close()
  }
}

/** Leads captured, some of them behind a batch whose answer never came; then all of it as the old version had it. */
async function upgradeOnce(
  arena: Arena,
  plan: { leads: number; version: number; lingers: number },
): Promise<{ took: number; said: boolean }> {
  const { crm, desk, driver } = arena
  crm.setFaults([{ kind: 'hold', at: 'after', method: 'POST' }])
  await arena.capture(plan.leads)
  await arena.poke(true)
  while ((await desk.ask('openBatches')).length === 0) await pause(20)
  await driver.stopWorker()
  crm.setFaults([])
  // A picture of ours: a page of the extension in which no code of the new version runs.
  const old = await openDesk(driver, 'icon/icon.svg')
  await old.ask('holdOldVersion', plan.version, plan.lingers)
  const begun = Date.now()
  // Both want in at once; the browser tells only the first of them what it waits for.
  void arena.poke(false)
  const popup = await driver.openExtensionPage('popup.html')
  const said = plan.lingers > 0 && (await saysSo(popup.waitForText('still open in an older version')))
  await popup.waitForText('This page cannot be read')
  const took = Date.now() - begun
  await popup.close()
  await old.close()
  await settleAll(arena)
  return { took, said }
}

const saysSo = (waiting: Promise<void>) =>
  waiting.then(
    () => true,
    () => false,
  )
