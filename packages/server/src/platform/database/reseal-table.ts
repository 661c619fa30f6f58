/**
 * Rows that another key sealed, sealed anew with the current one, some at a time: a row says by itself which key it waits for, so that the work
 * can end anywhere and be taken up again.
 */
import { sql } from 'kysely'
import { type KeyRing, SealBroken } from '../crypto/key-ring.ts'
import type { Db } from './connect.ts'

/** A table with sealed bytes in it: declared by whoever owns it. */
export interface SealedTable {
  readonly table: string
  /** The column with the id of the key; null in it = nothing is sealed there. */
  readonly keyId: string
  readonly bytes: string
  /** Columns that name a row, besides the district's. */
  readonly by: readonly string[]
  readonly of: 'kabupaten' | 'instansi'
  /** The words that the seal is bound to; `row`: the columns of `by`, as text. */
  readonly placeOf: (kab: string, row: Readonly<Record<string, string>>) => string
}

interface Where {
  readonly db: Db
  readonly keys: KeyRing
  readonly kab: string
}

type Row = Readonly<Record<string, string>> & { readonly konvergen_key: string; readonly konvergen_bytes: Buffer }

function waiting({ keyId, of }: SealedTable, { keys, kab }: Where) {
  const district = of === 'kabupaten' ? sql`kab_kode = ${kab} and` : sql``
  return sql`${district} ${sql.ref(keyId)} <> ${keys.currentId}`
}

/** How many rows wait for the current key. */
export async function countToReseal(table: SealedTable, where: Where): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table.table)} where ${waiting(table, where)}`.execute(where.db)
  return rows[0]?.n ?? 0
}

export interface Resealed {
  readonly sealed: number
  /** Rows that no key opens: left as they are. */
  readonly broken: number
}

function openRow(keys: KeyRing, row: Row, place: string): Buffer | null {
  try {
    return keys.unseal({ keyId: row.konvergen_key, bytes: row.konvergen_bytes }, place)
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

/** Up to `limit` rows, in the caller's transaction. `past`: broken ones that were met before; in the order of the rows they all come first. */
export async function resealRows(table: SealedTable, where: Where, limit: number, past: number): Promise<Resealed> {
  const { db, keys, kab } = where
  const names = sql.join(table.by.map((column) => sql`${sql.ref(column)}::text as ${sql.ref(column)}`))
  const { rows } = await sql<Row>`
    select ${names}, ${sql.ref(table.keyId)} as konvergen_key, ${sql.ref(table.bytes)} as konvergen_bytes
    from ${sql.table(table.table)} where ${waiting(table, where)}
    order by ${sql.join(table.by.map((column) => sql.ref(column)))} limit ${limit} offset ${past} for update`.execute(db)
  let broken = 0
  for (const row of rows) {
    const place = table.placeOf(kab, row)
    const plain = openRow(keys, row, place)
    if (plain === null) {
      broken += 1
      continue
    }
    const { keyId, bytes } = keys.seal(plain, place)
    const same = sql.join(
      table.by.map((column) => sql`${sql.ref(column)}::text = ${row[column]}`),
      sql` and `,
    )
    const district = table.of === 'kabupaten' ? sql`kab_kode = ${kab} and` : sql``
    await sql`update ${sql.table(table.table)} set ${sql.ref(table.keyId)} = ${keyId}, ${sql.ref(table.bytes)} = ${bytes}
      where ${district} ${same}`.execute(db)
  }
  return { sealed: rows.length - broken, broken }
}
