/**
 * A row in every table of a database, whatever its tables are: values by the type of each column, by its checks and by what it refers to. For what has to hold of
 * databases of any version, when nobody remembers how the stores of that time wrote.
 */
import type pg from 'pg'

interface Column {
  readonly name: string
  readonly type: string
  readonly isGenerated: boolean
}

interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  /** Own columns → table and columns that they refer to. */
  readonly references: readonly { readonly own: readonly string[]; readonly table: string; readonly theirs: readonly string[] }[]
  readonly checks: readonly string[]
}

/** What no check says and the program means: tables or columns by name. */
export type Given = Readonly<Record<string, unknown>>

async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'isGenerated', a.attgenerated <> '' or a.attidentity <> '') order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(json_build_object('table', f.confrelid::regclass::text,
          'own', (select json_agg(a.attname order by k.n) from unnest(f.conkey) with ordinality k (num, n) join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.num),
          'theirs', (select json_agg(a.attname order by k.n) from unnest(f.confkey) with ordinality k (num, n) join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.num)))
        from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), '[]') as "references",
      coalesce((select json_agg(pg_get_constraintdef(k.oid)) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'), '[]') as checks
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migrations' order by c.relname`)
  return rows
}

/** Tables after those that they refer to. */
function inOrder(tables: readonly Table[]): Table[] {
  const done = new Set<string>()
  const ordered: Table[] = []
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name, references }) => !done.has(name) && references.every(({ table }) => table === name || done.has(table)),
    )
    if (ready.length === 0) throw new Error('tables refer to each other in a circle')
    for (const table of ready) done.add(table.name)
    ordered.push(...ready)
  }
  return ordered
}

/** One of the words that a check allows; null = no check says which. */
function allowedWord(checks: readonly string[], column: string): string | null {
  for (const check of checks) {
    const words = new RegExp(`\\b${column} = ANY \\(\\(?ARRAY\\[([^\\]]+)\\]`).exec(check)?.[1]
    const [word] = words === undefined ? [] : [...(/'([^']*)'/.exec(words) ?? [])].slice(1)
    if (word !== undefined) return word
    const only = new RegExp(`\\b${column} = '([^']*)'`).exec(check)?.[1]
    if (only !== undefined) return only
  }
  return null
}

const TEXTS: Given = { sha256: 'a'.repeat(64), period: '2026-01' }

function valueFor({ name, type }: Column, { checks }: Table, kab: string, nth: number): unknown {
  if (name === 'kab_kode') return kab
  if (/desa|wilayah|area/.test(name) && type === 'text') return `${kab}.04.2001`
  if (name in TEXTS) return TEXTS[name]
  switch (type) {
    case 'uuid':
      return `01900000-0000-7000-8000-0000000${String(nth).padStart(5, '0')}`
    case 'jsonb':
      return '{}'
    case 'bytea':
      return Buffer.alloc(32, nth)
    case 'boolean':
      return false
    case 'date':
      return '2026-01-01'
    case 'timestamp with time zone':
      return '2026-01-02T03:04:05.678+09:00'
    case 'integer':
    case 'bigint':
    case 'smallint':
    case 'real':
    case 'double precision':
    case 'numeric':
      return 1
    default:
      if (type.endsWith('[]')) return '{}'
      return allowedWord(checks, name) ?? `teks-${nth}`
  }
}

/** `given`: by `table` or `table.column`; of a table null = it is left empty. Resolves to the names of the tables that were filled. */
export async function fillEveryTable(client: pg.ClientBase, kab: string, given: Given): Promise<string[]> {
  const [filled, failed]: [string[], string[]] = [[], []]
  const rows = new Map<string, Record<string, unknown>>()
  for (const [nth, table] of inOrder(await tablesOf(client)).entries()) {
    if (given[table.name] === null) continue
    const columns = table.columns.filter(({ isGenerated }) => !isGenerated)
    const row: Record<string, unknown> = Object.fromEntries(columns.map((column) => [column.name, valueFor(column, table, kab, nth + 1)]))
    for (const { own, table: other, theirs } of table.references) {
      for (const [at, column] of own.entries()) if (other !== table.name) row[column] = rows.get(other)?.[theirs[at] ?? ''] ?? row[column]
    }
    for (const { name } of columns) if (`${table.name}.${name}` in given) row[name] = given[`${table.name}.${name}`]
    rows.set(table.name, row)
    const names = Object.keys(row)
    const places = names.map((_, at) => `$${at + 1}`).join(', ')
    const statement = `insert into ${table.name} (${names.map((name) => `"${name}"`).join(', ')}) values (${places}) on conflict do nothing`
    await client.query(statement, Object.values(row)).then(
      () => filled.push(table.name),
      (error: unknown) => failed.push(`${table.name}: ${String(error)}`),
    )
  }
  if (failed.length > 0) throw new Error(failed.join('\n'))
  return filled
}
