/**
 * What a backup has to carry of a database: its tables with their columns, in an order in which they can be filled again, and its sequences.
 * Only what our migrations make (schema public): libraries with tables of their own make them anew.
 */
import pg from 'pg'

export interface TableShape {
  readonly name: string
  /** Those that hold something of their own: computed columns are computed again. */
  readonly columns: readonly string[]
  /** SQL by which the rows have one order, the same in every database: `order by` this. */
  readonly order: string
}

export interface SequenceState {
  readonly name: string
  /** null: never asked. */
  readonly last: string | null
}

interface FoundTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly keys: readonly string[]
  readonly points_to: readonly string[]
}

/**
 * Texts in keys are sorted by code unit whatever the database sorts by, so that the same rows have the same order everywhere; where the
 * database does so by itself nothing is said, since only then can the index be read instead of sorting.
 */
const TABLES = `
  with here as (
    select datlocprovider = 'c' and datcollate in ('C', 'POSIX') as plain from pg_database where datname = current_database()
  )
  select c.relname::text as name,
    array(
      select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
    ) as columns,
    array(
      select quote_ident(attname) ||
        case when attcollation = 0 or (attcollation = 100 and here.plain) then '' else ' collate "C"' end
      from pg_index cross join lateral unnest(indkey::int2[]) with ordinality as k (attnum, place)
      join pg_attribute a on attrelid = indrelid and a.attnum = k.attnum
      where indrelid = c.oid and indisprimary order by place
    ) as keys,
    array(
      select distinct r.relname::text from pg_constraint f join pg_class r on r.oid = f.confrelid
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid order by 1
    ) as points_to
  from pg_class c cross join here
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations'
    and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
  order by c.relname`

/** Those that others point to come first. What is left of a circle stands as it came; filling it again would say so. */
function inOrderOfFilling(found: readonly FoundTable[]): readonly FoundTable[] {
  const waiting = new Map(found.map((table) => [table.name, table]))
  const ordered: FoundTable[] = []
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ points_to }) => !points_to.some((name) => waiting.has(name)))
    for (const table of ready.length > 0 ? ready : [...waiting.values()]) {
      ordered.push(table)
      waiting.delete(table.name)
    }
  }
  return ordered
}

export async function listTables(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<FoundTable>(TABLES)
  return inOrderOfFilling(rows).map(({ name, columns, keys }) => ({
    name,
    columns,
    order: keys.length > 0 ? keys.join(', ') : `${pg.escapeIdentifier(name)}::text collate "C"`,
  }))
}

export async function listSequences(client: pg.ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<SequenceState>(
    `select sequencename::text as name, last_value::text as last from pg_sequences where schemaname = 'public' order by 1`,
  )
  return rows
}

export async function setSequences(client: pg.ClientBase, sequences: readonly SequenceState[]): Promise<void> {
  for (const { name, last } of sequences) {
    if (last !== null) await client.query('select setval($1::regclass, $2::bigint)', [`public.${pg.escapeIdentifier(name)}`, last])
  }
}
