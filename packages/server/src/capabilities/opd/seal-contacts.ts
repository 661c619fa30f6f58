/**
 * Contacts that were written before they were sealed are sealed, once: by the first start that finds any.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { putContact, readClearContacts } from './contact-store.ts'

export async function sealContacts(ctx: DistrictContext): Promise<void> {
  for (const [person, contact] of await readClearContacts(ctx)) await putContact(ctx, person, contact)
}
