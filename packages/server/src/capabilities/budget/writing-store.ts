/**
 * The SQL that writes lines: a file with all of its lines, those by hand one by one with every writing kept beside.
 */
import type { BudgetFacts, BudgetStage } from '@konvergen/core/budget/line.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE, textArray } from '../../platform/database/pg-array.ts'
import type { BudgetTables, LineRow, StoredFile } from './tables.ts'

const tables = (db: Db) => db.$extendTables<BudgetTables>()

export interface Writing {
  readonly stage: BudgetStage
  readonly year: number
  readonly file: string | null
}

export async function insertLines(
  { db, kab, actor, now }: DistrictContext,
  { stage, year, file }: Writing,
  lines: readonly LineRow[],
): Promise<void> {
  const plain = (of: (line: LineRow) => string | number | null) => plainArray(lines.map(of))
  const text = (of: (line: LineRow) => string | null) => textArray(lines.map(of))
  await sql`insert into budget_lines (kab_kode, row_id, id, file_id, row, stage, year, owner, code, code_normal, title, account, source, source_text, volume, unit, unit_cost, rupiah,
      places, place_text, share, indicator, target, revision, written_by, written_at)
    select ${kab}, row_id, id, ${file}::uuid, row, ${stage}, ${year}, owner, code, code_normal, title, account, source, source_text, volume, unit, unit_cost, rupiah,
      string_to_array(places, ','), place_text, share, indicator, target, 1, ${actor.id}, ${now}
    from unnest(${plain(({ rowId }) => rowId)}::uuid[], ${plain(({ id }) => id)}::uuid[], ${plain(({ row }) => row)}::int[], ${plain(({ owner }) => owner)}::text[],
      ${text(({ facts }) => facts.code)}::text[], ${text(({ facts }) => facts.codeNormal)}::text[], ${text(({ facts }) => facts.title)}::text[],
      ${text(({ facts }) => facts.account)}::text[], ${text(({ facts }) => facts.source)}::text[], ${text(({ facts }) => facts.sourceText)}::text[],
      ${plain(({ facts }) => facts.volume)}::numeric[], ${text(({ facts }) => facts.unit)}::text[], ${plain(({ facts }) => facts.unitCost)}::bigint[],
      ${plain(({ facts }) => facts.rupiah)}::bigint[], ${text(({ facts }) => facts.places.join(','))}::text[], ${text(({ facts }) => facts.placeText)}::text[],
      ${plain(({ facts }) => facts.share)}::numeric[], ${text(({ facts }) => facts.indicator)}::text[], ${text(({ facts }) => facts.target)}::text[])
      as new (row_id, id, row, owner, code, code_normal, title, account, source, source_text, volume, unit, unit_cost, rupiah, places, place_text, share, indicator, target)`.execute(
    db,
  )
  const cells = lines.flatMap(({ rowId, raw }) => (raw === null ? [] : [{ rowId, raw: JSON.stringify(raw) }]))
  if (cells.length === 0) return
  await sql`insert into budget_cells (kab_kode, row_id, cells)
    select ${kab}, row_id, cells::jsonb
    from unnest(${plainArray(cells.map(({ rowId }) => rowId))}::uuid[], ${textArray(cells.map(({ raw }) => raw))}::text[]) as new (row_id, cells)`.execute(
    db,
  )
}

export type NewFile = Pick<StoredFile, 'id' | 'stage' | 'year' | 'fileName' | 'sha256' | 'reading'>

/** Read, with its lines; it counts for nothing yet. */
export async function insertFile(ctx: DistrictContext, file: NewFile, lines: readonly LineRow[]): Promise<void> {
  const { db, kab, actor, now } = ctx
  const { id, stage, year, fileName, sha256, reading } = file
  const nothing = { applied_by: null, applied_at: null, ended_by: null, ended_at: null, reason: null }
  await tables(db)
    .insertInto('budget_files')
    .values({
      kab_kode: kab,
      id,
      stage,
      year,
      file_name: fileName,
      sha256,
      reading: JSON.stringify(reading),
      state: 'dibaca',
      uploaded_by: actor.id,
      uploaded_at: now,
      ...nothing,
    })
    .execute()
  const counts = Map.groupBy(lines, ({ owner }) => owner)
  if (counts.size > 0) {
    const parts = [...counts].map(([owner, { length }]) => ({ kab_kode: kab, file_id: id, owner, lines: length }))
    await tables(db).insertInto('budget_parts').values(parts).execute()
  }
  for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
    await insertLines(ctx, { stage, year, file: id }, lines.slice(from, from + ROWS_AT_ONCE))
  }
}

