/**
 * Lokus appointed, added in mid-cycle or let go, by a decision of the district that is never changed. Villages that the method put forward carry its figures;
 * every other village carries a written reason.
 */

import type * as contract from '@konvergen/contract/lokus-years.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { LokusRow } from '@konvergen/core/lokus/proposal.ts'
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { lookAtSituation, type Sight } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { insertDecision, insertWithdrawal, readDecisions, type StoredDecision } from './decision-store.ts'
import { gatherYears, isLokus } from './gather-years.ts'
import { holdLokus, readMethods } from './method-store.ts'
import { type ProposingParameters, propose } from './propose-lokus.ts'

type Asked = BodyOf<typeof contract.decideLokus>

function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

interface Grounds {
  readonly rows: ReadonlyMap<string, LokusRow>
  /** By hand nobody is put forward. */
  readonly isProposed: (desa: string) => boolean
  readonly sight: Sight
}

async function gatherGrounds(ctx: DistrictContext, { cara, sumber, recap, krs }: Asked): Promise<Grounds> {
  const method = cara === undefined ? undefined : (await readMethods(ctx)).find(({ id }) => id === cara)
  if (cara !== undefined && method === undefined) throw new Problem('tidak-ditemukan')
  const choice = { sumber, recap, krs }
  if (method === undefined || method.parameters.metode === 'manual') {
    const sight = await lookAtSituation(ctx, choice)
    const { rows } = proposeKuadran(sight.situation, { k: sight.situation.k })
    return { rows: new Map(rows.map((row) => [row.kode, { ...row, rank: null }])), isProposed: () => false, sight }
  }
  const { proposal, sight } = await propose(ctx, choice, method.parameters as ProposingParameters)
  const rows = new Map(proposal.rows.map((row) => [row.kode, row]))
  return { rows, isProposed: (desa) => rows.get(desa)?.proposed === true, sight }
}

/** What a decision may say of these villages, given what they were. */
async function requirePossible(ctx: DistrictContext, { jenis, tahun, desa, tanggal }: Asked): Promise<void> {
  const codes = desa.map(({ kode }) => kode)
  const known = new Set((await readDesa(ctx)).map(({ kode }) => kode))
  if (codes.some((kode) => !known.has(kode))) throw new Problem('tidak-ditemukan')
  if (new Set(codes).size < codes.length) throw unfit('Ada desa yang disebut dua kali.', 'A village is named twice.')
  if (tanggal > dayOf(ctx.now)) throw unfit('Tanggal keputusan belum tiba.', 'The day of the decision has not come yet.')
  const { years } = await gatherYears(ctx)
  const latest = (until: number) => years.findLast(({ year }) => year <= until)
  const isLokusUntil = (until: number, kode: string): boolean => {
    const year = latest(until)
    return year !== undefined && isLokus(year, kode)
  }
  if (jenis === 'kelulusan' && codes.some((kode) => !isLokusUntil(tahun, kode) && !isLokusUntil(tahun - 1, kode)))
    throw unfit('Ada desa yang bukan lokus, jadi tidak dapat lulus.', 'A village that is no lokus cannot be let go.')
  if (jenis === 'perluasan' && codes.some((kode) => isLokusUntil(tahun, kode)))
    throw unfit('Ada desa yang sudah menjadi lokus tahun itu.', 'A village is lokus of that year already.')
}

export async function decideLokus(ctx: DistrictContext, asked: Asked): Promise<{ id: string }> {
  await holdLokus(ctx)
  await requirePossible(ctx, asked)
  const { rows, isProposed, sight } = await gatherGrounds(ctx, asked)
  const { jenis, tahun, dasar, tanggal, cara, desa } = asked
  const isGoing = jenis === 'kelulusan'
  if (desa.some(({ kode, alasan }) => (isGoing || !isProposed(kode)) && (alasan ?? '').trim() === ''))
    throw unfit(
      'Desa yang tidak diusulkan oleh cara ini perlu alasan tertulis.',
      'A village that the method did not put forward needs a written reason.',
    )
  const id = ctx.newId()
  const { chosen } = sight
  await insertDecision(
    ctx,
    {
      id,
      kind: jenis,
      year: tahun,
      basis: dasar.trim(),
      decidedOn: tanggal,
      methodId: cara ?? null,
      recap: chosen.recap?.period ?? chosen.month,
      krs: chosen.krs?.period ?? null,
    },
    desa.map(({ kode, alasan }) => {
      const row = rows.get(kode)
      return {
        desa: kode,
        rank: row?.rank ?? null,
        prevalence: row?.prevalence ?? null,
        cases: row?.cases ?? null,
        reason: alasan?.trim() ?? null,
      }
    }),
  )
  writeTrail(ctx, { kab: ctx.kab, act: 'lokus.decided', subject: id, detail: { jenis, tahun, desa: desa.length, cara: cara ?? null } })
  return { id }
}

/** Throws `tidak-ditemukan`. */
export async function requireDecision(ctx: DistrictContext, id: string): Promise<StoredDecision> {
  const decision = (await readDecisions(ctx)).find((each) => each.id === id)
  if (decision === undefined) throw new Problem('tidak-ditemukan')
  return decision
}

export async function withdrawLokus(ctx: DistrictContext, id: string, alasan: string): Promise<{ done: true }> {
  await holdLokus(ctx)
  const { withdrawn, year } = await requireDecision(ctx, id)
  if (withdrawn !== null) throw new Problem('keadaan-berubah')
  await insertWithdrawal(ctx, id, alasan.trim())
  writeTrail(ctx, { kab: ctx.kab, act: 'lokus.withdrawn', subject: id, detail: { tahun: year } })
  return { done: true }
}
