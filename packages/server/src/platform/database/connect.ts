/**
 * A pool of connections to one database, with its types as we want them: a `date` stays the text `YYYY-MM-DD` (a JavaScript Date would move
 * it across midnight), `bigint` and `numeric` stay text because a number would round them.
 */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/** A database or a transaction in it. Platform knows no table: a store says with `$extendTables` which ones it means. */
export type Db = Kysely<object>

/** One connection that is worked with as it is, for those who may not know the library. */
export type Client = pg.Client

const DATE = 1082
const CONNECTIONS = 10
const LONGEST_CONNECT_MS = 5000

const types = new pg.TypeOverrides()
types.setTypeParser(DATE, (value: string) => value)

export function connect(url: string): Db {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: LONGEST_CONNECT_MS, types })
  // A connection that breaks while it rests is replaced at next use; without a listener it would end the program.
  pool.on('error', () => undefined)
  // So would one that breaks between two statements of a transaction; the next statement fails and says so.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

/** One connection for work that belongs to no request: migrations, making and dropping databases. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: LONGEST_CONNECT_MS, types })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
