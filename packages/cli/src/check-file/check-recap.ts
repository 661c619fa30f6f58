/**
 * The two recaps that the situation analysis takes, and e-PPGBM's list of children: what their own checks find. Nothing is placed or kept.
 */
import { checkKrs } from '@konvergen/core/intake/check-krs.ts'
import { checkRecap } from '@konvergen/core/intake/check-recap.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { detectSource, type SourceKind } from '@konvergen/sources/detect.ts'
import { parseRecap } from '@konvergen/sources/eppgbm-recap/parse.ts'
import { parseKrs } from '@konvergen/sources/krs-recap/parse.ts'
import type { Workbook } from '@konvergen/sources/workbook/sheet.ts'
import type { ReadFile } from '../ansit/read-recaps.ts'
import { type CheckedRows, checkList } from './check-list.ts'
import type { CheckedFile } from './checked-file.ts'
import type { Territory } from './count-places.ts'

const CHECKS: Readonly<Record<SourceKind, (sheets: Workbook['sheets'], name: string) => CheckedRows>> = {
  'eppgbm-recap': (sheets, name) => {
    const { file, issues } = parseRecap(sheets, name)
    return file === null ? { rows: null, issues } : { rows: file.rows.length, issues: [...issues, ...checkRecap(file, name).issues] }
  },
  'krs-recap': (sheets, name) => {
    const { file, issues } = parseKrs(sheets, name)
    return file === null ? { rows: null, issues } : { rows: file.rows.length, issues: [...issues, ...checkKrs(file, name).issues] }
  },
}

/** `noRecap`: why it is no recap. It may be too long to be one, which a list of children may be. */
export async function checkAsList(file: ReadFile, noRecap: Issue, received: Day, territory: Territory | null): Promise<CheckedFile> {
  const checked = await checkList(file, received, territory)
  if (checked.issues.some(({ code }) => code === 'anak.bukan-daftar'))
    return { kind: null, headings: [], rows: null, issues: [noRecap, ...checked.issues] }
  return { kind: checked.rows === null ? null : 'eppgbm-list', headings: [], ...checked }
}

export async function checkAsRecap(
  file: ReadFile,
  { sheets, issues }: Workbook,
  received: Day,
  territory: Territory | null,
): Promise<CheckedFile> {
  const detected = detectSource(sheets, file.name)
  const isOfKecamatan = detected.kind === 'unknown' && detected.issue.code === 'berkas.rekap-kecamatan'
  if (isOfKecamatan) return { kind: null, headings: [], rows: null, issues: [detected.issue] }
  if (detected.kind === 'unknown') return checkAsList(file, detected.issue, received, territory)
  const checked = CHECKS[detected.kind](sheets, file.name)
  return { kind: detected.kind, headings: [], rows: checked.rows, issues: [...issues, ...checked.issues] }
}
