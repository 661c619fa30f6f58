/**
 * The districts that are open here, real ones and the demo, with how much of their map there is. The first page that anybody sees.
 */
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import type { Db } from '../../platform/database/connect.ts'
import { seeDistricts } from '../../platform/database/transaction.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { countAreas } from './boundary-store.ts'
import { openDistricts } from './store.ts'

async function listIn(db: Db): Promise<DistrictSummary[]> {
  const open = await openDistricts(db)
  await seeDistricts(
    db,
    open.map((district) => district.kode),
  )
  const counts = await countAreas(db)
  return open.map((district) => {
    const counted = counts.get(district.kode)
    return { ...district, desaCount: counted?.desa ?? 0, boundaryCount: counted?.boundaries ?? 0 }
  })
}

export async function listDistricts(work: Work): Promise<DistrictSummary[]> {
  const { main, demo } = work.databases
  const lists = [main, demo].map((db) => (db === null ? Promise.resolve([]) : runAcross(work, db, 'baca', [], (ctx) => listIn(ctx.db))))
  return (await Promise.all(lists)).flat()
}
