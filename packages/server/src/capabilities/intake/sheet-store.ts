/**
 * The SQL of tables of offices: the file and its sheets, sealed; what came of each; and what columns are to be taken for the next time.
 */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Target } from '@konvergen/core/intake/mapping/target.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { placeOfSheet, type SheetOutcome, type SheetPart, type SheetReading, type SheetTables, type StoredSheet } from './tables.ts'

const COLUMNS = [
  'id',
  'file_name',
  'sha256',
  'form',
  'kind',
  'reading',
  'state',
  'office_id',
  'period',
  'rows',
  'taken',
  'uploaded_by',
  'uploaded_at',
  'decided_by',
  'decided_at',
] as const

const tables = (db: Db) => db.$extendTables<SheetTables>()
const sheets = ({ db, kab }: DistrictContext) => tables(db).selectFrom('office_sheets').select(COLUMNS).where('kab_kode', '=', kab)

/** The latest first. */
export function readSheets(ctx: DistrictContext): Promise<StoredSheet[]> {
  return sheets(ctx).orderBy('id', 'desc').execute()
}

export function findSheet(ctx: DistrictContext, id: string): Promise<StoredSheet | undefined> {
  return sheets(ctx).where('id', '=', id).executeTakeFirst()
}

/** The same, held until the transaction ends. */
export function holdSheet(ctx: DistrictContext, id: string): Promise<StoredSheet | undefined> {
  return sheets(ctx).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** One of the same bytes that somebody brought and that waits. */
export function findWaitingSheet(ctx: DistrictContext, sha256: string): Promise<StoredSheet | undefined> {
  return sheets(ctx).where('sha256', '=', sha256).where('state', '=', 'staged').where('uploaded_by', '=', ctx.actor.id).executeTakeFirst()
}

export async function readUndoneSheets(ctx: DistrictContext): Promise<ReadonlySet<string>> {
  const rows = await tables(ctx.db)
    .selectFrom('office_sheets')
    .select('id')
    .where('kab_kode', '=', ctx.kab)
    .where('state', '=', 'undone')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export interface NewSheet extends Pick<StoredSheet, 'id' | 'file_name' | 'sha256' | 'form' | 'kind' | 'office_id' | 'rows'> {
  readonly reading: SheetReading
}

export async function insertSheet({ db, kab, actor, now }: DistrictContext, { reading, ...given }: NewSheet): Promise<void> {
  await tables(db)
    .insertInto('office_sheets')
    .values({
      ...given,
      kab_kode: kab,
      reading: JSON.stringify(reading),
      state: 'staged',
      period: null,
      taken: 0,
      uploaded_by: actor.id,
      uploaded_at: now,
      decided_by: null,
      decided_at: null,
    })
    .execute()
}

export async function insertSheetPart(
  { db, kab, keys }: DistrictContext,
  sheet_id: string,
  { part, number, bytes }: { readonly part: SheetPart; readonly number: number; readonly bytes: Uint8Array },
): Promise<void> {
  const { keyId, bytes: sealed } = keys.seal(zstdCompressSync(bytes), placeOfSheet(kab, sheet_id, part, number))
  await tables(db).insertInto('office_sheet_parts').values({ kab_kode: kab, sheet_id, part, number, key_id: keyId, sealed }).execute()
}

/** null once it is no longer kept. */
export async function readSheetPart(
  { db, kab, keys }: DistrictContext,
  id: string,
  part: SheetPart,
  number: number,
): Promise<Buffer | null> {
  const found = await tables(db)
    .selectFrom('office_sheet_parts')
    .select(['key_id', 'sealed'])
    .where('kab_kode', '=', kab)
    .where('sheet_id', '=', id)
    .where('part', '=', part)
    .where('number', '=', number)
    .executeTakeFirst()
  if (found === undefined) return null
  return zstdDecompressSync(keys.unseal({ keyId: found.key_id, bytes: found.sealed }, placeOfSheet(kab, id, part, number)))
}

export type SheetDecision = Pick<StoredSheet, 'state'> & Partial<Pick<StoredSheet, 'office_id' | 'period' | 'taken'>>

export async function decideSheet({ db, kab, actor, now }: DistrictContext, id: string, decision: SheetDecision): Promise<void> {
  await tables(db)
    .updateTable('office_sheets')
    .set({ ...decision, decided_by: actor.id, decided_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

/** Where its tables stand, once somebody corrected that. */
export async function updateSheetReading({ db, kab }: DistrictContext, id: string, reading: SheetReading): Promise<void> {
  await tables(db)
    .updateTable('office_sheets')
    .set({ reading: JSON.stringify(reading) })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

export async function insertSheetOutcome(ctx: DistrictContext, sheet_id: string, outcome: SheetOutcome): Promise<void> {
  await tables(ctx.db)
    .insertInto('office_sheet_outcomes')
    .values({ kab_kode: ctx.kab, sheet_id, id: ctx.newId(), at: ctx.now, by: ctx.actor.id, outcome: JSON.stringify(outcome) })
    .execute()
}

/** In the order in which they came. */
export async function readSheetOutcomes({ db, kab }: DistrictContext, id: string): Promise<SheetOutcome[]> {
  const rows = await tables(db)
    .selectFrom('office_sheet_outcomes')
    .select('outcome')
    .where('kab_kode', '=', kab)
    .where('sheet_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ outcome }) => outcome)
}

export interface KnownMapping {
  readonly signature: string
  readonly officeId: string | null
  readonly mapping: Readonly<Record<string, Target>>
  readonly fileName: string
  readonly at: Date
}

/** What holds now for each office of sheets with these headings. */
export async function readSheetMappings({ db, kab }: DistrictContext, signatures: readonly string[]): Promise<KnownMapping[]> {
  if (signatures.length === 0) return []
  const { rows } = await sql<Omit<KnownMapping, 'mapping'> & { mapping: KnownMapping['mapping'] | null }>`
    select distinct on (signature, office_id) signature, office_id as "officeId", mapping, file_name as "fileName", decided_at as at
    from sheet_mappings where kab_kode = ${kab} and signature in (${sql.join(signatures)})
    order by signature, office_id, id desc`.execute(db)
  return rows.flatMap(({ mapping, ...row }) => (mapping === null ? [] : [{ ...row, mapping }]))
}

/** Of every heading that a table was applied with; also where the meaning of its columns was forgotten since. */
export async function readSheetSignatures({ db, kab }: DistrictContext): Promise<ReadonlySet<string>> {
  const rows = await tables(db).selectFrom('sheet_mappings').select('signature').distinct().where('kab_kode', '=', kab).execute()
  return new Set(rows.map(({ signature }) => signature))
}

/** `mapping` null = it is forgotten. */
export async function insertSheetMapping(
  { db, kab, actor, now, newId }: DistrictContext,
  { signature, officeId, mapping, fileName }: Omit<KnownMapping, 'at' | 'mapping'> & { readonly mapping: KnownMapping['mapping'] | null },
): Promise<void> {
  await tables(db)
    .insertInto('sheet_mappings')
    .values({
      kab_kode: kab,
      signature,
      id: newId(),
      office_id: officeId,
      mapping: mapping === null ? null : JSON.stringify(mapping),
      file_name: fileName,
      decided_by: actor.id,
      decided_at: now,
    })
    .execute()
}
