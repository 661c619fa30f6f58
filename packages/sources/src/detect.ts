/**
 * Which kind of file was uploaded, from its headings, so that nobody is asked. A list of children or families by name is recognised too and
 * turned away: it is not what the situation analysis takes, and its personal data must not travel any further. A recap
 * that shares its workbook with such a list is still a recap.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { findListHeader } from './eppgbm/find-list.ts'
import { classifyRecapHeading } from './eppgbm-recap/columns.ts'
import { LEAST_RECAP_COLUMNS } from './eppgbm-recap/parse.ts'
import { classifyKrsHeading } from './krs-recap/columns.ts'
import { LEAST_KRS_COLUMNS } from './krs-recap/parse.ts'
import { textAt, widthOf } from './table/cells.ts'
import { chooseSheet } from './table/choose-sheet.ts'
import { normaliseHeading } from './table/heading.ts'
import type { Sheet } from './workbook/sheet.ts'

export type SourceKind = 'eppgbm-recap' | 'krs-recap'

export type Detected = { readonly kind: SourceKind } | { readonly kind: 'unknown'; readonly issue: Issue }

export function detectSource(sheets: readonly Sheet[], fileName: string): Detected {
  const lists = sheets.map((sheet) => listByName(sheet, fileName))
  const others = sheets.filter((_, index) => lists[index] === null)
  const recap = chooseSheet(others, fileName, classifyRecapHeading, 'nama', LEAST_RECAP_COLUMNS)
  const krs = chooseSheet(others, fileName, classifyKrsHeading, 'nama', LEAST_KRS_COLUMNS)
  if (recap === null && krs === null) {
    const byName = lists.find((found) => found !== null)
    return {
      kind: 'unknown',
      issue: byName ?? recapByKecamatan(others, fileName) ?? issue('berkas.tak-dikenal', { file: fileName }, null, {}),
    }
  }
  return { kind: (recap?.header.columns.size ?? 0) >= (krs?.header.columns.size ?? 0) ? 'eppgbm-recap' : 'krs-recap' }
}

/** e-PPGBM's recap with a row for each kecamatan: its villages cannot be told from it. */
function recapByKecamatan(sheets: readonly Sheet[], file: string): Issue | null {
  const chosen = chooseSheet(sheets, file, classifyRecapHeading, 'kecamatan', LEAST_RECAP_COLUMNS)
  return chosen === null ? null : issue('berkas.rekap-kecamatan', { file, sheet: chosen.sheet.name }, null, {})
}

/** The sheet that holds e-PPGBM's list of children, or null: for the door that takes such lists. Hidden sheets come last. */
export function detectEppgbmList(sheets: readonly Sheet[]): Sheet | null {
  const visibleFirst = sheets.toSorted((a, b) => Number(a.hidden) - Number(b.hidden))
  return visibleFirst.find((sheet) => findListHeader(sheet) !== null) ?? null
}

/** Headings that only a list of families has. */
const FAMILY_LIST =
  /^(?:NIK KEPALA KELUARGA|NAMA KEPALA KELUARGA|NO(?:MOR)? KARTU KELUARGA|NAMA KK|NIK KK|(?:NO(?:MOR)? )?KKI|NOMOR KELUARGA INDONESIA|NIK IST(?:RI|ERI)|NAMA IST(?:RI|ERI)|KODE KELUARGA)$/
/** Headings that only a list of persons has. */
const PERSON_LIST = /^(?:NIK(?: ANAK| BALITA| IBU)?|TGL LAHIR|TANGGAL LAHIR|NAMA (?:ANAK|BALITA|ORTU|ORANG TUA)|USIA SAAT UKUR|CARA UKUR)$/
const SEARCHED_ROWS = 30

function listByName(sheet: Sheet, file: string): Issue | null {
  for (let row = 0; row < Math.min(sheet.rows.length, SEARCHED_ROWS); row++) {
    const headings = Array.from({ length: widthOf(sheet, row, row) }, (_, column) => normaliseHeading(textAt(sheet, row, column)))
    const place = { file, sheet: sheet.name, row: row + 1 }
    const family = headings.find((heading) => FAMILY_LIST.test(heading))
    if (family !== undefined) return issue('berkas.daftar-keluarga', place, null, { kolom: family })
    const person = headings.find((heading) => PERSON_LIST.test(heading))
    if (person !== undefined) return issue('berkas.daftar-anak', place, null, { kolom: person })
  }
  return null
}
