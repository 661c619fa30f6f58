/**
 * Who looks, told to the database for one transaction: tasks and meetings concern people, offices and areas, roles concern a district or oneself, and
 * lists of names the whole district; the policies of those tables compare with this (migrations/0016-area-wall.sql, 0022-walls.sql). A forgotten
 * setting shows nothing.
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
  /** True for whoever holds anything for all of the districts of the work: lists with names in them are seen by nobody else. */
  readonly isWhole: boolean
}

export const NOBODY: Wall = { account: '', offices: [], areas: [], coordinates: [], isWhole: false }
export const NO_WALL: Wall = { ...NOBODY, account: '*', isWhole: true }

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Offices are free text: quoted twice, as an array and as a setting. */
export function sayWall({ account, offices, areas, coordinates, isWhole }: Wall): readonly string[] {
  return [
    `set local konvergen.akun = ${quoted(account)}`,
    `set local konvergen.kantor = ${quoted(textArray(offices))}`,
    `set local konvergen.petak = ${quoted(textArray(areas))}`,
    `set local konvergen.koordinasi = ${quoted(textArray(coordinates === '*' ? ['*'] : coordinates))}`,
    `set local konvergen.daftar = '${isWhole ? '*' : ''}'`,
  ]
}

interface Looking {
  readonly db: Db
  readonly actor: { readonly id: string; readonly kind: string }
}

/** Sets one setting for the time of an act, and back to what it was. A transaction that failed is over, settings and all. */
async function withSetting<T>(db: Db, name: string, value: string, act: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ before: string | null }>`select current_setting(${name}, true) as before`.execute(db)
  await sql.raw(`set local ${name} = ${quoted(value)}`).execute(db)
  try {
    return await act()
  } finally {
    // As it was, not as the actor's own: the program may act in somebody's name.
    await sql
      .raw(`set local ${name} = ${quoted(rows[0]?.before ?? '')}`)
      .execute(db)
      .catch(() => undefined)
  }
}

/**
 * For what an act does to rows that its person does not see, or sees no more afterwards: whoever hands a task on to another area, tells others,
 * comes to a meeting by its code. The caller has checked that they may.
 */
export function beyondWall<T>({ db, actor }: Looking, act: () => Promise<T>): Promise<T> {
  return actor.kind === 'sistem' ? act() : withSetting(db, 'konvergen.akun', '*', act)
}

/**
 * For what somebody who serves a few areas must answer from rows of the whole district, such as the trail of who looked at one person. The caller asks for
 * that person alone.
 */
export function acrossAreas<T>(db: Db, act: () => Promise<T>): Promise<T> {
  return withSetting(db, 'konvergen.wilayah', '*', act)
}

/**
 * For what must look at roles of all districts, or touches those of the whole installation: whoever resets an account could come in as it, with all
 * that it holds anywhere. The caller has checked that they may.
 */
export function acrossRoles<T>(db: Db, act: () => Promise<T>): Promise<T> {
  return withSetting(db, 'konvergen.peran', '*', act)
}
