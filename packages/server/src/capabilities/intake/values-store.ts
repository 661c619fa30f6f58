/**
 * The SQL of the figures themselves: one row for each village of an applied file, appended and never changed. Later capabilities read here.
 */
import type { SettledRow } from '@konvergen/core/intake/settled.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { fieldsOf, type RecapKind } from './tables.ts'

/** Where a value stands in the file, and whether it is the cell's own. */
export interface KeptCell {
  readonly raw: string | null
  readonly cell: string | null
  readonly origin: 'dibaca' | 'dihitung'
}

export interface KeptValues {
  readonly kode: string
  readonly row: number
  readonly counts: Readonly<Record<string, number | null>>
  readonly cells: Readonly<Record<string, KeptCell>>
}

const TABLES: Readonly<Record<RecapKind, string>> = { 'eppgbm-rekap': 'recap_values', 'krs-rekap': 'krs_values' }

/** `bbSangatKurang` → `bb_sangat_kurang` */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function keep(field: string, { counts, cells }: SettledRow<string>): KeptCell {
  const read = cells[field]
  const value = counts[field] ?? null
  const computed = value !== null && value !== read?.value
  return { raw: read?.raw ?? null, cell: read?.cell ?? null, origin: computed ? 'dihitung' : 'dibaca' }
}

export async function insertValues(
  { db, kab }: DistrictContext,
  kind: RecapKind,
  importId: string,
  values: ReadonlyMap<string, SettledRow<string>>,
): Promise<void> {
  const fields = fieldsOf(kind)
  const columns = sql.join(['kab_kode', 'import_id', 'desa_kode', 'row', ...fields.map(columnOf), 'cells'].map((name) => sql.ref(name)))
  const rows = [...values].map(([kode, row]) => {
    const counts = fields.map((field) => row.counts[field] ?? null)
    const cells = Object.fromEntries(fields.map((field) => [field, keep(field, row)]))
    return sql`(${sql.join([kab, importId, kode, row.row, ...counts, JSON.stringify(cells)])})`
  })
  // A statement takes at most 65,535 parameters; a row has some 25.
  for (let from = 0; from < rows.length; from += 1000) {
    await sql`insert into ${sql.table(TABLES[kind])} (${columns}) values ${sql.join(rows.slice(from, from + 1000))}`.execute(db)
  }
}

/** What an import says of each of its villages, by code. */
export async function readValues({ db, kab }: DistrictContext, kind: RecapKind, importId: string): Promise<Map<string, KeptValues>> {
  const fields = fieldsOf(kind)
  const columns = sql.join(fields.map((field) => sql`${sql.ref(columnOf(field))} as ${sql.ref(field)}`))
  type Row = Record<string, number | null> & { desa_kode: string; row: number; cells: Record<string, KeptCell> }
  const { rows } = await sql<Row>`select desa_kode, row, cells, ${columns} from ${sql.table(TABLES[kind])}
    where kab_kode = ${kab} and import_id = ${importId} order by desa_kode`.execute(db)
  return new Map(rows.map(({ desa_kode: kode, row, cells, ...counts }) => [kode, { kode, row, cells, counts }]))
}
