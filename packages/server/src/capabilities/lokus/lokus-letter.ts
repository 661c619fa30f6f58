/**
 * The decree (SK) on a decision: its words, which can be edited until it has a number, and its annex, which comes from the decision alone.
 */

import type * as contract from '@konvergen/contract/lokus-years.ts'
import type { LetterAnswer } from '@konvergen/contract/lokus-years.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { draftLokusTexts, lokusAnnex } from '@konvergen/core/lokus/lokus-decree.ts'
import type { Decree } from '@konvergen/core/opd/decree.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readLetterhead } from '../opd/letterhead-store.ts'
import { writeTrail } from '../trail/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { requireDecision } from './decide-lokus.ts'
import { insertLetter, readLetter, type StoredDecision, type StoredLetter } from './decision-store.ts'
import { gatherYears } from './gather-years.ts'
import { villageNames } from './look-at-years.ts'
import { holdLokus } from './method-store.ts'

async function letterOf(ctx: DistrictContext, { id, kind, year, basis }: StoredDecision, villages: number): Promise<StoredLetter> {
  const kept = await readLetter(ctx, id)
  if (kept !== undefined) return kept
  const { nama } = await readOpenDistrict(ctx)
  const place = { kabupaten: nama.replace(/^(kabupaten|kota) /i, ''), isKota: /^kota /i.test(nama) }
  return { texts: draftLokusTexts(place, { kind, year, basis, villages }), number: null, signedOn: null }
}

async function countOf(ctx: DistrictContext, id: string): Promise<number> {
  return (await gatherYears(ctx)).villages.get(id)?.length ?? 0
}

export async function readLokusLetter(ctx: DistrictContext, id: string): Promise<LetterAnswer> {
  const { texts, number, signedOn } = await letterOf(ctx, await requireDecision(ctx, id), await countOf(ctx, id))
  const { menimbang, mengingat, diktum, tembusan } = texts
  return {
    naskah: {
      ...texts,
      menimbang: [...menimbang],
      mengingat: mengingat.map((basis) => ({ ...basis })),
      diktum: [...diktum],
      tembusan: [...tembusan],
    },
    nomor: number,
    tanggal: signedOn,
  }
}

export async function writeLokusLetter(
  ctx: DistrictContext,
  id: string,
  { naskah, nomor, tanggal }: BodyOf<typeof contract.writeLokusLetter>,
): Promise<{ done: true }> {
  await holdLokus(ctx)
  const decision = await requireDecision(ctx, id)
  const before = await readLetter(ctx, id)
  if (decision.withdrawn !== null || (before?.number ?? null) !== null) throw new Problem('keadaan-berubah')
  const number = nomor?.trim() ?? null
  if ((number === null) !== (tanggal === undefined) || number === '') {
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Nomor dan tanggal SK diisi bersama.',
      reason: 'Number and day of the decree are given together.',
    })
  }
  await insertLetter(ctx, id, { texts: naskah, number, signedOn: tanggal ?? null })
  writeTrail(ctx, { kab: ctx.kab, act: 'lokus.letter', subject: id, detail: { nomor: number } })
  return { done: true }
}

export interface NamedDecree {
  readonly name: string
  readonly decree: Decree
}

export async function composeLokusDecree(ctx: DistrictContext, id: string): Promise<NamedDecree> {
  const decision = await requireDecision(ctx, id)
  const { villages, years } = await gatherYears(ctx)
  const own = villages.get(id) ?? []
  const { texts, number, signedOn } = await letterOf(ctx, decision, own.length)
  const named = await villageNames(ctx)
  const year = years.find((each) => each.year === decision.year)
  const annex = lokusAnnex(
    decision.year,
    own.map(({ desa, prevalence, cases, reason }) => ({
      ...named(desa),
      status: year?.status.get(desa) ?? null,
      prevalence,
      cases,
      alasan: reason,
    })),
  )
  const kop = (await readLetterhead(ctx)) ?? []
  const isDraft = number === null || decision.withdrawn !== null
  const tahun = (signedOn ?? decision.decidedOn).slice(0, 4)
  return {
    name: `sk-lokus-${decision.kind}-${ctx.kab}-${decision.year}${isDraft ? '-draf' : ''}`,
    decree: { ...texts, nomor: number, tanggal: signedOn, tahun, susunan: [], daftar: annex, isDraft, kop },
  }
}
