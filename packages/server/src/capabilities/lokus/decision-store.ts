/**
 * The SQL of decisions on lokus, their villages, their end, and the letters written of them.
 */
import type { DecisionKind } from '@konvergen/core/lokus/lokus-years.ts'
import type { DecreeTexts } from '@konvergen/core/opd/decree.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { LokusTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LokusTables>()

export interface StoredDecision {
  readonly id: string
  readonly kind: DecisionKind
  readonly year: number
  readonly basis: string
  readonly decidedOn: string
  readonly methodId: string | null
  readonly recap: string | null
  readonly krs: string | null
  readonly by: string
  readonly at: Date
  /** null = it stands. */
  readonly withdrawn: { readonly reason: string; readonly by: string; readonly at: Date } | null
}

export interface DecidedRow {
  readonly decisionId: string
  readonly desa: string
  readonly rank: number | null
  readonly prevalence: number | null
  readonly cases: number | null
  readonly reason: string | null
}

/** In the order in which they were taken. */
export async function readDecisions({ db, kab }: DistrictContext): Promise<StoredDecision[]> {
  const rows = await tables(db)
    .selectFrom('lokus_decisions as d')
    .leftJoin('lokus_withdrawals as w', (join) => join.onRef('w.kab_kode', '=', 'd.kab_kode').onRef('w.decision_id', '=', 'd.id'))
    .select(['d.id', 'd.kind', 'd.year', 'd.basis', sql<string>`d.decided_on::text`.as('decidedOn'), 'd.method_id as methodId'])
    .select(['d.recap', 'd.krs', 'd.decided_by as by', 'd.decided_at as at'])
    .select(['w.reason as endReason', 'w.withdrawn_by as endBy', 'w.withdrawn_at as endAt'])
    .where('d.kab_kode', '=', kab)
    .orderBy('d.decided_on')
    .orderBy('d.decided_at')
    .orderBy('d.id')
    .execute()
  return rows.map(({ endReason, endBy, endAt, ...row }) => ({
    ...row,
    withdrawn: endReason === null || endBy === null || endAt === null ? null : { reason: endReason, by: endBy, at: endAt },
  }))
}

/** Of all decisions, by code of the village. */
export async function readDecidedVillages({ db, kab }: DistrictContext): Promise<DecidedRow[]> {
  return tables(db)
    .selectFrom('lokus_decision_villages')
    .select(['decision_id as decisionId', 'desa_kode as desa', 'rank', 'prevalence', 'cases', 'reason'])
    .where('kab_kode', '=', kab)
    .orderBy('decision_id')
    .orderBy('desa_kode')
    .execute()
}

export async function insertDecision(
  { db, kab, actor, now }: DistrictContext,
  { id, kind, year, basis, decidedOn, methodId, recap, krs }: Omit<StoredDecision, 'by' | 'at' | 'withdrawn'>,
  villages: readonly Omit<DecidedRow, 'decisionId'>[],
): Promise<void> {
  const decision = { kab_kode: kab, id, kind, year, basis, decided_on: decidedOn, method_id: methodId, recap, krs }
  await tables(db)
    .insertInto('lokus_decisions')
    .values({ ...decision, decided_by: actor.id, decided_at: now })
    .execute()
  const rows = villages.map(({ desa, ...own }) => ({ kab_kode: kab, decision_id: id, desa_kode: desa, ...own }))
  await tables(db).insertInto('lokus_decision_villages').values(rows).execute()
}

export async function insertWithdrawal({ db, kab, actor, now }: DistrictContext, id: string, reason: string): Promise<void> {
  const row = { kab_kode: kab, decision_id: id, reason, withdrawn_by: actor.id, withdrawn_at: now }
  await tables(db).insertInto('lokus_withdrawals').values(row).execute()
}

export interface StoredLetter {
  readonly texts: DecreeTexts
  readonly number: string | null
  readonly signedOn: string | null
}

/** The latest; undefined = none was written. */
export async function readLetter({ db, kab }: DistrictContext, decisionId: string): Promise<StoredLetter | undefined> {
  return tables(db)
    .selectFrom('lokus_letters')
    .select(['texts', 'number', sql<string | null>`signed_on::text`.as('signedOn')])
    .where('kab_kode', '=', kab)
    .where('decision_id', '=', decisionId)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Numbers of decrees by decision, of those that are signed. */
export async function readLetterNumbers({ db, kab }: DistrictContext): Promise<{ decisionId: string; number: string; signedOn: string }[]> {
  const { rows } = await sql<{ decisionId: string; number: string; signedOn: string }>`
    select distinct on (decision_id) decision_id as "decisionId", number, signed_on::text as "signedOn" from lokus_letters
    where kab_kode = ${kab} and number is not null order by decision_id, written_at desc, id desc`.execute(db)
  return rows
}

export async function insertLetter(
  { db, kab, actor, now, newId }: DistrictContext,
  decisionId: string,
  { texts, number, signedOn }: StoredLetter,
): Promise<void> {
  const row = { kab_kode: kab, decision_id: decisionId, id: newId(), number, signed_on: signedOn, written_by: actor.id, written_at: now }
  await tables(db)
    .insertInto('lokus_letters')
    .values({ ...row, texts: JSON.stringify(texts) })
    .execute()
}
