/**
 * Clauses are written, moved, removed, decided and objected to while people sit together. Two may write at the same time: whoever comes second with a text that was made
 * on an older one gets both back, and what stands is not touched.
 */
import type * as contract from '@konvergen/contract/rembuk.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { type Clause, faultOf, type Outcome, type OutcomeFault, positionFor } from '@konvergen/core/rembuk/clause.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { requirePlain } from '../situation/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { insertObjection, insertOutcome, insertRevisions } from './clause-store.ts'
import { gatherClauses, requireOpen, type StandingClause } from './gather-rembuk.ts'
import { readOwners } from './owners.ts'
import { clauseFrom, presentClauses } from './present-clauses.ts'
import { unfit } from './unfit.ts'

type Body = contract.ClauseBody

async function contentOf(ctx: DistrictContext, body: Body, before: readonly string[]): Promise<Clause> {
  for (const text of [body.isi, body.indikator, body.satuan]) requirePlain(text ?? undefined)
  if (body.isi.trim().length < 3) throw unfit('Isi butir masih kosong.', 'The clause is empty.')
  const known = new Set([...before, ...(await readOwners(ctx)).choices.map(({ kode }) => kode)])
  if (body.pemilik.some((kode) => !known.has(kode)))
    throw unfit('Ada pemilik butir yang tidak dikenal di kabupaten ini.', 'An owner is not known in this district.')
  if (body.volume === null && body.satuan !== null) throw unfit('Ada satuan tanpa volume.', 'There is a unit without a volume.')
  return clauseFrom(body)
}

export async function addClause(ctx: DistrictContext, id: string, body: Body): Promise<{ butir: string }> {
  await requireOpen(ctx, id)
  const clauses = await gatherClauses(ctx, id)
  const content = await contentOf(ctx, body, [])
  const clauseId = ctx.newId()
  const position = 1 + Math.max(0, ...clauses.map(({ latest }) => latest.position))
  await insertRevisions(ctx, id, [{ clause_id: clauseId, no: 1, position, origin: null, content, removed: false }])
  writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.clause', subject: id, detail: { butir: clauseId, revisi: 1 } })
  return { butir: clauseId }
}

function requireClause(clauses: readonly StandingClause[], clauseId: string): StandingClause {
  const found = clauses.find(({ latest }) => latest.clause_id === clauseId)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  return found
}

function placed(clauses: readonly StandingClause[], clauseId: string, place: number): number {
  const isThere = clauses[place - 1]?.latest
  if (isThere?.clause_id === clauseId) return isThere.position
  const others = clauses.filter(({ latest }) => latest.clause_id !== clauseId)
  return positionFor(
    others.map(({ latest }) => latest.position),
    place,
  )
}

export async function changeClause(
  ctx: DistrictContext,
  { id, butir: clauseId }: { readonly id: string; readonly butir: string },
  { dasar, butir, urutan, cabut }: BodyOf<typeof contract.changeClause>,
): Promise<contract.ClauseSaved> {
  const rembuk = await requireOpen(ctx, id)
  const clauses = await gatherClauses(ctx, id)
  const { latest } = requireClause(clauses, clauseId)
  if (latest.no !== dasar) {
    tellNothing(ctx)
    const now = (await presentClauses(ctx, rembuk.id, clauses)).find((one) => one.id === clauseId)
    if (now === undefined) throw new Problem('tidak-ditemukan')
    return { hasil: 'bentrok', yangBerlaku: now, usulan: butir }
  }
  const content = await contentOf(ctx, butir, latest.content.owners)
  const no = latest.no + 1
  const position = urutan === null ? latest.position : placed(clauses, clauseId, urutan)
  await insertRevisions(ctx, id, [{ clause_id: clauseId, no, position, origin: latest.origin, content, removed: cabut }])
  writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.clause', subject: id, detail: { butir: clauseId, revisi: no, dicabut: cabut ? 1 : 0 } })
  return { hasil: 'tersimpan', revisi: no }
}

const FAULTS: Readonly<Record<OutcomeFault, readonly [string, string]>> = {
  'suara-tidak-dihitung': ['Suara belum dihitung.', 'The votes were not counted.'],
  'suara-kosong': ['Tidak ada satu suara pun.', 'There is not a single vote.'],
  'suara-tidak-cukup': [
    'Yang setuju tidak lebih banyak daripada yang menolak, jadi butir ini tidak disepakati.',
    'No more are for it than against, so that it is not agreed.',
  ],
  'suara-cukup': [
    'Yang setuju lebih banyak daripada yang menolak, jadi butir ini tidak ditolak.',
    'More are for it than against, so that it is not refused.',
  ],
}

export async function decideClause(
  ctx: DistrictContext,
  { id, butir: clauseId }: { readonly id: string; readonly butir: string },
  { dasar, hasil, cara, suara }: BodyOf<typeof contract.decideClause>,
): Promise<{ done: true }> {
  await requireOpen(ctx, id)
  const { latest } = requireClause(await gatherClauses(ctx, id), clauseId)
  // What was read out is not what stands any more: it is read out again before it is decided.
  if (latest.no !== dasar) throw new Problem('keadaan-berubah')
  const votes = cara === 'mufakat' || suara === null ? null : { for: suara.setuju, against: suara.menolak, abstain: suara.abstain }
  const outcome: Outcome = { result: hasil, way: cara, votes }
  const fault = faultOf(outcome)
  if (fault !== null) throw unfit(...FAULTS[fault])
  await insertOutcome(ctx, { rembukId: id, clauseId, revision: latest.no, outcome })
  writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.decided', subject: id, detail: { butir: clauseId, revisi: latest.no, hasil, cara } })
  return { done: true }
}

export async function objectToClause(
  ctx: DistrictContext,
  { id, butir: clauseId }: { readonly id: string; readonly butir: string },
  { lembaga, isi }: BodyOf<typeof contract.objectToClause>,
): Promise<{ done: true }> {
  await requireOpen(ctx, id)
  requireClause(await gatherClauses(ctx, id), clauseId)
  for (const text of [lembaga, isi]) requirePlain(text)
  await insertObjection(ctx, id, { clause_id: clauseId, office: lembaga.trim(), body: isi.trim() })
  writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.objected', subject: id, detail: { butir: clauseId } })
  return { done: true }
}
