/**
 * The columns of Siskeudes' tables as csv (`Ta_RAB_Rinci`, `Ta_Anggaran`) and of the flat detail of a district. Its data file itself is a Microsoft
 * Access database and is not read here.
 */
import { BUDGET_COLUMNS, FLAT_COLUMNS, RAB_COLUMNS } from '@konvergen/core/intake/lists/siskeudes.ts'
import type { RecordColumns } from '@konvergen/core/intake/records/record-kind.ts'
import { type RecordHeadings, type RecordReading, recordClassifier } from '../records/record-reading.ts'
import { normaliseHeading } from '../table/heading.ts'

/** Programs write these headings, so each is what its label says; underscores may be spaces. */
function byLabels<Columns extends RecordColumns>(columns: Columns): RecordHeadings<keyof Columns & string> {
  return Object.keys(columns).map((key) => [key, normaliseHeading(columns[key]?.label ?? key)] as const)
}

export const RAB_READING: RecordReading<typeof RAB_COLUMNS> = {
  columns: RAB_COLUMNS,
  classify: recordClassifier<keyof typeof RAB_COLUMNS>(byLabels(RAB_COLUMNS)),
  required: 'harga',
  least: 8,
  needs: [['kdDesa'], ['kdKeg'], ['kdRincian'], ['anggaran']],
  deepest: 1,
  who: ['kdDesa', 'kdKeg', 'uraian'],
}

export const BUDGET_READING: RecordReading<typeof BUDGET_COLUMNS> = {
  columns: BUDGET_COLUMNS,
  classify: recordClassifier<keyof typeof BUDGET_COLUMNS>(byLabels(BUDGET_COLUMNS)),
  required: 'kdPosting',
  least: 6,
  needs: [['kdDesa'], ['kdRincian'], ['anggaran']],
  deepest: 1,
  who: ['kdDesa', 'kdKeg', 'kdRincian'],
}

export const FLAT_READING: RecordReading<typeof FLAT_COLUMNS> = {
  columns: FLAT_COLUMNS,
  classify: recordClassifier<keyof typeof FLAT_COLUMNS>(byLabels(FLAT_COLUMNS)),
  required: 'anggaran1',
  least: 10,
  needs: [['kdDesa'], ['kdKeg', 'kegiatan'], ['anggaran1']],
  deepest: 1,
  who: ['kdDesa', 'desa', 'kdKeg'],
}
