/**
 * Ends of chains are sealed since migration 0015, which has no keys: the first start after it goes through every chain of a database, seals it, and says so
 * in the chain. It happens once; an end that is without a seal later was tampered with, and is never sealed over.
 */
import { tellNothing } from './capabilities/trail/door.ts'
import { sealChain } from './capabilities/trail/seal-chain.ts'
import { isSealedAnywhere, readHead } from './capabilities/trail/store.ts'
import { openDistricts } from './capabilities/wilayah/store.ts'
import { INSTALLATION } from './platform/context.ts'
import type { Db } from './platform/database/connect.ts'
import { DEMO_KAB } from './platform/database/databases.ts'
import { asSystem, type BareWork, runAcross } from './platform/run-work.ts'

export async function sealTrail(work: BareWork, db: Db): Promise<void> {
  const system = asSystem(work)
  const head = await runAcross(system, db, 'baca', [INSTALLATION], (ctx) => readHead(ctx.db, INSTALLATION))
  if (head !== undefined && head.seal !== null) return
  const open = await runAcross(system, db, 'baca', [], (ctx) => openDistricts(ctx.db))
  // The demo's removal is told in the main database, where that district is not open.
  const kabs = [...new Set([INSTALLATION, DEMO_KAB, ...open.map(({ kode }) => kode)])]
  await runAcross(system, db, 'tulis', kabs, async (ctx) => {
    if (await isSealedAnywhere(ctx.db, kabs)) return tellNothing(ctx)
    for (const kab of kabs) {
      const isTold = kab !== DEMO_KAB || open.some(({ kode }) => kode === kab) || (await readHead(ctx.db, kab)) !== undefined
      if (isTold) await sealChain(ctx, kab)
    }
  })
}
