/**
 * What a file is, and what its own checks find in it, whichever of the files of a district it is. Nothing is placed or kept.
 */
import { checkKrs } from '@konvergen/core/intake/check-krs.ts'
import { checkRecap } from '@konvergen/core/intake/check-recap.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { detectSource, type SourceKind } from '@konvergen/sources/detect.ts'
import { parseRecap } from '@konvergen/sources/eppgbm-recap/parse.ts'
import { parseKrs } from '@konvergen/sources/krs-recap/parse.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import type { ReadFile } from '../ansit/read-recaps.ts'
import { type CheckedRows, checkList } from './check-list.ts'
import type { Territory } from './count-places.ts'

export type FileKind = SourceKind | 'eppgbm-list'

export interface CheckedFile extends CheckedRows {
  /** null = none that is known. */
  readonly kind: FileKind | null
}

const CHECKS: Readonly<Record<SourceKind, (sheets: readonly Sheet[], name: string) => CheckedRows>> = {
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
async function checkAsList(file: ReadFile, noRecap: Issue, received: Day, territory: Territory | null): Promise<CheckedFile> {
  const checked = await checkList(file, received, territory)
  if (checked.issues.some(({ code }) => code === 'anak.bukan-daftar'))
    return { kind: null, rows: null, issues: [noRecap, ...checked.issues] }
  return { kind: checked.rows === null ? null : 'eppgbm-list', ...checked }
}

/** `received`: the day on which the file came in. `territory`: see `checkList`; recaps are placed by `konvergen ansit`. */
export async function checkSource(file: ReadFile, received: Day, territory: Territory | null): Promise<CheckedFile> {
  const read = await readWorkbookInWorker(file.bytes, file.name)
  if (!read.ok) return checkAsList(file, read.issue, received, territory)
  const { sheets, issues } = read.workbook
  const detected = detectSource(sheets, file.name)
  if (detected.kind === 'unknown') return checkAsList(file, detected.issue, received, territory)
  const checked = CHECKS[detected.kind](sheets, file.name)
  return { kind: detected.kind, rows: checked.rows, issues: [...issues, ...checked.issues] }
}
