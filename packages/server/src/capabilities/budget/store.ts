/**
 * The SQL of budget files: one is kept when it is read, counts when somebody applies it, and stays when it is withdrawn. What writes lines: `writing-store.ts`.
 */
import type { BudgetStage } from '@konvergen/core/budget/line.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { BudgetTables, FileState, RawCell, StoredFile } from './tables.ts'

export type { StoredFile }

const tables = (db: Db) => db.$extendTables<BudgetTables>()

const FILE = [
  'id',
  'stage',
  'year',
  'file_name as fileName',
  'sha256',
  'reading',
  'state',
  'uploaded_by as uploadedBy',
  'uploaded_at as uploadedAt',
  'applied_by as appliedBy',
  'applied_at as appliedAt',
  'ended_by as endedBy',
  'ended_at as endedAt',
  'reason',
] as const

export type ListedFile = Omit<StoredFile, 'reading'>

/** Of a year, the newest first. */
export async function listFiles({ db, kab }: DistrictContext, year: number, stage: BudgetStage): Promise<ListedFile[]> {
  return tables(db)
    .selectFrom('budget_files')
    .select(FILE.filter((column) => column !== 'reading'))
    .where('kab_kode', '=', kab)
    .where('year', '=', year)
    .where('stage', '=', stage)
    .orderBy('id', 'desc')
    .execute()
}

export async function findFile({ db, kab }: DistrictContext, id: string): Promise<StoredFile | undefined> {
  return tables(db).selectFrom('budget_files').select(FILE).where('kab_kode', '=', kab).where('id', '=', id).executeTakeFirst()
}

/** The same, held until the transaction ends, so that two acts on one file follow each other. */
export async function holdFile({ db, kab }: DistrictContext, id: string): Promise<StoredFile | undefined> {
  return tables(db).selectFrom('budget_files').select(FILE).where('kab_kode', '=', kab).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Until the transaction ends nobody else changes which lines of a year and stage count. */
export async function holdBudget(
  { db, kab }: DistrictContext,
  { year, stage }: { readonly year: number; readonly stage: BudgetStage },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`anggaran ${kab} ${year} ${stage}`}, 0))`.execute(db)
}

export async function applyFile({ db, kab, actor, now }: DistrictContext, id: string): Promise<void> {
  await tables(db)
    .updateTable('budget_files')
    .set({ state: 'berlaku', applied_by: actor.id, applied_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

/** Withdrawn after it counted, or thrown away before. */
export async function endFile(
  { db, kab, actor, now }: DistrictContext,
  id: string,
  { state, reason }: { readonly state: 'dicabut' | 'dibuang'; readonly reason: string | null },
): Promise<void> {
  await tables(db)
    .updateTable('budget_files')
    .set({ state, reason, ended_by: actor.id, ended_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

/** Whose lines the files hold. */
export async function readParts(
  { db, kab }: DistrictContext,
  files: readonly string[],
): Promise<{ file: string; owner: string; lines: number }[]> {
  if (files.length === 0) return []
  return tables(db)
    .selectFrom('budget_parts')
    .select(['file_id as file', 'owner', 'lines'])
    .where('kab_kode', '=', kab)
    .where('file_id', 'in', [...files])
    .orderBy('owner')
    .execute()
}

export interface FileLine {
  readonly id: string
  readonly row: number
  readonly owner: string
  readonly code: string | null
  readonly title: string
  readonly rupiah: string | null
}

/** Lines of a file, in the order of its rows. */
export async function readFileLines({ db, kab }: DistrictContext, file: string): Promise<FileLine[]> {
  const { rows } = await sql<FileLine>`
    select id, row, owner, code, title, rupiah::text as rupiah from budget_lines where kab_kode = ${kab} and file_id = ${file}::uuid order by row`.execute(
    db,
  )
  return rows
}

export interface LineWriting {
  readonly rowId: string
  readonly file: string | null
  readonly fileName: string | null
  readonly state: FileState | null
  readonly row: number | null
  readonly revision: number
  readonly rupiah: string | null
  readonly raw: readonly RawCell[] | null
  readonly by: string
  readonly at: Date
  readonly isRemoved: boolean
}

/** Every time that a line came: in files that were applied once, and by hand; the newest first. */
export async function readLineWritings({ db, kab }: DistrictContext, id: string): Promise<LineWriting[]> {
  const { rows } = await sql<LineWriting>`
    select l.row_id as "rowId", l.file_id as file, f.file_name as "fileName", f.state, l.row, l.revision, l.rupiah::text as rupiah, c.cells as raw,
      coalesce(f.applied_by, l.written_by) as by, coalesce(f.applied_at, l.written_at) as at, l.deleted_at is not null as "isRemoved"
    from budget_lines l left join budget_files f on f.kab_kode = l.kab_kode and f.id = l.file_id
    left join budget_cells c on c.kab_kode = l.kab_kode and c.row_id = l.row_id
    where l.kab_kode = ${kab} and l.id = ${id}::uuid and (f.id is null or f.applied_at is not null) order by 10 desc`.execute(db)
  return rows
}