async function keepRevision(
  { db, kab, actor, now }: DistrictContext,
  { rowId, revision, content }: { readonly rowId: string; readonly revision: number; readonly content: BudgetFacts | null },
): Promise<void> {
  const row = { kab_kode: kab, row_id: rowId, revision, content: content === null ? null : JSON.stringify(content) }
  await tables(db)
    .insertInto('budget_revisions')
    .values({ ...row, written_by: actor.id, written_at: now })
    .execute()
}

export interface HandLine {
  readonly rowId: string
  readonly id: string
  readonly stage: BudgetStage
  readonly year: number
  readonly owner: string
  readonly revision: number
  readonly isRemoved: boolean
}

/** undefined = it was not entered by hand. */
export async function findHandLine({ db, kab }: DistrictContext, id: string): Promise<HandLine | undefined> {
  const { rows } = await sql<HandLine>`
    select row_id as "rowId", id, stage, year, owner, revision, deleted_at is not null as "isRemoved" from budget_lines
    where kab_kode = ${kab} and id = ${id}::uuid and file_id is null`.execute(db)
  return rows[0]
}

/** With its first revision. */
export async function insertHandLine(
  ctx: DistrictContext,
  { stage, year }: Pick<Writing, 'stage' | 'year'>,
  { rowId, id, owner, facts }: Pick<LineRow, 'rowId' | 'id' | 'owner' | 'facts'>,
): Promise<void> {
  await insertLines(ctx, { stage, year, file: null }, [{ rowId, id, owner, facts, row: null, raw: null }])
  await keepRevision(ctx, { rowId, revision: 1, content: facts })
}

/** False when it is not at the revision before any more; then nothing was written. Its id stays. */
export async function replaceHandLine(
  ctx: DistrictContext,
  { rowId, revision }: Pick<HandLine, 'rowId' | 'revision'>,
  facts: BudgetFacts,
): Promise<boolean> {
  const { db, kab, actor, now } = ctx
  const {
    code,
    codeNormal,
    title,
    account,
    source,
    sourceText,
    volume,
    unit,
    unitCost,
    rupiah,
    places,
    placeText,
    share,
    indicator,
    target,
  } = facts
  const { numAffectedRows } = await sql`
    update budget_lines set revision = ${revision}, code = ${code}, code_normal = ${codeNormal}, title = ${title}, account = ${account}, source = ${source},
      source_text = ${sourceText}, volume = ${volume}, unit = ${unit}, unit_cost = ${unitCost}, rupiah = ${rupiah}, places = ${textArray(places)}::text[],
      place_text = ${placeText}, share = ${share}, indicator = ${indicator}, target = ${target}, written_by = ${actor.id}, written_at = ${now}
    where kab_kode = ${kab} and row_id = ${rowId}::uuid and revision = ${revision - 1} and deleted_at is null`.execute(db)
  if (numAffectedRows !== 1n) return false
  await keepRevision(ctx, { rowId, revision, content: facts })
  return true
}

/** What it was stays. False as above. */
export async function removeHandLine(ctx: DistrictContext, { rowId, revision }: Pick<HandLine, 'rowId' | 'revision'>): Promise<boolean> {
  const { db, kab, actor, now } = ctx
  const { numAffectedRows } = await sql`
    update budget_lines set revision = ${revision}, deleted_at = ${now}, written_by = ${actor.id}, written_at = ${now}
    where kab_kode = ${kab} and row_id = ${rowId}::uuid and revision = ${revision - 1} and deleted_at is null`.execute(db)
  if (numAffectedRows !== 1n) return false
  await keepRevision(ctx, { rowId, revision, content: null })
  return true
}

export async function readHandRevisions(
  { db, kab }: DistrictContext,
  rowId: string,
): Promise<{ revision: number; content: BudgetFacts | null; by: string; at: Date }[]> {
  return tables(db)
    .selectFrom('budget_revisions')
    .select(['revision', 'content', 'written_by as by', 'written_at as at'])
    .where('kab_kode', '=', kab)
    .where('row_id', '=', rowId)
    .orderBy('revision', 'desc')
    .execute()
}
