/**
 * The kept rows of a list of things, a page at a time, found by any text in them.
 */
import type { listRecords } from '@konvergen/contract/records.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { columnsOfRecords } from '@konvergen/core/intake/lists/record-columns.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readDesa, readKecamatan, readOpenDistrict } from '../wilayah/store.ts'
import { recordHeadOf } from './list-store.ts'
import { pageOfficeRecords } from './records-store.ts'
import { findImport } from './store.ts'
import { isRecords } from './tables.ts'

const PER_PAGE = 50

async function areaNames(ctx: DistrictContext): Promise<ReadonlyMap<string, string>> {
  const areas = [...(await readDesa(ctx)), ...(await readKecamatan(ctx)), await readOpenDistrict(ctx)]
  return new Map(areas.map(({ kode, nama }) => [kode, nama]))
}

export async function pageRecords(
  ctx: DistrictContext,
  id: string,
  { cari, halaman = 1 }: BodyOf<typeof listRecords>,
): Promise<AnswerOf<typeof listRecords>> {
  const stored = await findImport(ctx, id)
  if (stored === undefined) throw new Problem('tidak-ditemukan')
  // Of other files no row is kept in the clear.
  if (!isRecords(stored)) return { total: 0, perHalaman: PER_PAGE, columns: [], records: [] }
  const columns = columnsOfRecords(stored.kind, new Set(Object.keys(recordHeadOf(stored).summary.place.columns)))
  const find = cari === undefined || cari.trim() === '' ? null : cari.trim()
  const page = await pageOfficeRecords(ctx, id, { find, limit: PER_PAGE, offset: (halaman - 1) * PER_PAGE })
  const names = await areaNames(ctx)
  return {
    total: page[0]?.total ?? 0,
    perHalaman: PER_PAGE,
    columns,
    records: page.map(({ row, area, content }) => ({
      row,
      area,
      areaName: area === null ? null : (names.get(area) ?? area),
      values: columns.map(({ key }) => content[key] ?? null),
    })),
  }
}
