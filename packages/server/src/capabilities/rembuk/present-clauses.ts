/** Clauses in the words of the contract, and back. */
import type { ClauseBody, ClauseRevision, ClauseView, OutcomeBody } from '@konvergen/contract/rembuk.ts'
import type { Clause, Outcome } from '@konvergen/core/rembuk/clause.ts'
import type { Static } from 'typebox'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { readObjections, readRevisions } from './clause-store.ts'
import { requireRembuk, type StandingClause } from './gather-rembuk.ts'
import { readOwners } from './owners.ts'

export function clauseFrom({ jenis, isi, pemilik, tenggat, indikator, volume, satuan, rupiah }: ClauseBody): Clause {
  return {
    kind: jenis,
    body: isi.trim(),
    owners: pemilik,
    due: tenggat,
    indicator: indikator?.trim() ?? null,
    volume,
    unit: satuan?.trim() ?? null,
    rupiah,
  }
}

function bodyFrom({ kind, body, owners, due, indicator, volume, unit, rupiah }: Clause): ClauseBody {
  return { jenis: kind, isi: body, pemilik: [...owners], tenggat: due, indikator: indicator, volume, satuan: unit, rupiah }
}

function outcomeFrom({ result, way, votes }: Outcome): OutcomeBody {
  return {
    hasil: result,
    cara: way,
    suara: votes === null ? null : { setuju: votes.for, menolak: votes.against, abstain: votes.abstain },
  }
}

export async function presentClauses(ctx: DistrictContext, id: string, clauses: readonly StandingClause[]): Promise<ClauseView[]> {
  const { nameOf } = await readOwners(ctx)
  const objections = Map.groupBy(await readObjections(ctx, id), ({ clause_id }) => clause_id)
  const people = await namesOf(ctx.db, [...new Set(clauses.map(({ latest }) => latest.written_by))])
  return clauses.map(({ latest, outcome, isUndone }, at) => ({
    id: latest.clause_id,
    no: at + 1,
    revisi: latest.no,
    ...bodyFrom(latest.content),
    namaPemilik: latest.content.owners.map(nameOf),
    putusan: outcome === null ? null : outcomeFrom(outcome),
    perluDiputusLagi: isUndone,
    keberatan: (objections.get(latest.clause_id) ?? []).map(({ office, body }) => ({ lembaga: office, isi: body })),
    oleh: people.get(latest.written_by) ?? '',
    pada: latest.written_at.toISOString(),
  }))
}

/** The latest first. */
export async function readClauseRevisions(
  ctx: DistrictContext,
  { id, butir }: { readonly id: string; readonly butir: string },
): Promise<Static<typeof ClauseRevision>[]> {
  await requireRembuk(ctx, id)
  const own = (await readRevisions(ctx, id)).filter(({ clause_id }) => clause_id === butir)
  if (own.length === 0) throw new Problem('tidak-ditemukan')
  const people = await namesOf(ctx.db, [...new Set(own.map(({ written_by }) => written_by))])
  return own.toReversed().map(({ no, content, removed, written_by, written_at }) => ({
    revisi: no,
    ...bodyFrom(content),
    cabut: removed,
    oleh: people.get(written_by) ?? '',
    pada: written_at.toISOString(),
  }))
}
