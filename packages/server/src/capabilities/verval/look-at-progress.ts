/**
 * How far a round is: the district, its kecamatan and villages. Of kecamatan and villages only one's own are shown; the line of the district stays.
 */
import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import { type Reckoning, reckon } from '@konvergen/core/verval/reconcile.ts'
import type { VillageState } from '@konvergen/core/verval/village-step.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { readDesa, readKecamatan } from '../wilayah/store.ts'
import { presentRound } from './begin-round.ts'
import { gatherFamilies, type RoundStanding, villagesOf } from './gather-round.ts'
import { readReminders } from './page-store.ts'
import { findRound } from './store.ts'
import { readSteps } from './village-store.ts'

function reckonWithin({ families, outcomes }: RoundStanding, isHere: (desa: string) => boolean): Reckoning {
  return reckon(families, outcomes, isHere)
}

export async function lookAtProgress(ctx: DistrictContext, id: string): Promise<ProgressAnswer> {
  const round = await findRound(ctx, id)
  if (round === undefined) throw new Problem('tidak-ditemukan')
  const standing = await gatherFamilies(ctx, id)
  const villages = villagesOf(standing, await readSteps(ctx, id))
  const own = [...villages].filter(([kode]) => isOwnArea(ctx, kode)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  // A round in which nothing is one's own is as if it were not there.
  if (ctx.areas !== '*' && own.length === 0) throw new Problem('tidak-ditemukan')
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const people = await namesOf(
    ctx.db,
    own.flatMap(([, { step }]) => step?.taken_by ?? []),
  )
  const reminded = await readReminders(ctx, id)
  const kecamatan = (await readKecamatan(ctx)).filter(({ kode }) => isOwnArea(ctx, kode))
  return {
    putaran: presentRound(round),
    jumlah: reckonWithin(standing, () => true),
    kecamatan: kecamatan.flatMap(({ kode, nama }) => {
      const inside = own.filter(([desa]) => kecamatanOf(desa) === kode)
      if (inside.length === 0) return []
      const selesai = inside.filter(([, { state }]) => state === 'diverifikasi').length
      const jumlah = reckonWithin(standing, (desa) => kecamatanOf(desa) === kode)
      return [{ kode, nama, jumlah, desa: inside.length, selesai }]
    }),
    desa: own.map(([kode, { state, step, reckoning }]) => ({
      kode,
      nama: names.get(kode) ?? kode,
      keadaan: state,
      jumlah: reckoning,
      diingatkan: reminded.get(kode) ?? null,
      terakhir:
        step === undefined
          ? null
          : {
              langkah: step.step,
              alasan: step.reason,
              oleh: people.get(step.taken_by) ?? step.taken_by,
              peran: step.taken_role,
              pada: step.taken_at.toISOString(),
            },
    })),
  }
}

/** Every village of the round that one sees: how far it is, and how many families nobody has looked at. */
export async function waitedFor(
  ctx: DistrictContext,
  id: string,
): Promise<Map<string, { readonly state: VillageState; readonly waiting: number }>> {
  const villages = villagesOf(await gatherFamilies(ctx, id), await readSteps(ctx, id))
  return new Map([...villages].map(([kode, { state, reckoning }]) => [kode, { state, waiting: reckoning.waiting }]))
}
