/**
 * The list of families while it is read: its cut-offs of 4T, each row by itself, and rows that come again.
 */

import type { RecordCheck } from '../lists/record-check.ts'
import { issue } from '../make-issue.ts'
import { checkFamily } from './check-family.ts'
import { DoubledFamilies } from './doubled-families.ts'
import { FAMILY_COLUMNS, FOUR_TOO } from './family-columns.ts'
import { cutsOfHeadings, differingCuts, type FourTooCuts } from './four-too.ts'

const SAID: Readonly<Record<keyof FourTooCuts, string>> = {
  mudaDiBawah: FAMILY_COLUMNS.terlaluMuda.label,
  tuaDari: FAMILY_COLUMNS.terlaluTua.label,
  tuaSampai: FAMILY_COLUMNS.terlaluTua.label,
  dekatDiBawah: FAMILY_COLUMNS.terlaluDekat.label,
  banyakDari: FAMILY_COLUMNS.terlaluBanyak.label,
}

/** `cuts`: the district's own cut-offs. */
export function checkFamilies(cuts: FourTooCuts): RecordCheck<typeof FAMILY_COLUMNS> {
  const doubled = new DoubledFamilies()
  return {
    begin: (headings, { file, sheet }) => {
      const printed = cutsOfHeadings(FOUR_TOO.flatMap((column) => headings[column] ?? []))
      const differing = differingCuts(printed, cuts)
      if (differing.length === 0) return []
      return [issue('keluarga.ambang-beda', { file, sheet }, null, { daftar: [...new Set(differing.map((key) => SAID[key]))].join(', ') })]
    },
    row: (row, place) => [...checkFamily(row, place), ...doubled.add(row, place)],
  }
}
