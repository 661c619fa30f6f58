/**
 * The queue of pairs, and one pair with both records side by side. Names of families for whoever may read them, those of children only for a purpose; each
 * look leaves a trace.
 */
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf, QueryOf } from '@konvergen/contract/route.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { writeTrail } from '../trail/door.ts'
import { findPair, type PairQuery, pagePairs, type StoredPair } from './pair-store.ts'
import { namesOfPerson, presentPersons } from './present-persons.ts'
import { namesOfSides, presentPair, presentSides, sidesOf } from './present-sides.ts'

const PAIRS_PER_PAGE = 25

const FILTERS: Readonly<Record<contract.QueueFilter, Pick<PairQuery, 'state' | 'answer' | 'lapsed'>>> = {
  menunggu: { state: 'tinjau', answer: 'tanpa', lapsed: false },
  nanti: { state: 'tinjau', answer: 'nanti', lapsed: false },
  sama: { state: null, answer: 'sama', lapsed: false },
  beda: { state: null, answer: 'beda', lapsed: false },
  otomatis: { state: 'otomatis', answer: 'tanpa', lapsed: false },
  ditarik: { state: 'otomatis', answer: 'tanpa', lapsed: true },
}

async function presentAll(ctx: DistrictContext, pairs: readonly StoredPair[]): Promise<contract.PairSchema[]> {
  const sideOf = await presentSides(ctx, pairs.flatMap(sidesOf))
  const names = await namesOf(
    ctx.db,
    pairs.flatMap(({ answered_by }) => (answered_by === null ? [] : [answered_by])),
  )
  const personOf = await presentPersons(ctx, pairs)
  return pairs.map((pair) => presentPair(pair, sideOf, names, personOf))
}

export async function listPairs(
  ctx: DistrictContext,
  { jenis, tampil = 'menunggu', halaman = 1 }: QueryOf<typeof contract.listPairs>,
): Promise<AnswerOf<typeof contract.listPairs>> {
  const page = { limit: PAIRS_PER_PAGE, offset: (halaman - 1) * PAIRS_PER_PAGE }
  const pairs = await pagePairs(ctx, { kind: jenis ?? null, ...FILTERS[tampil], ...page })
  return { total: pairs[0]?.total ?? 0, perHalaman: PAIRS_PER_PAGE, pasangan: await presentAll(ctx, pairs) }
}

async function requirePair(ctx: DistrictContext, id: string): Promise<StoredPair> {
  const pair = await findPair(ctx, id)
  if (pair === undefined) throw new Problem('tidak-ditemukan')
  return pair
}

export async function readPair(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.readPair>> {
  const pair = await requirePair(ctx, id)
  const [one, other] = sidesOf(pair)
  const showsFamily = allows(ctx, 'sasaran.read')
  const nameOf = await namesOfSides(ctx, [one, other], { anak: false, keluarga: showsFamily })
  const [pasangan] = await presentAll(ctx, [pair])
  writeTrail(ctx, { kab: ctx.kab, act: 'kin.opened', subject: id, detail: {} })
  return {
    pasangan: pasangan as contract.PairSchema,
    nama: { satu: nameOf(one), lain: nameOf(other), orang: showsFamily ? await namesOfPerson(ctx, pair) : null },
  }
}

export async function revealPair(ctx: DistrictContext, id: string, purpose: PurposeName): Promise<AnswerOf<typeof contract.revealPair>> {
  const pair = await requirePair(ctx, id)
  const [one, other] = sidesOf(pair)
  const shows = { anak: allows(ctx, 'measurement.reveal'), keluarga: allows(ctx, 'sasaran.read') }
  const nameOf = await namesOfSides(ctx, [one, other], shows)
  const seen = [one, other].filter(({ subject }) => shows[subject])
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'kin.reveal',
    subject: id,
    detail: {
      tujuan: purpose,
      anak: seen
        .filter(({ subject }) => subject === 'anak')
        .map((side) => side.id)
        .join(' '),
    },
  })
  return { satu: nameOf(one), lain: nameOf(other), orang: shows.keluarga ? await namesOfPerson(ctx, pair) : null }
}
