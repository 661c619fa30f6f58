/**
 * The SQL of pairs: what was found, what was asked, what was said.
 */
import type { LinkedPair } from '@konvergen/core/linkage/score-persons.ts'
import type { FoundPair, KnownPair, PairAnswer, PairKind, PairState } from '@konvergen/core/linkage/settle-run.ts'
import { type SqlBool, sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE, textArray } from '../../platform/database/pg-array.ts'
import type { LinkageTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LinkageTables>()

export type StoredPair = Omit<LinkageTables['linkage_pairs'], 'kab_kode' | 'state' | 'answer'> & {
  readonly state: PairState
  readonly answer: PairAnswer | null
}

/** With its weight and what spoke for and against it. */
export type WeighedPair = FoundPair &
  Pick<LinkedPair, 'weight' | 'levels' | 'evidence' | 'otherwise'> & {
    readonly disputed: boolean
    /** Whether the wife of the family is the child's mother; null = not known, or no such pair. */
    readonly mother: boolean | null
  }

export async function readKnownPairs({ db, kab }: DistrictContext, kind: PairKind): Promise<KnownPair[]> {
  return tables(db)
    .selectFrom('linkage_pairs')
    .select(['id', 'one_id as one', 'other_id as other', 'marks', 'person_id as person', 'state', 'answer'])
    .where('kab_kode', '=', kab)
    .where('kind', '=', kind)
    .execute()
}

const columnsOf = (pairs: readonly WeighedPair[]) => sql`
  ${textArray(pairs.map(({ marks }) => marks))}::text[], ${plainArray(pairs.map(({ weight }) => weight))}::real[],
  ${plainArray(pairs.map(({ standing }) => standing))}::text[], ${textArray(pairs.map(({ levels }) => plainArray(levels)))}::text[],
  ${textArray(pairs.map(({ evidence }) => plainArray(evidence)))}::text[], ${plainArray(pairs.map(({ otherwise }) => otherwise))}::text[],
  ${plainArray(pairs.map(({ person }) => person))}::uuid[], ${plainArray(pairs.map(({ disputed }) => String(disputed)))}::boolean[]`

export interface NewPair {
  readonly id: string
  readonly pair: WeighedPair
  readonly state: PairState
}

export async function insertPairs({ db, kab }: DistrictContext, runId: string, kind: PairKind, fresh: readonly NewPair[]): Promise<void> {
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
    const part = fresh.slice(from, from + ROWS_AT_ONCE)
    const pairs = part.map(({ pair }) => pair)
    await sql`insert into linkage_pairs
        (kab_kode, id, kind, one_id, other_id, state, marks, weight, standing, levels, evidence, otherwise, person_id, disputed, run_id)
      select ${kab}, id, ${kind}, one, other, state, marks, weight, standing, levels::smallint[], evidence::real[], otherwise, person, disputed, ${runId}::uuid
      from unnest(${plainArray(part.map(({ id }) => id))}::uuid[], ${plainArray(pairs.map(({ one }) => one))}::uuid[],
        ${plainArray(pairs.map(({ other }) => other))}::uuid[], ${plainArray(part.map(({ state }) => state))}::text[], ${columnsOf(pairs)})
        as new (id, one, other, state, marks, weight, standing, levels, evidence, otherwise, person, disputed)`.execute(db)
  }
}

export interface RenewedPair extends NewPair {
  /** What was said of it counts no more. */
  readonly asked: boolean
}

export async function renewPairs({ db, kab }: DistrictContext, runId: string, renewed: readonly RenewedPair[]): Promise<void> {
  for (let from = 0; from < renewed.length; from += ROWS_AT_ONCE) {
    const part = renewed.slice(from, from + ROWS_AT_ONCE)
    await sql`update linkage_pairs p set state = new.state, marks = new.marks, weight = new.weight, standing = new.standing,
        levels = new.levels::smallint[], evidence = new.evidence::real[], otherwise = new.otherwise, person_id = new.person, disputed = new.disputed, lapsed = false, run_id = ${runId}::uuid,
        answer = case when new.asked then null else p.answer end, answered_by = case when new.asked then null else p.answered_by end,
        answered_at = case when new.asked then null else p.answered_at end
      from unnest(${plainArray(part.map(({ id }) => id))}::uuid[], ${plainArray(part.map(({ state }) => state))}::text[],
        ${textArray(part.map(({ asked }) => String(asked)))}::boolean[], ${columnsOf(part.map(({ pair }) => pair))})
        as new (id, state, asked, marks, weight, standing, levels, evidence, otherwise, person, disputed)
      where p.kab_kode = ${kab} and p.id = new.id`.execute(db)
  }
}

