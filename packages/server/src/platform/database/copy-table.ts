/**
 * A table's rows as PostgreSQL's own text (COPY … TO, PostgreSQL documentation, "COPY", text format): one line a row, the same bytes in every
 * version that we work with, and readable by anybody in twenty years. The rows come in the order of their key, so that equal contents are
 * equal bytes.
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { withClient } from './connect.ts'
import type { TableShape } from './list-tables.ts'

/** How values are written, whatever the server's own settings say; with row security off a hidden row is an error and never left out. */
const STEADY = [
  `set local datestyle = 'ISO, YMD'`,
  `set local intervalstyle = 'postgres'`,
  `set local timezone = 'UTC'`,
  `set local bytea_output = 'hex'`,
  'set local extra_float_digits = 1',
  `set local client_encoding = 'UTF8'`,
  `set local search_path = public`,
  'set local row_security = off',
  'set local statement_timeout = 0',
  'set local idle_in_transaction_session_timeout = 0',
]

/** At the beginning of a transaction that copies. */
export async function writeSteadily(client: pg.ClientBase): Promise<void> {
  for (const statement of STEADY) await client.query(statement)
}

/** Reads the database as it is in one moment, however long the reading takes and whatever is written meanwhile. */
export function withSnapshot<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(adminUrl, async (client) => {
    await client.query('begin transaction isolation level repeatable read, read only')
    await writeSteadily(client)
    const result = await work(client)
    await client.query('commit')
    return result
  })
}

function columnsOf({ columns }: Pick<TableShape, 'columns'>): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(', ')
}

export function copyOut(client: pg.Client, table: TableShape): AsyncIterable<Buffer> {
  const rows = `select ${columnsOf(table)} from ${pg.escapeIdentifier(table.name)} order by ${table.order}`
  return client.query(copyTo(`copy (${rows}) to stdout`))
}

/** `columns`: those of the backup, which may be fewer or in another order than the table's. */
export async function copyIn(
  client: pg.Client,
  table: Pick<TableShape, 'name' | 'columns'>,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  const into = client.query(copyFrom(`copy ${pg.escapeIdentifier(table.name)} (${columnsOf(table)}) from stdin`))
  await pipeline(Readable.from(content), into)
}

/** Rows that migrations brought in themselves give way to those of the backup. */
export async function emptyTables(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ names: string | null }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as names from pg_tables
      where schemaname = 'public' and tablename <> 'migrations'`,
  )
  const names = rows[0]?.names ?? null
  if (names !== null) await client.query(`truncate ${names}`)
}

export async function isEmptyDatabase(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(`select from pg_tables where schemaname = 'public' limit 1`)
  return rowCount === 0
}

/** After many rows at once; without it the first pages would be planned as if every table were empty. */
export async function gatherStatistics(client: pg.ClientBase): Promise<void> {
  await client.query('analyze')
}
