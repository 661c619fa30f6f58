/**
 * The SQL of rounds of verval: their families, and what was found of each.
 */
import type { CutOffs } from '@konvergen/core/verval/cut-offs.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import type { RoundState, VervalTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<VervalTables>()

export type StoredRound = Omit<VervalTables['verval_rounds'], 'kab_kode' | 'state' | 'cutoffs'> & {
  readonly cutoffs: CutOffs | null
  readonly state: RoundState
  readonly source: string
  readonly period: string
}

const rounds = ({ kab }: DistrictContext) => sql`
  select r.id, r.list_id, r.deadline::text as deadline, r.state, r.reason, r.begun_by, r.begun_at, r.changed_by, r.changed_at, r.cutoffs, l.source, l.period
  from verval_rounds r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id where r.kab_kode = ${kab}`

export async function readRounds(ctx: DistrictContext): Promise<StoredRound[]> {
  const { rows } = await sql<StoredRound>`${rounds(ctx)} order by r.begun_at desc, r.id desc`.execute(ctx.db)
  return rows
}

export async function findRound(ctx: DistrictContext, id: string): Promise<StoredRound | undefined> {
  const { rows } = await sql<StoredRound>`${rounds(ctx)} and r.id = ${id}`.execute(ctx.db)
  return rows[0]
}

/** Held until the transaction ends: `bagi` with others who enter, `sendiri` alone. */
export async function holdRound(ctx: DistrictContext, id: string, how: 'bagi' | 'sendiri'): Promise<StoredRound | undefined> {
  const { rows } =
    await sql<StoredRound>`${rounds(ctx)} and r.id = ${id} ${how === 'bagi' ? sql`for share of r` : sql`for update of r`}`.execute(ctx.db)
  return rows[0]
}

/** Until the transaction ends nobody else enters or signs anything of these villages. */
export async function holdVillages({ db, kab }: DistrictContext, roundId: string, desa: Iterable<string>): Promise<void> {
  for (const kode of [...new Set(desa)].toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`verval ${kab} ${roundId} ${kode}`}, 0))`.execute(db)
}

export async function insertRound(
  { db, kab, actor, now }: DistrictContext,
  { id, listId, deadline, cutOffs }: { readonly id: string; readonly listId: string; readonly deadline: string; readonly cutOffs: CutOffs },
): Promise<void> {
  const by = { begun_by: actor.id, begun_at: now, changed_by: actor.id, changed_at: now }
  await tables(db)
    .insertInto('verval_rounds')
    .values({ kab_kode: kab, id, list_id: listId, deadline, state: 'berjalan', reason: null, ...by, cutoffs: JSON.stringify(cutOffs) })
    .execute()
}

export async function setRound(
  { db, kab, actor, now }: DistrictContext,
  id: string,
  { state, reason }: { readonly state: RoundState; readonly reason: string | null },
): Promise<void> {
  await tables(db)
    .updateTable('verval_rounds')
    .set({ state, reason, changed_by: actor.id, changed_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

export interface RoundFamily {
  readonly id: string
  readonly listed: string
  readonly desa: string
  readonly marks: string
  readonly added: boolean
}

export async function insertRoundFamilies(
  { db, kab }: DistrictContext,
  roundId: string,
  families: readonly Omit<RoundFamily, 'listed'>[],
): Promise<void> {
  for (let from = 0; from < families.length; from += ROWS_AT_ONCE) {
    const part = families.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into verval_families (kab_kode, round_id, family_id, listed_desa, desa_kode, marks, added)
      select ${kab}, ${roundId}::uuid, id, desa, desa, marks, added
      from unnest(${plainArray(part.map(({ id }) => id))}::uuid[], ${plainArray(part.map(({ desa }) => desa))}::text[],
        ${plainArray(part.map(({ marks }) => marks))}::text[], ${plainArray(part.map(({ added }) => String(added)))}::boolean[])
        as new (id, desa, marks, added)`.execute(db)
  }
}

/** Of the whole round, of one village (those that are its to look at now), or of these. */
export async function readRoundFamilies(
  { db, kab }: DistrictContext,
  roundId: string,
  which: { readonly desa?: string; readonly ids?: readonly string[] } = {},
): Promise<RoundFamily[]> {
  let asked = tables(db)
    .selectFrom('verval_families')
    .select(['family_id as id', 'listed_desa as listed', 'desa_kode as desa', 'marks', 'added'])
    .where('kab_kode', '=', kab)
    .where('round_id', '=', roundId)
  if (which.desa !== undefined) asked = asked.where('desa_kode', '=', which.desa)
  if (which.ids !== undefined) asked = asked.where(sql<boolean>`family_id = any(${plainArray(which.ids)}::uuid[])`)
  return asked.orderBy('family_id').execute()
}

