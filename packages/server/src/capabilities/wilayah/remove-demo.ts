/**
 * Removes the demo district with everything in it, by dropping the database it lives in. Real districts are out of reach of this act. The
 * trail of the main database keeps that it happened, so that the demo does not come back by itself.
 */
import { DEMO_KAB } from '../../platform/database/databases.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'

export const DEMO_REMOVED = 'wilayah.remove-demo'

export async function removeDemo(work: Work, kab: string): Promise<{ done: true }> {
  if (kab !== DEMO_KAB) {
    const sebab = 'Hanya kabupaten contoh yang dapat dihapus.'
    throw new Problem('nilai-tidak-sah', { sebab, reason: 'Only the demo district can be removed.' })
  }
  if (work.databases.demo === null) throw new Problem('tidak-ditemukan')
  if (!work.databases.isEmbedded) {
    const sebab = 'Kabupaten contoh berada di basis data luar (DEMO_DATABASE_URL); hapus basis data itu di sana.'
    throw new Problem('nilai-tidak-sah', { sebab, reason: 'The demo lives in an outside database (DEMO_DATABASE_URL); drop it there.' })
  }
  await runAcross(work, work.databases.main, 'tulis', [kab], async (ctx) =>
    writeTrail(ctx, { kab, act: DEMO_REMOVED, subject: kab, detail: {} }),
  )
  await work.databases.dropDemo()
  return { done: true }
}
