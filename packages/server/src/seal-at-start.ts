/**
 * What earlier versions left without a seal is sealed when the program starts with its keys: ends of chains, and contacts of officials.
 */
import { sealContacts } from './capabilities/opd/door.ts'
import { openDistricts } from './capabilities/wilayah/store.ts'
import type { Db } from './platform/database/connect.ts'
import { asSystem, type BareWork, runAcross } from './platform/run-work.ts'
import { sealTrail } from './seal-trail.ts'

export async function sealAtStart(work: BareWork, db: Db): Promise<void> {
  await sealTrail(work, db)
  const system = asSystem(work)
  for (const { kode: kab } of await runAcross(system, db, 'baca', [], (ctx) => openDistricts(ctx.db)))
    await runAcross(system, db, 'turunan', [kab], (ctx) => sealContacts({ ...ctx, kab }))
}
