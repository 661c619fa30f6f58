/**
 * The SQL of how to reach officials: sealed, each bound to its person.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { type OpdTables, placeOfContact } from './tables.ts'

const tables = (db: Db) => db.$extendTables<OpdTables>()

export interface Contact {
  readonly telepon: string | null
  readonly surel: string | null
}

/** By id of the person; who has none is not there. */
export async function readContacts({ db, kab, keys }: DistrictContext): Promise<Map<string, Contact>> {
  const rows = await tables(db)
    .selectFrom('opd_contacts')
    .select(['person_id', 'telepon', 'surel', 'key_id', 'sealed'])
    .where('kab_kode', '=', kab)
    .execute()
  return new Map(
    rows.map(({ person_id, telepon, surel, key_id, sealed }) => {
      // From before contacts were sealed, until the next start.
      if (key_id === null || sealed === null) return [person_id, { telepon, surel }]
      return [
        person_id,
        JSON.parse(keys.unseal({ keyId: key_id, bytes: sealed }, placeOfContact(kab, person_id)).toString('utf8')) as Contact,
      ]
    }),
  )
}

/** Nothing left of it when both are null. */
export async function putContact({ db, kab, keys }: DistrictContext, person: string, { telepon, surel }: Contact): Promise<void> {
  if (telepon === null && surel === null) {
    await tables(db).deleteFrom('opd_contacts').where('kab_kode', '=', kab).where('person_id', '=', person).execute()
    return
  }
  const { keyId, bytes } = keys.seal(Buffer.from(JSON.stringify({ telepon, surel })), placeOfContact(kab, person))
  const written = { telepon: null, surel: null, key_id: keyId, sealed: bytes }
  await tables(db)
    .insertInto('opd_contacts')
    .values({ kab_kode: kab, person_id: person, ...written })
    .onConflict((conflict) => conflict.columns(['kab_kode', 'person_id']).doUpdateSet(written))
    .execute()
}

/** Those that still stand in the clear, by id of the person. */
export async function readClearContacts({ db, kab }: DistrictContext): Promise<Map<string, Contact>> {
  const rows = await tables(db)
    .selectFrom('opd_contacts')
    .select(['person_id', 'telepon', 'surel'])
    .where('kab_kode', '=', kab)
    .where('sealed', 'is', null)
    .forUpdate()
    .execute()
  return new Map(rows.map(({ person_id, telepon, surel }) => [person_id, { telepon, surel }]))
}
