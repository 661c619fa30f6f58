/**
 * Every chain of the trail of an installation: its own, and those of the districts that are open.
 */
import type { TrailEnd } from '@konvergen/core/kit/trail-end.ts'
import { type VerifiedTrail, verifyTrail } from './capabilities/trail/verify-trail.ts'
import { openDistricts } from './capabilities/wilayah/store.ts'
import { INSTALLATION } from './platform/context.ts'
import type { Db } from './platform/database/connect.ts'
import { asSystem, runAcross, type Surroundings } from './platform/run-work.ts'

async function verifyIn(work: Surroundings, db: Db, ends: readonly TrailEnd[]): Promise<VerifiedTrail[]> {
  const system = asSystem(work)
  const open = await runAcross(system, db, 'baca', [], (ctx) => openDistricts(ctx.db))
  const kabs = [INSTALLATION, ...open.map(({ kode }) => kode)]
  const chains: VerifiedTrail[] = []
  for (const kab of kabs) chains.push(await runAcross(system, db, 'baca', [kab], (ctx) => verifyTrail(ctx, kab, ends)))
  return chains
}

/** The demo's are not looked at: it can be made anew at any time. `ends`: kept elsewhere, to be held against the chains. */
export function verifyAll(work: Surroundings, ends: readonly TrailEnd[] = []): Promise<VerifiedTrail[]> {
  return verifyIn(work, work.databases.main, ends)
}
