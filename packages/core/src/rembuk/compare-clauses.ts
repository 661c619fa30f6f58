/**
 * What a follow-up rembuk (A1: "merembukkan kembali") made of the clauses of the first: taken over as they were, changed, left out, added.
 */
import type { Clause, Result } from './clause.ts'

export interface ComparedClause {
  readonly id: string
  readonly clause: Clause
  readonly result: Result | null
}

export interface FollowingClause extends ComparedClause {
  /** The clause of the first that it was taken from; null = new. */
  readonly origin: string | null
}

export const CLAUSE_FIELDS = ['kind', 'body', 'owners', 'due', 'indicator', 'volume', 'unit', 'rupiah', 'result'] as const
export type ClauseField = (typeof CLAUSE_FIELDS)[number]

/** A type alias, not an interface: so that it can be written as JSON. */
export type ClauseDifference = {
  readonly what: 'tetap' | 'berubah' | 'baru' | 'tidak-dibahas'
  readonly before: string | null
  readonly after: string | null
  readonly fields: readonly ClauseField[]
}

function sameField(field: ClauseField, before: ComparedClause, after: ComparedClause): boolean {
  if (field === 'result') return before.result === after.result
  if (field === 'owners') return before.clause.owners.toSorted().join('\n') === after.clause.owners.toSorted().join('\n')
  return before.clause[field] === after.clause[field]
}

/** In the order of the follow-up; then what it left out. Ids of clauses. */
export function compareClauses(first: readonly ComparedClause[], following: readonly FollowingClause[]): ClauseDifference[] {
  const byId = new Map(first.map((one) => [one.id, one]))
  const taken = new Set(following.map(({ origin }) => origin))
  const now = following.map((after): ClauseDifference => {
    const before = after.origin === null ? undefined : byId.get(after.origin)
    if (before === undefined) return { what: 'baru', before: null, after: after.id, fields: [] }
    const fields = CLAUSE_FIELDS.filter((field) => !sameField(field, before, after))
    return { what: fields.length === 0 ? 'tetap' : 'berubah', before: before.id, after: after.id, fields }
  })
  const left = first
    .filter(({ id }) => !taken.has(id))
    .map(({ id }): ClauseDifference => ({ what: 'tidak-dibahas', before: id, after: null, fields: [] }))
  return [...now, ...left]
}
