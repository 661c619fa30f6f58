/** True once it stands on the page; times out otherwise. */
import type { Locator } from 'playwright-core'

export async function appears(what: Locator): Promise<boolean> {
  await what.first().waitFor()
  return true
}
