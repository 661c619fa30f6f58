/**
 * All that is held about persons of the first 1,000 days, and the end of who they are. Their months stay as counts of their village, which nobody can tie to them
 * any more; from the month of the erasure on they are followed no longer.
 */
import type { HpkHeld } from '@konvergen/contract/hpk-privacy.ts'
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import { monthOf, monthText } from '@konvergen/core/sasaran/quarter.ts'
import { lastFollowed } from '@konvergen/core/scorecard/person-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { firstDay, monthNow } from './gather-village.ts'
import { openHpkPerson, scoredPerson } from './person.ts'
import { holdScoredVillage, readHpkPersons } from './person-store.ts'
import {
  destroyHpkIdentity,
  endErased,
  findHpkOfChildren,
  findHpkOfFamilies,
  insertHpkErasures,
  readHpkErasures,
  readHpkMonthsOf,
  readHpkWritings,
  readKnownHpk,
} from './subject-store.ts'

/** Who stands here of the children or the families of the registers: by the NIK, by the family card. */
export const hpkOfChildren = findHpkOfChildren
export const hpkOfFamilies = findHpkOfFamilies

/** In the order of the ids; nobody who cannot be seen. */
export async function tellHpk(ctx: DistrictContext, ids: readonly string[]): Promise<HpkHeld[]> {
  const writings = Map.groupBy(await readHpkWritings(ctx, ids), ({ person_id: id }) => id)
  const months = Map.groupBy(await readHpkMonthsOf(ctx, ids), ({ person_id: id }) => id)
  const erased = new Map((await readHpkErasures(ctx, ids)).map(({ person, at }) => [person, at.toISOString()]))
  const names = await namesOf(ctx.db, [...new Set([...months.values()].flatMap((rows) => rows.map(({ entered_by: by }) => by)))])
  return ids.flatMap((id) => {
    const rows = writings.get(id) ?? []
    const last = rows.at(-1)
    if (last === undefined) return []
    return {
      id,
      desa: last.desa_kode,
      jenis: last.kind,
      dihapus: erased.get(id) ?? null,
      penulisan: rows.filter(({ sealed }) => sealed !== null).map((row) => ({ ...openHpkPerson(ctx, row) })),
      layanan: (months.get(id) ?? []).map(({ month, noted, reason, entered_by: by, entered_at: at }) => ({
        bulan: monthText(monthOf(month)),
        isi: { ...noted },
        alasan: reason,
        oleh: names.get(by) ?? by,
        pada: at.toISOString(),
      })),
    }
  })
}

/** Those that were not erased before; how many. */
export async function eraseHpk(ctx: DistrictContext, ids: readonly string[], ground: ErasureGround): Promise<number> {
  const known = (await readHpkPersons(ctx, { ids })).filter(({ sealed }) => sealed !== null)
  for (const desa of [...new Set(known.map(({ desa_kode: kode }) => kode))].toSorted()) await holdScoredVillage(ctx, desa)
  const going = known.map(({ person_id: id }) => id)
  if (going.length === 0) return 0
  await destroyHpkIdentity(ctx, going)
  await endErased(ctx, going, firstDay(monthNow(ctx)))
  await insertHpkErasures(ctx, going, ground)
  return going.length
}

/** One of them, for whoever asks for exactly that one. */
export async function eraseOneHpk(ctx: DistrictContext, id: string, ground: ErasureGround): Promise<void> {
  if ((await readHpkPersons(ctx, { ids: [id] })).length === 0) throw new Problem('tidak-ditemukan')
  if ((await eraseHpk(ctx, [id], ground)) === 0) throw new Problem('keadaan-berubah')
}

/** Where the district has a rule of days: whoever is asked about nothing any more since then. */
export async function forgetFollowed(ctx: DistrictContext, before: Date): Promise<number> {
  const month = monthOf(dayOf(before))
  const gone = (await readKnownHpk(ctx)).filter((row) => {
    const person = scoredPerson({ ...row, before_weighed: null, before_counselled: null, before_parenting: null })
    return lastFollowed(person) < month
  })
  return eraseHpk(
    ctx,
    gone.map(({ person_id: id }) => id),
    'tidak-diperlukan',
  )
}
