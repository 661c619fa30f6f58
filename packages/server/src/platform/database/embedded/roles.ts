/**
 * The second of the two roles, and whether anybody else is connected. The launcher's own few questions to the database; everything that
 * districts keep goes through the stores.
 */
import pg from 'pg'

async function ask<Row extends pg.QueryResultRow>(url: string, text: string, values: readonly string[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, [...values])).rows
  } finally {
    await client.end()
  }
}

/** Makes the unprivileged role once. It owns nothing, may not pass row-level security and may not make anything. */
export async function ensureAppRole(adminUrl: string, role: string, password: string): Promise<void> {
  const found = await ask(adminUrl, 'select 1 from pg_roles where rolname = $1', [role])
  if (found.length > 0) return
  const name = pg.escapeIdentifier(role)
  const attributes = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls'
  try {
    await ask(adminUrl, `create role ${name} with ${attributes} password ${pg.escapeLiteral(password)}`)
  } catch (error) {
    // 42710, 23505: another start made it in the same moment.
    if (!['42710', '23505'].includes((error as pg.DatabaseError).code ?? '')) throw error
  }
}

/** Client connections besides the one that asks. A PostgreSQL that cannot be asked (too many of them) counts as in use. */
export async function othersConnected(adminUrl: string): Promise<boolean> {
  const sql = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`
  try {
    return (await ask(adminUrl, sql)).length > 0
  } catch {
    return true
  }
}
