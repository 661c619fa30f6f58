/**
 * The SQL of lists of children that came in: the sealed file, its sealed rows, its issues, and what came of applying it.
 */

import { zstdDecompressSync } from 'node:zlib'
import type { RowBlock } from '@konvergen/core/intake/list-digest.ts'
import type { PackedChild } from '@konvergen/core/intake/listed-child.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import {
  type IntakeTables,
  type ListHead,
  type ListKind,
  type ListOutcome,
  type NewImport,
  type Part,
  placeOfBlock,
  placeOfPart,
  type RecordHead,
  type RecordsOutcome,
  type StoredImport,
  type StoredRecords,
} from './tables.ts'

const tables = (db: Db) => db.$extendTables<IntakeTables>()

export interface NewList {
  readonly kind: ListKind
  readonly head: ListHead | RecordHead
  readonly rows: number
  readonly period: string | null
  /** The gravest, for the preview. */
  readonly shown: readonly Issue[]
}

export async function insertListImport(
  { db, kab, now }: DistrictContext,
  { kind, head, rows, period, shown }: NewList,
  given: NewImport,
): Promise<void> {
  await tables(db)
    .insertInto('imports')
    .values({
      ...given,
      kab_kode: kab,
      kind,
      reading: JSON.stringify({ head, issues: shown }),
      period,
      state: 'staged',
      row_count: rows,
      uploaded_at: now,
      decided_at: null,
    })
    .execute()
}

export async function insertPart({ db, kab, keys }: DistrictContext, importId: string, part: Part, bytes: Uint8Array): Promise<void> {
  const { keyId, bytes: sealed } = keys.seal(bytes, placeOfPart(kab, importId, part))
  await tables(db).insertInto('import_files').values({ kab_kode: kab, import_id: importId, part, key_id: keyId, sealed }).execute()
}

async function readPart({ db, kab, keys }: DistrictContext, importId: string, part: Part): Promise<Buffer | null> {
  const found = await tables(db)
    .selectFrom('import_files')
    .select(['key_id', 'sealed'])
    .where('kab_kode', '=', kab)
    .where('import_id', '=', importId)
    .where('part', '=', part)
    .executeTakeFirst()
  return found === undefined ? null : keys.unseal({ keyId: found.key_id, bytes: found.sealed }, placeOfPart(kab, importId, part))
}

/** All issues of reading the list, in the order of its rows. */
export async function readListIssues(ctx: DistrictContext, importId: string): Promise<readonly Issue[]> {
  const bytes = await readPart(ctx, importId, 'isu')
  return bytes === null ? [] : (JSON.parse(bytes.toString('utf8')) as Issue[])
}

/** The file as it came. */
export function readListFile(ctx: DistrictContext, importId: string): Promise<Buffer | null> {
  return readPart(ctx, importId, 'berkas')
}

/** Blocks of some hundred kilobytes each; a dozen go well into one statement. */
const BLOCKS_AT_ONCE = 12

export async function insertBlocks(
  { db, kab, keys }: DistrictContext,
  importId: string,
  blocks: readonly RowBlock[],
  onRows: (rows: number) => void,
): Promise<void> {
  for (let from = 0; from < blocks.length; from += BLOCKS_AT_ONCE) {
    const rows = blocks.slice(from, from + BLOCKS_AT_ONCE).map(({ listed }, index) => {
      const block = from + index
      const sealed = keys.seal(listed, placeOfBlock(kab, importId, block))
      return {
        kab_kode: kab,
        import_id: importId,
        block,
        key_id: sealed.keyId,
        listed: sealed.bytes,
      }
    })
    await tables(db).insertInto('import_blocks').values(rows).execute()
    onRows(blocks[Math.min(from + BLOCKS_AT_ONCE, blocks.length) - 1]?.lastRow ?? 0)
  }
}

/** Every row as it was read, block by block in the order of the file; opened anew each time that they are gone through. */
export async function readBlocks<Row>({ db, kab, keys }: DistrictContext, importId: string): Promise<Iterable<readonly Row[]>> {
  const blocks = await tables(db)
    .selectFrom('import_blocks')
    .select(['block', 'key_id', 'listed'])
    .where('kab_kode', '=', kab)
    .where('import_id', '=', importId)
    .orderBy('block')
    .execute()
  function* opened(): Generator<readonly Row[]> {
    for (const { block, key_id, listed } of blocks) {
      const bytes = keys.unseal({ keyId: key_id, bytes: listed }, placeOfBlock(kab, importId, block))
      yield JSON.parse(zstdDecompressSync(bytes).toString('utf8')) as Row[]
    }
  }
  return { [Symbol.iterator]: opened }
}

export function readListed(ctx: DistrictContext, importId: string): Promise<Iterable<readonly PackedChild[]>> {
  return readBlocks<PackedChild>(ctx, importId)
}

/** Lists among these imports that still have their file or their rows; destroyed with it. */
export async function destroyFiles({ db, kab }: DistrictContext, importIds: readonly string[]): Promise<number> {
  if (importIds.length === 0) return 0
  const files = await tables(db)
    .deleteFrom('import_files')
    .where('kab_kode', '=', kab)
    .where('import_id', 'in', importIds)
    .returning('import_id')
    .execute()
  const blocks = await tables(db)
    .deleteFrom('import_blocks')
    .where('kab_kode', '=', kab)
    .where('import_id', 'in', importIds)
    .returning('import_id')
    .execute()
  return new Set([...files, ...blocks].map(({ import_id }) => import_id)).size
}

/** Lists decided upon, or never decided since they came, before a moment, that still have their file. */
export async function listsWithFilesBefore({ db, kab }: DistrictContext, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from imports where kab_kode = ${kab} and kind in ('eppgbm-anak', 'krs-list', 'dtsen', 'civil-list', 'elsimil-list') and coalesce(decided_at, uploaded_at) < ${before}
      and exists (select from import_files f where f.kab_kode = ${kab} and f.import_id = imports.id) order by id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function insertListOutcome(ctx: DistrictContext, importId: string, outcome: ListOutcome | RecordsOutcome): Promise<void> {
  await tables(ctx.db)
    .insertInto('import_outcomes')
    .values({ kab_kode: ctx.kab, import_id: importId, id: ctx.newId(), at: ctx.now, outcome: JSON.stringify(outcome) })
    .execute()
}

/** What was seen at each time that the list was applied, the latest first. */
export async function readListOutcomes({ db, kab }: DistrictContext, importId: string): Promise<ListOutcome[]> {
  const rows = await tables(db)
    .selectFrom('import_outcomes')
    .select('outcome')
    .where('kab_kode', '=', kab)
    .where('import_id', '=', importId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ outcome }) => outcome as ListOutcome)
}

/** What was seen when a list of families, persons or things was applied. */
export async function readRecordsOutcome(ctx: DistrictContext, importId: string): Promise<RecordsOutcome | undefined> {
  const [outcome] = await readListOutcomes(ctx, importId)
  return outcome as RecordsOutcome | undefined
}

export function recordHeadOf({ reading }: StoredRecords): RecordHead {
  return reading.head as RecordHead
}

export function headOf({ reading }: StoredImport): ListHead {
  return reading.head as ListHead
}
