/**
 * One transaction for one piece of work, seeing only the districts that are named, and of rows about people only those of the areas that are
 * named. The scope is a literal SET LOCAL, because a setting made by `set_config()` does not reach the workers of Citus. Reading sees one
 * moment throughout.
 */
import { type AccessMode, type IsolationLevel, sql } from 'kysely'
import type { Db } from './connect.ts'
import { NOBODY, sayWall, type Wall } from './wall.ts'

/** `turunan`: what is derived from other rows is written anew; nobody's act, so the trail says nothing of it. */
export type WorkMode = 'baca' | 'tulis' | 'turunan'

export interface Scope {
  readonly kabs: readonly string[]
  /** Codes of kecamatan and villages; `*` = all of the districts. */
  readonly areas: '*' | readonly string[]
  /** Who looks at tasks and meetings; default: nobody, who sees none. */
  readonly wall?: Wall
}

const KAB = /^\d{2}\.\d{2}$/
const AREA = /^\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?$/
const HOW: Readonly<Record<WorkMode, readonly [AccessMode, IsolationLevel]>> = {
  baca: ['read only', 'repeatable read'],
  tulis: ['read write', 'read committed'],
  turunan: ['read write', 'read committed'],
}

function requireCodes(codes: readonly string[], pattern: RegExp): string {
  const foreign = codes.find((code) => !pattern.test(code))
  if (foreign !== undefined) throw new TypeError(`not a code of an area: ${foreign}`)
  return codes.join(',')
}

function sayAreas(areas: Scope['areas']): string {
  return `set local konvergen.wilayah = '${areas === '*' ? '*' : requireCodes(areas, AREA)}'`
}

/** All settings in one message, so that a piece of work waits once for them. */
export async function seeOnly(db: Db, { kabs, areas, wall = NOBODY }: Scope): Promise<void> {
  const settings = [`set local konvergen.kab = '${requireCodes(kabs, KAB)}'`, sayAreas(areas), ...sayWall(wall)]
  await sql.raw(settings.join('; ')).execute(db)
}

/** One look at rows that are for whoever works on the whole district, such as the trail; `areas`: what is seen again afterwards. */
export async function lookWide<T>(db: Db, areas: Scope['areas'], look: () => Promise<T>): Promise<T> {
  if (areas === '*') return look()
  await sql.raw(sayAreas('*')).execute(db)
  const seen = await look()
  await sql.raw(sayAreas(areas)).execute(db)
  return seen
}

export function inTransaction<T>(db: Db, mode: WorkMode, scope: Scope, work: (transaction: Db) => Promise<T>): Promise<T> {
  const [access, isolation] = HOW[mode]
  return db
    .transaction()
    .setAccessMode(access)
    .setIsolationLevel(isolation)
    .execute(async (transaction) => {
      await seeOnly(transaction, scope)
      return work(transaction)
    })
}

/** True when the transaction has changed something by now. */
export async function hasWritten(db: Db): Promise<boolean> {
  const { rows } = await sql<{ written: boolean }>`select pg_current_xact_id_if_assigned() is not null as written`.execute(db)
  return rows[0]?.written === true
}
