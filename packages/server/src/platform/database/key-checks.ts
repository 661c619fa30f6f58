/**
 * The digests by which a database recognises the keys it was written with.
 */
import { sql } from 'kysely'
import type pg from 'pg'
import type { Db } from './connect.ts'

export interface KeyCheck {
  readonly key_id: string
  readonly digest: Buffer
}

export async function readKeyChecks(db: Db): Promise<KeyCheck[]> {
  return (await sql<KeyCheck>`select key_id, digest from key_checks`.execute(db)).rows
}

export async function addKeyCheck(db: Db, { key_id, digest }: KeyCheck): Promise<void> {
  await sql`insert into key_checks (key_id, digest) values (${key_id}, ${digest}) on conflict do nothing`.execute(db)
}

export async function removeKeyCheck(db: Db, keyId: string): Promise<void> {
  await sql`delete from key_checks where key_id = ${keyId}`.execute(db)
}

/** For a database whose tables may be older than the keys. */
export async function readKeyChecksIfAny(client: pg.ClientBase): Promise<KeyCheck[]> {
  const found = await client.query<{ there: boolean }>(`select to_regclass('public.key_checks') is not null as there`)
  if (found.rows[0]?.there !== true) return []
  return (await client.query<KeyCheck>('select key_id, digest from key_checks')).rows
}
