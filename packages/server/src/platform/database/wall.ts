/**
 * Who looks, told to the database for one transaction: tasks and meetings concern people, offices and areas, and the policies of those tables compare
 * with this (migrations/0016-area-wall.sql). A forgotten setting shows nothing.
 */
import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { textArray } from './pg-array.ts'

export interface Wall {
  /** Id of the account; `*` = the program itself, which stands before no wall. */
  readonly account: string
  /** Codes of offices that they belong to. */
  readonly offices: readonly string[]
  /** Kecamatan and villages that they answer for. */
  readonly areas: readonly string[]
  /** Those that they coordinate; `*` = the whole district. */
  readonly coordinates: '*' | readonly string[]
}

export const NOBODY: Wall = { account: '', offices: [], areas: [], coordinates: [] }
export const NO_WALL: Wall = { ...NOBODY, account: '*' }

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Offices are free text: quoted twice, as an array and as a setting. */
export function sayWall({ account, offices, areas, coordinates }: Wall): readonly string[] {
  return [
    `set local konvergen.akun = ${quoted(account)}`,
    `set local konvergen.kantor = ${quoted(textArray(offices))}`,
    `set local konvergen.petak = ${quoted(textArray(areas))}`,
    `set local konvergen.koordinasi = ${quoted(textArray(coordinates === '*' ? ['*'] : coordinates))}`,
  ]
}

interface Looking {
  readonly db: Db
  readonly actor: { readonly id: string; readonly kind: string }
}

/**
 * For what an act does to rows that its person does not see, or sees no more afterwards: whoever hands a task on to another area, tells others,
 * comes to a meeting by its code. The caller has checked that they may.
 */
export async function beyondWall<T>({ db, actor }: Looking, act: () => Promise<T>): Promise<T> {
  if (actor.kind === 'sistem') return act()
  const { rows } = await sql<{ before: string }>`select current_setting('konvergen.akun', true) as before`.execute(db)
  await sql.raw(`set local konvergen.akun = '*'`).execute(db)
  try {
    return await act()
  } finally {
    // As it was, not as the actor's own: the program may act in somebody's name. A transaction that failed is over, settings and all.
    await sql
      .raw(`set local konvergen.akun = ${quoted(rows[0]?.before ?? '')}`)
      .execute(db)
      .catch(() => undefined)
  }
}
