/**
 * The SQL of versions of plans: handed in, and the steps that follow; rows are never changed.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { PlanTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<PlanTables>()

export interface StoredVersion {
  readonly id: string
  readonly office: string | null
  readonly year: number
  readonly version: number
  readonly digest: string
  readonly by: string
  readonly at: Date
}

const HEAD = ['id', 'office_id as office', 'year', 'version', 'digest', 'handed_by as by', 'handed_at as at'] as const

/** The newest first. */
export async function listVersions(
  { db, kab }: DistrictContext,
  { year, office }: { readonly year: number; readonly office: string | null },
): Promise<StoredVersion[]> {
  return tables(db)
    .selectFrom('plan_versions')
    .select(HEAD)
    .where('kab_kode', '=', kab)
    .where('year', '=', year)
    .where(sql<boolean>`office_id is not distinct from ${office}::uuid`)
    .orderBy('version', 'desc')
    .execute()
}

export async function findVersion({ db, kab }: DistrictContext, id: string): Promise<StoredVersion | undefined> {
  return tables(db).selectFrom('plan_versions').select(HEAD).where('kab_kode', '=', kab).where('id', '=', id).executeTakeFirst()
}

export async function insertVersion(
  { db, kab, actor, now }: DistrictContext,
  { office, ...row }: Pick<StoredVersion, 'id' | 'office' | 'year' | 'version' | 'digest'> & { readonly content: Buffer },
): Promise<void> {
  await tables(db)
    .insertInto('plan_versions')
    .values({ kab_kode: kab, office_id: office, ...row, handed_by: actor.id, handed_at: now })
    .execute()
}

/** By version: the bytes that were handed in. */
export async function readVersionContents({ db, kab }: DistrictContext, ids: readonly string[]): Promise<Map<string, Buffer>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('plan_versions')
    .select(['id', 'content'])
    .where('kab_kode', '=', kab)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, content }) => [id, content]))
}

export type StoredPlanStep = Omit<PlanTables['plan_steps'], 'kab_kode' | 'id'>

/** By version, in order. */
export async function readPlanSteps({ db, kab }: DistrictContext, ids: readonly string[]): Promise<StoredPlanStep[]> {
  if (ids.length === 0) return []
  return tables(db)
    .selectFrom('plan_steps')
    .select(['version_id', 'no', 'step', 'reason', 'taken_by', 'taken_role', 'taken_at'])
    .where('kab_kode', '=', kab)
    .where('version_id', 'in', [...ids])
    .orderBy('version_id')
    .orderBy('no')
    .execute()
}

export async function insertPlanStep(
  { db, kab, actor, now, newId }: DistrictContext,
  step: Pick<StoredPlanStep, 'version_id' | 'no' | 'step' | 'reason' | 'taken_role'>,
): Promise<void> {
  await tables(db)
    .insertInto('plan_steps')
    .values({ kab_kode: kab, id: newId(), ...step, taken_by: actor.id, taken_at: now })
    .execute()
}
