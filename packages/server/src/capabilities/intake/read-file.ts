/**
 * Bytes → a recap as rows. Which kind of file it is, is seen from its headings. A file that gives nothing is answered with the reason, and
 * nothing of it is kept: it may be a list of children by name.
 */
import { createHash } from 'node:crypto'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { detectSource } from '@konvergen/sources/detect.ts'
import { parseRecap } from '@konvergen/sources/eppgbm-recap/parse.ts'
import { parseKrs } from '@konvergen/sources/krs-recap/parse.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import type { FileContent } from './tables.ts'

export interface ReadUploadedFile {
  readonly fileName: string
  readonly sha256: string
  readonly content: FileContent
}

const LONGEST_NAME = 200

function refuse(issues: readonly Issue[]): never {
  const [reason] = issues.toSorted((a, b) => Number(b.severity === 'galat') - Number(a.severity === 'galat'))
  throw reason === undefined ? new Problem('kesalahan-dalam') : problemFromIssue('berkas-tidak-terbaca', reason)
}

function parse(sheets: readonly Sheet[], fileName: string, before: readonly Issue[]): FileContent {
  const detected = detectSource(sheets, fileName)
  switch (detected.kind) {
    case 'unknown':
      return refuse([detected.issue])
    case 'eppgbm-recap': {
      const { file, issues } = parseRecap(sheets, fileName)
      return file === null ? refuse(issues) : { kind: 'eppgbm-rekap', file, issues: [...before, ...issues] }
    }
    case 'krs-recap': {
      const { file, issues } = parseKrs(sheets, fileName)
      return file === null ? refuse(issues) : { kind: 'krs-rekap', file, issues: [...before, ...issues] }
    }
  }
}

/** The step before the transaction. Throws `berkas-tidak-terbaca` with what to do about it. */
export async function readFile({ name, bytes }: UploadedFile): Promise<ReadUploadedFile> {
  const fileName = name.slice(0, LONGEST_NAME)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = await readWorkbookInWorker(bytes, fileName)
  if (!read.ok) return refuse([read.issue])
  return { fileName, sha256, content: parse(read.workbook.sheets, fileName, read.workbook.issues) }
}
