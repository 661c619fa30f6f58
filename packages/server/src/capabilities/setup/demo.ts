/**
 * The demo district's coming: at the first start, unless a person has removed it. A load that was cut off is begun anew, so that nobody ever
 * sees half a district. How it goes again: wilayah/remove-demo.ts.
 */
import { DEMO_KAB } from '../../platform/database/databases.ts'
import { runAcross, runInDistrict, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import { hasHappened } from '../trail/store.ts'
import { DEMO_REMOVED } from '../wilayah/door.ts'
import { isOpen } from '../wilayah/store.ts'

const LOADED = 'setup.demo-loaded'

async function isWhole(work: Work): Promise<boolean> {
  const { demo } = work.databases
  if (demo === null) return false
  return runAcross(work, demo, 'baca', [DEMO_KAB], (ctx) => hasHappened(ctx.db, DEMO_KAB, LOADED))
}

/** True when there should be a demo and there is none (or only half of one). */
export async function wantsDemo(work: Work): Promise<boolean> {
  if (!work.databases.demoPossible || (await isWhole(work))) return false
  return !(await runAcross(work, work.databases.main, 'baca', [DEMO_KAB], (ctx) => hasHappened(ctx.db, DEMO_KAB, DEMO_REMOVED)))
}

/** `fill` opens the district and brings its files in, by the same acts as for a real one. */
export async function loadDemo(work: Work, fill: () => Promise<void>): Promise<void> {
  const { databases } = work
  const halfLoaded = databases.demo !== null && (await isOpen(databases.demo, DEMO_KAB))
  if (halfLoaded && databases.isEmbedded) await databases.dropDemo()
  await databases.openDemo()
  await fill()
  await runInDistrict(work, 'tulis', DEMO_KAB, (ctx) => writeTrail(ctx, { kab: DEMO_KAB, act: LOADED, subject: DEMO_KAB, detail: {} }))
}
