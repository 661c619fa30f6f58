/**
 * The SQL of persons who pledged: sealed, each bound to its commitment.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type CommitmentTables, placeOfPerson } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CommitmentTables>()

export interface PledgePerson {
  readonly name: string
  /** How they wish to be called in public. */
  readonly calledAs: string
  /** `YYYY-MM-DD`; null = they did not agree to be called so. */
  readonly consentedOn: string | null
}

export async function readPerson({ db, kab, keys }: DistrictContext, commitmentId: string): Promise<PledgePerson | null> {
  const { rows } = await sql<{ key_id: string; sealed: Buffer; consented: string | null }>`
    select key_id, sealed, consented_on::text as consented from commitment_persons
    where kab_kode = ${kab} and commitment_id = ${commitmentId}::uuid`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  const opened = keys.unseal({ keyId: row.key_id, bytes: row.sealed }, placeOfPerson(kab, commitmentId)).toString('utf8')
  const { name, calledAs } = JSON.parse(opened) as Pick<PledgePerson, 'name' | 'calledAs'>
  return { name, calledAs, consentedOn: row.consented }
}

export async function putPerson(
  { db, kab, keys, actor, now }: DistrictContext,
  commitmentId: string,
  { name, calledAs, consentedOn }: PledgePerson,
): Promise<void> {
  const { keyId, bytes } = keys.seal(Buffer.from(JSON.stringify({ name, calledAs })), placeOfPerson(kab, commitmentId))
  const written = { key_id: keyId, sealed: bytes, consented_on: consentedOn, written_by: actor.id, written_at: now }
  await tables(db)
    .insertInto('commitment_persons')
    .values({ kab_kode: kab, commitment_id: commitmentId, ...written })
    .onConflict((conflict) => conflict.columns(['kab_kode', 'commitment_id']).doUpdateSet(written))
    .execute()
}

export async function deletePerson({ db, kab }: DistrictContext, commitmentId: string): Promise<void> {
  await tables(db).deleteFrom('commitment_persons').where('kab_kode', '=', kab).where('commitment_id', '=', commitmentId).execute()
}
