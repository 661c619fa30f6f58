/**
 * What a file is, and what its own checks find in it, whichever of the files of a district it is. Nothing is kept.
 */
import type { FileKind } from '@konvergen/core/intake/kinds.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { exchangeFormat } from '@konvergen/sources/dhis2/read-values.ts'
import { FIGURE_KINDS, type FigureKindName } from '@konvergen/sources/kinds/figure-kinds.ts'
import { recognise } from '@konvergen/sources/kinds/recognise.ts'
import { recogniseRows } from '@konvergen/sources/kinds/recognise-rows.ts'
import { RECORD_KINDS, type RecordKindName } from '@konvergen/sources/kinds/record-kinds.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import { openRows } from '@konvergen/sources/workbook/stream-rows.ts'
import type { ReadFile } from '../ansit/read-recaps.ts'
import { checkExchange } from './check-exchange.ts'
import { checkFigureFile } from './check-figures.ts'
import { checkAsList, checkAsRecap } from './check-recap.ts'
import { checkRecords } from './check-records.ts'
import type { CheckedFile } from './checked-file.ts'
import type { Territory } from './count-places.ts'

const isRecordKind = (kind: FileKind): kind is RecordKindName => kind in RECORD_KINDS
const isFigureKind = (kind: FileKind): kind is FigureKindName => kind in FIGURE_KINDS

/** `received`: the day on which the file came in. `territory`: where villages are looked for, null = not at all; the two recaps are placed by `konvergen ansit`. */
export async function checkSource(file: ReadFile, received: Day, territory: Territory | null): Promise<CheckedFile> {
  const format = exchangeFormat(file.bytes)
  if (format !== null) return { kind: 'dhis2', headings: [], ...checkExchange(file, format) }
  const list = await checkAsRecords(file, received, territory)
  if (list !== null) return list
  const read = await readWorkbookInWorker(file.bytes, file.name)
  if (!read.ok) return checkAsList(file, read.issue, received, territory)
  const { sheets, issues } = read.workbook
  const found = recognise(sheets, file.name)
  if (found === null || !isFigureKind(found.kind)) return checkAsRecap(file, read.workbook, received, territory)
  const checked = checkFigureFile(FIGURE_KINDS[found.kind], sheets, file.name, territory)
  return { ...found, rows: checked.rows, issues: [...issues, ...checked.issues] }
}

/** null when the file is no list. Lists are streamed; they may be longer than a recap can be. */
async function checkAsRecords(file: ReadFile, received: Day, territory: Territory | null): Promise<CheckedFile | null> {
  const opened = await openRows(file.bytes, file.name)
  const found = opened.ok ? await recogniseRows(opened.source, file.name) : null
  if (!opened.ok || found === null) return null
  if (found.kind === 'eppgbm-list')
    return checkAsList(file, issue('berkas.tak-dikenal', { file: file.name }, null, {}), received, territory)
  if (!isRecordKind(found.kind)) return null
  return { ...found, ...(await checkRecords(found.kind, opened.source, file, territory)) }
}
