/**
 * The SQL of letterheads.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { textArray } from '../../platform/database/pg-array.ts'

/** The newest; null = none was ever written. */
export async function readLetterhead({ db, kab }: DistrictContext): Promise<readonly string[] | null> {
  const { rows } = await sql<{ lines: string[] }>`
    select lines from letterheads where kab_kode = ${kab} order by written_at desc, id desc limit 1`.execute(db)
  return rows[0]?.lines ?? null
}

export async function insertLetterhead({ db, kab, actor, now, newId }: DistrictContext, lines: readonly string[]): Promise<void> {
  await sql`insert into letterheads (kab_kode, id, lines, written_by, written_at)
    values (${kab}, ${newId()}, ${textArray(lines)}::text[], ${actor.id}, ${now})`.execute(db)
}
