/** Sheets as text → a recap as rows, or a table of an office as it stands. Throws `berkas-tidak-terbaca` with what to do about it. */
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { detectSource } from '@konvergen/sources/detect.ts'
import { parseRecap } from '@konvergen/sources/eppgbm-recap/parse.ts'
import { parseKrs } from '@konvergen/sources/krs-recap/parse.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import { asLikeness, asOfficeSheet, type SheetContent } from './read-sheet-file.ts'
import { refuseFile } from './refuse-file.ts'
import type { FileContent } from './tables.ts'

export function parseSheets(sheets: readonly Sheet[], fileName: string, before: readonly Issue[]): FileContent | SheetContent {
  const detected = detectSource(sheets, fileName)
  if (detected.kind === 'unknown') return asOfficeSheet(sheets, fileName, before, detected.issue) ?? refuseFile([detected.issue])
  if (detected.kind === 'eppgbm-recap') {
    const { file, issues } = parseRecap(sheets, fileName)
    if (file !== null) return { kind: 'eppgbm-rekap', file, issues: [...before, ...issues] }
    return asLikeness(sheets, fileName, before) ?? refuseFile(issues)
  }
  const { file, issues } = parseKrs(sheets, fileName)
  if (file !== null) return { kind: 'krs-rekap', file, issues: [...before, ...issues] }
  return asLikeness(sheets, fileName, before) ?? refuseFile(issues)
}
