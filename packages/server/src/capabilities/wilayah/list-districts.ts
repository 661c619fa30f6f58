/**
 * The districts that are open here and that the asker belongs to, with how much of their map there is. The first page after signing in.
 */
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import type { Db } from '../../platform/database/connect.ts'
import { seeOnly } from '../../platform/database/transaction.ts'
import { isOfAsker } from '../../platform/permit-act.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { countAreas } from './boundary-store.ts'
import { openDistricts } from './store.ts'

async function listIn(db: Db, isShown: (kab: string) => boolean): Promise<DistrictSummary[]> {
  const open = (await openDistricts(db)).filter(({ kode }) => isShown(kode))
  await seeOnly(db, { kabs: open.map(({ kode }) => kode), areas: '*' })
  const counts = await countAreas(db)
  return open.map((district) => {
    const counted = counts.get(district.kode)
    return { ...district, desaCount: counted?.desa ?? 0, boundaryCount: counted?.boundaries ?? 0 }
  })
}

export async function listDistricts(work: Work): Promise<DistrictSummary[]> {
  const { databases, asker } = work
  const isSystem = asker.actor.kind === 'sistem'
  const homes = isSystem ? [databases.main, databases.demo] : [databases.at(asker.home)]
  const isShown = (kab: string): boolean => isOfAsker(asker, kab, new Date())
  const lists = homes.map((db) => (db === null ? Promise.resolve([]) : runAcross(work, db, 'baca', [], (ctx) => listIn(ctx.db, isShown))))
  return (await Promise.all(lists)).flat()
}
