/**
 * The truth beside an invented list: what was planted in which row, and what should stand there; and which posyandu has which habit.
 */
import type { PlantedError } from '@konvergen/core/setup/plant-errors.ts'
import type { PosyanduVisits, SyntheticVisit } from '@konvergen/core/setup/synthetic-children.ts'
import { positionWord } from './child-list.ts'

export const TRUTH_HEADING: readonly string[] = 'berkas baris kecamatan desa posyandu nik tanggal jenis ukuran tertulis seharusnya'.split(
  ' ',
)

export interface WrittenPlace {
  readonly file: string
  /** As a spreadsheet numbers it: the heading is row 1. */
  readonly row: number
}

type Row = readonly string[]

const sayValue = (value: number): string => (Number.isNaN(value) ? '' : String(value))

function valueOf(sheet: SyntheticVisit['honest'], measure: PlantedError['measures'][number]): string {
  if (measure === 'cara-ukur') return positionWord(sheet.standing)
  return sayValue(measure === 'berat' ? sheet.weight : sheet.height)
}

/** One line for each wrong value of the row; none for an honest one. */
export function truthOfVisit(visit: SyntheticVisit, { posyandu }: PosyanduVisits, { file, row }: WrittenPlace): Row[] {
  const { planted, child, date, honest } = visit
  if (planted === null) return []
  const place = [file, String(row), posyandu.kecamatan, posyandu.desa, posyandu.nama, child.nik, date, planted.kind]
  return planted.measures.map((measure) => [...place, measure, valueOf(visit, measure), valueOf(honest, measure)])
}

export function truthOfPosyandu({ posyandu: { kecamatan, desa, nama, habit } }: PosyanduVisits): Row[] {
  return habit === null ? [] : [['', '', kecamatan, desa, nama, '', '', habit, 'posyandu', '', '']]
}
