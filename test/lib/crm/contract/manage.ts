import { historyContract } from './history.ts'
import { listContract } from './list.ts'
import { productsContract } from './products.ts'
import { removeContract } from './remove.ts'
import { showContract } from './show.ts'
import type { Stage } from './stage.ts'
import { statusContract } from './statuses.ts'

/** Listing, showing, changing and deleting, where the adapter has it. */
export function manageContract(stage: Stage): void {
  const { list, show, statuses, updateStatuses, remove, products, history } = stage.harness.adapter
  if (list) listContract(stage, list)
  if (show) showContract(stage, show)
  if (updateStatuses && statuses) statusContract(stage, updateStatuses, statuses)
  if (remove) removeContract(stage, remove)
  if (products) productsContract(stage, products)
  if (history && updateStatuses) historyContract(stage, history, updateStatuses)
}