export async function moveRoundFamilies(
  { db, kab }: DistrictContext,
  roundId: string,
  moves: readonly { readonly id: string; readonly desa: string }[],
): Promise<void> {
  if (moves.length === 0) return
  await sql`update verval_families set desa_kode = moved.desa
    from unnest(${plainArray(moves.map(({ id }) => id))}::uuid[], ${plainArray(moves.map(({ desa }) => desa))}::text[]) as moved (id, desa)
    where verval_families.kab_kode = ${kab} and verval_families.round_id = ${roundId} and verval_families.family_id = moved.id`.execute(db)
}

export type StoredCheck = Omit<VervalTables['verval_checks'], 'kab_kode' | 'round_id' | 'base_id'>

const CHECK = ['family_id', 'no', 'id', 'desa_kode', 'finding', 'marks', 'moved_to', 'same_as', 'entered_by', 'entered_at'] as const

/** Of the whole round, or of these families: the earliest of each family first. */
export async function readChecks(
  { db, kab }: DistrictContext,
  roundId: string,
  which: { readonly ids?: readonly string[] } = {},
): Promise<StoredCheck[]> {
  let asked = tables(db).selectFrom('verval_checks').select(CHECK).where('kab_kode', '=', kab).where('round_id', '=', roundId)
  if (which.ids !== undefined) asked = asked.where(sql<boolean>`family_id = any(${plainArray(which.ids)}::uuid[])`)
  return asked.orderBy('family_id').orderBy('no').execute()
}

/** By the id that the device made, in whatever round. */
export async function readChecksById(
  { db, kab }: DistrictContext,
  ids: readonly string[],
): Promise<{ id: string; family: string; by: string }[]> {
  return tables(db)
    .selectFrom('verval_checks')
    .select(['id', 'family_id as family', 'entered_by as by'])
    .where('kab_kode', '=', kab)
    .where(sql<boolean>`id = any(${plainArray(ids)}::uuid[])`)
    .execute()
}

export type NewCheck = Pick<
  VervalTables['verval_checks'],
  'family_id' | 'no' | 'id' | 'base_id' | 'desa_kode' | 'finding' | 'marks' | 'moved_to' | 'same_as'
>

export async function insertChecks(ctx: DistrictContext, roundId: string, checks: readonly NewCheck[]): Promise<void> {
  const { db, kab, actor, now } = ctx
  for (let from = 0; from < checks.length; from += ROWS_AT_ONCE) {
    const part = checks.slice(from, from + ROWS_AT_ONCE)
    const plain = (pick: (check: NewCheck) => string | number | null) => plainArray(part.map(pick))
    await sql`insert into verval_checks (kab_kode, round_id, family_id, no, id, base_id, desa_kode, finding, marks, moved_to, same_as,
        entered_by, entered_at)
      select ${kab}, ${roundId}::uuid, family, no, id, base, desa, finding, marks, moved_to, same_as, ${actor.id}, ${now}
      from unnest(${plain(({ family_id }) => family_id)}::uuid[], ${plain(({ no }) => no)}::int[], ${plain(({ id }) => id)}::uuid[],
        ${plain(({ base_id }) => base_id)}::uuid[], ${plain(({ desa_kode }) => desa_kode)}::text[],
        ${plain(({ finding }) => finding)}::text[], ${plain(({ marks }) => marks)}::text[], ${plain(({ moved_to }) => moved_to)}::text[],
        ${plain(({ same_as }) => same_as)}::uuid[])
        as new (family, no, id, base, desa, finding, marks, moved_to, same_as)`.execute(db)
  }
}

/** Accounts that entered any finding of the round, or of one village. */
export async function readCheckers({ db, kab }: DistrictContext, roundId: string, desa?: string): Promise<ReadonlySet<string>> {
  let asked = tables(db)
    .selectFrom('verval_checks')
    .select('entered_by')
    .distinct()
    .where('kab_kode', '=', kab)
    .where('round_id', '=', roundId)
  if (desa !== undefined) asked = asked.where('desa_kode', '=', desa)
  return new Set((await asked.execute()).map(({ entered_by }) => entered_by))
}

/** Until the transaction ends nobody else freezes anything in the district. */
export async function holdDistrict({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`data tetap ${kab}`}, 0))`.execute(db)
}
