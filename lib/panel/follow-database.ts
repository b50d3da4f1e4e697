import { onWhereabouts } from '../settings/whereabouts.ts'
import type { Store } from '../store/open-store.ts'
import { FIRST_PLACE, nameOf } from '../store/place.ts'

/** Starts the page anew when the browser drops its connection, or another context has set its database aside; a form that was begun is noted elsewhere. */
export function followDatabase(store: Store): void {
  store.addEventListener('close', () => location.reload())
  onWhereabouts(({ place }) => {
    if (nameOf(place ?? FIRST_PLACE) !== store.name) location.reload()
  })
}