export async function dropPairs({ db, kab }: DistrictContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`update linkage_pairs set state = 'gugur' where kab_kode = ${kab} and id = any(${plainArray(ids)}::uuid[])`.execute(db)
}

export async function findPair({ db, kab }: DistrictContext, id: string): Promise<StoredPair | undefined> {
  return tables(db).selectFrom('linkage_pairs').selectAll().where('kab_kode', '=', kab).where('id', '=', id).executeTakeFirst()
}

/** Held until the transaction ends. */
export async function holdPair({ db, kab }: DistrictContext, id: string): Promise<StoredPair | undefined> {
  return tables(db).selectFrom('linkage_pairs').selectAll().where('kab_kode', '=', kab).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** null takes an answer back. */
export async function setAnswer({ db, kab, actor, now }: DistrictContext, id: string, answer: PairAnswer | null): Promise<void> {
  const by = answer === null ? { answered_by: null, answered_at: null } : { answered_by: actor.id, answered_at: now }
  await tables(db)
    .updateTable('linkage_pairs')
    .set({ answer, ...by })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

export interface PairQuery {
  readonly kind: PairKind | null
  readonly state: PairState | null
  /** `tanpa` = nobody has answered. */
  readonly answer: PairAnswer | 'tanpa'
  /** Only those that stand on a list which counts no more. */
  readonly lapsed: boolean
  readonly limit: number
  readonly offset: number
}

/** A child whose family a person has named is asked nothing more of: its other pairs wait again once that answer is taken back. */
const isOpen = sql<SqlBool>`not (p.kind = 'anak-keluarga' and p.state = 'tinjau' and coalesce(p.answer, 'nanti') = 'nanti' and exists (
  select from linkage_pairs said where said.kab_kode = p.kab_kode and said.kind = 'anak-keluarga' and said.one_id = p.one_id
    and said.answer = 'sama'))`

/** Of what waits the heaviest first; of what was said the latest. */
export async function pagePairs(
  { db, kab }: DistrictContext,
  { kind, state, answer, lapsed, limit, offset }: PairQuery,
): Promise<(StoredPair & { readonly total: number })[]> {
  const { rows } = await sql<StoredPair & { readonly total: number }>`
    select p.*, count(*) over ()::int as total from linkage_pairs p
    where kab_kode = ${kab} and ${isOpen} and (${kind}::text is null or kind = ${kind}) and (${state}::text is null or state = ${state})
      and coalesce(answer, 'tanpa') = ${answer} and (not ${lapsed}::boolean or lapsed)
    order by answered_at desc nulls last, weight desc, id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export interface WaitingPairs {
  readonly kind: PairKind
  readonly answer: PairAnswer | null
  readonly n: number
}

export async function countWaiting({ db, kab }: DistrictContext): Promise<WaitingPairs[]> {
  const { rows } = await sql<WaitingPairs>`select kind, answer, count(*)::int as n from linkage_pairs p
    where kab_kode = ${kab} and ${isOpen} and state = 'tinjau' and (answer is null or answer = 'nanti') group by kind, answer`.execute(db)
  return rows
}

export async function countPairsOf({ db, kab }: DistrictContext, one: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from linkage_pairs p
    where kab_kode = ${kab} and ${isOpen} and (one_id = ${one} or other_id = ${one}) and state = 'tinjau' and (answer is null or answer = 'nanti')`.execute(
    db,
  )
  return rows[0]?.n ?? 0
}

/** Pairs of children that the register itself doubts, answered or not, the lesser id first: they are not asked twice. */
export async function readDoubtedChildren({ db, kab }: DistrictContext): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ pair: string }>`
    select least(child_id, other_id)::text || ' ' || greatest(child_id, other_id)::text as pair from child_doubts where kab_kode = ${kab}`.execute(
    db,
  )
  return new Set(rows.map(({ pair }) => pair))
}
