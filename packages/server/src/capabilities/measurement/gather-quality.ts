/**
 * The measurements that the quality of a month is judged by: those of the month, with the year before as history.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { QualityColumns } from './quality-columns.ts'
import { readQualityRows } from './quality-store.ts'

/** Months before the one that is judged, as history. */
const HISTORY_MONTHS = 12

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

/** Months that have any, oldest first, the judged one last. */
function monthsFor(month: string, all: readonly string[]): string[] {
  const judged = monthNumber(month)
  return all.filter((each) => monthNumber(each) <= judged && monthNumber(each) >= judged - HISTORY_MONTHS).toSorted()
}

export interface Judged {
  /** `YYYY-MM`, one of `months`. */
  readonly month: string
  /** All that have any. */
  readonly months: readonly string[]
}

export interface GatheredQuality {
  readonly columns: QualityColumns
  /** Places of the month itself. */
  readonly places: Uint32Array
}

/** `desa`: only children who were measured there in the month, with all of their history; null = all of the district. */
export async function gatherQuality(
  ctx: DistrictContext,
  district: District,
  { month, months }: Judged,
  desa: string | null,
): Promise<GatheredQuality> {
  const kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const columns = new QualityColumns({
    desa: new Map(district.desa.map(({ kode, nama }) => [kode, nama])),
    kecamatan: new Map(district.desa.map((own) => [own.kode, kecamatan.get(own.kecamatan) ?? own.kecamatan])),
  })
  const of = desa === null ? null : { desa, month: `${month}-01` }
  let first = 0
  for (const each of monthsFor(month, months)) {
    first = columns.length
    for (const row of await readQualityRows(ctx, `${each}-01`, of)) columns.add(row)
  }
  return { columns, places: Uint32Array.from({ length: columns.length - first }, (_, index) => first + index) }
}
