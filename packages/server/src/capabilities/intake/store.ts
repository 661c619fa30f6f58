/**
 * The SQL of imports: files, their rows, their states and what was seen when they were applied. The figures: `values-store.ts`.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { FileContent, ImportCounts, ImportKind, IntakeTables, NewImport, Outcome, StoredImport } from './tables.ts'

export { isMatched, isRecap, isRecords, type RecordsOutcome, type StoredImport, type StoredRecap, type StoredRecords } from './tables.ts'

const COLUMNS = [
  'id',
  'kind',
  'file_name',
  'sha256',
  'reading',
  'period',
  'state',
  'superseded_by',
  'row_count',
  'placed_count',
  'galat',
  'periksa',
  'catatan',
  'uploaded_at',
  'decided_at',
] as const

const tables = (db: Db) => db.$extendTables<IntakeTables>()
const imports = ({ db, kab }: DistrictContext) => tables(db).selectFrom('imports').select(COLUMNS).where('kab_kode', '=', kab)

export function listImports(ctx: DistrictContext): Promise<StoredImport[]> {
  return imports(ctx).orderBy('id', 'desc').execute()
}

export function findImport(ctx: DistrictContext, id: string): Promise<StoredImport | undefined> {
  return imports(ctx).where('id', '=', id).executeTakeFirst()
}

/** The same, held until the transaction ends, so that two acts on one file follow each other. */
export function holdImport(ctx: DistrictContext, id: string): Promise<StoredImport | undefined> {
  return imports(ctx).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** The import whose figures count for a kind and period. */
export function findApplied(ctx: DistrictContext, kind: ImportKind, period: string): Promise<StoredImport | undefined> {
  return imports(ctx).where('state', '=', 'applied').where('kind', '=', kind).where('period', '=', period).executeTakeFirst()
}

export function listApplied(ctx: DistrictContext): Promise<StoredImport[]> {
  return imports(ctx).where('state', '=', 'applied').orderBy('period', 'desc').execute()
}

export function findSameBytes(ctx: DistrictContext, sha256: string, state: 'applied' | 'staged'): Promise<StoredImport | undefined> {
  return imports(ctx).where('sha256', '=', sha256).where('state', '=', state).executeTakeFirst()
}

/** A statement takes at most 65,535 parameters; a row has five. */
const ROWS_AT_ONCE = 5000

export async function insertImport(
  { db, kab, now }: DistrictContext,
  { kind, file, issues }: FileContent,
  given: NewImport,
): Promise<void> {
  const { rows, total, ...head } = file
  await tables(db)
    .insertInto('imports')
    .values({
      ...given,
      kab_kode: kab,
      kind,
      reading: JSON.stringify({ head, issues }),
      period: file.period,
      state: 'staged',
      row_count: rows.length,
      uploaded_at: now,
      decided_at: null,
    })
    .execute()
  const lines = [
    ...rows.map((row) => ({ row, part: 'desa' as const })),
    ...(total === null ? [] : [{ row: total, part: 'jumlah' as const }]),
  ]
  const values = lines.map(({ row, part }) => ({ kab_kode: kab, import_id: given.id, row: row.row, part, content: JSON.stringify(row) }))
  for (let from = 0; from < values.length; from += ROWS_AT_ONCE) {
    await tables(db)
      .insertInto('import_rows')
      .values(values.slice(from, from + ROWS_AT_ONCE))
      .execute()
  }
}

/** The file as it was read, put together again from its rows. */
export async function readContent({ db, kab }: DistrictContext, { id, kind, reading }: StoredImport): Promise<FileContent> {
  const stored = await tables(db)
    .selectFrom('import_rows')
    .select(['part', 'content'])
    .where('kab_kode', '=', kab)
    .where('import_id', '=', id)
    .orderBy('row')
    .execute()
  const rows = stored.filter((row) => row.part === 'desa').map((row) => row.content)
  const total = stored.find((row) => row.part === 'jumlah')?.content ?? null
  return { kind, file: { ...reading.head, rows, total }, issues: reading.issues } as unknown as FileContent
}

export type Decision = Partial<Pick<StoredImport, 'period' | 'decided_at' | 'superseded_by'> & ImportCounts> & Pick<StoredImport, 'state'>

export async function decideImport({ db, kab }: DistrictContext, id: string, decision: Decision): Promise<void> {
  await tables(db).updateTable('imports').set(decision).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

/** Of one kind and period one file counts: the one that did before gives way. Its id; null = none did. */
export async function supersede(ctx: DistrictContext, stored: Pick<StoredImport, 'id' | 'kind'>, period: string): Promise<string | null> {
  const earlier = await findApplied(ctx, stored.kind, period)
  if (earlier === undefined) return null
  await decideImport(ctx, earlier.id, { state: 'superseded', superseded_by: stored.id })
  return earlier.id
}

/** The file that this one took the place of counts again. Its id, if there was one. */
export async function restoreSuperseded({ db, kab }: DistrictContext, by: string): Promise<string | null> {
  const restored = await tables(db)
    .updateTable('imports')
    .set({ state: 'applied', superseded_by: null })
    .where('kab_kode', '=', kab)
    .where('superseded_by', '=', by)
    .returning('id')
    .executeTakeFirst()
  return restored?.id ?? null
}

export async function insertOutcome(ctx: DistrictContext, import_id: string, outcome: Outcome): Promise<void> {
  const { placements, rows, issues, blocked, unplaced, unplacedCounts } = outcome
  await tables(ctx.db)
    .insertInto('import_outcomes')
    .values({
      kab_kode: ctx.kab,
      import_id,
      id: ctx.newId(),
      at: ctx.now,
      outcome: JSON.stringify({ placements, rows, issues, blocked, unplaced, unplacedCounts }),
    })
    .execute()
}

/** What was seen when the recaps were last applied, by import. */
export async function readOutcomes({ db, kab }: DistrictContext, ids: readonly string[]): Promise<Map<string, Outcome>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('import_outcomes')
    .select(['import_id', 'outcome'])
    .distinctOn(['import_id'])
    .where('kab_kode', '=', kab)
    .where('import_id', 'in', ids)
    .orderBy('import_id')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.import_id, row.outcome as Outcome]))
}
