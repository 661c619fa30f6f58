/**
 * Bytes → an office's table that no other room takes: sheets as text, or data values of another system laid out as one. A list of persons is never taken so.
 */
import { FILE_KINDS, type FileKind } from '@konvergen/core/intake/kinds.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { exchangeFormat, readDataValues } from '@konvergen/sources/dhis2/read-values.ts'
import { recognise } from '@konvergen/sources/kinds/recognise.ts'
import { pivotValues } from '@konvergen/sources/office-sheet/pivot-values.ts'
import { MEGABYTE, RECAP_WORKBOOK_LIMITS } from '@konvergen/sources/workbook/limits.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import type { SheetForm } from './tables.ts'

export interface SheetContent {
  readonly form: SheetForm
  readonly kind: FileKind | null
  readonly sheets: readonly Sheet[]
  readonly issues: readonly Issue[]
}

/** What a file of data values may hold at most: some hundred indicators of a district by village and month. */
const MOST_BYTES = 20 * MEGABYTE

/** null = it is no such file; an Issue = it is one and cannot be read. */
export function readExchange(bytes: Uint8Array, file: string): SheetContent | Issue | null {
  const format = exchangeFormat(bytes.subarray(0, MOST_BYTES))
  if (format === null) return null
  if (bytes.length > MOST_BYTES)
    return issue('buku.terlalu-besar', { file }, null, { besar: Math.ceil(bytes.length / MEGABYTE), batas: MOST_BYTES / MEGABYTE })
  const { values, issues } = readDataValues(bytes, format, file)
  if (values.length === 0) return issues[0] ?? issue('pertukaran.rusak', { file }, null, {})
  const sheet = pivotValues(values)
  if (sheet.rows.length > RECAP_WORKBOOK_LIMITS.maxRows)
    return issue('buku.terlalu-banyak-baris', { file }, null, { nama: sheet.name, batas: RECAP_WORKBOOK_LIMITS.maxRows })
  return { form: 'dhis2', kind: 'dhis2', sheets: [sheet], issues }
}

const OFFERED_AS_TABLE: ReadonlySet<string> = new Set(['berkas.tak-dikenal', 'berkas.rekap-kecamatan'])

/** `why`: what is said of a file of no kind that counts already. null = it names persons, and is turned away as before. */
export function asOfficeSheet(sheets: readonly Sheet[], file: string, issues: readonly Issue[], why: Issue): SheetContent | null {
  if (!OFFERED_AS_TABLE.has(why.code)) return null
  const kind = recognise(sheets, file)?.kind ?? null
  if (kind !== null && FILE_KINDS[kind].personal) return null
  return { form: 'lembar', kind, sheets, issues }
}

/** With so many columns of a recap it is that recap with something missing, and nothing else. */
const PLAINLY_RECAP = 8
const RECAPS: ReadonlySet<FileKind> = new Set(['eppgbm-recap', 'krs-recap'])

/** A table that shares a few words with a recap and is none. null = it is that recap, and lacks what it cannot do without. */
export function asLikeness(sheets: readonly Sheet[], file: string, issues: readonly Issue[]): SheetContent | null {
  const recognised = recognise(sheets, file)
  if (recognised === null) return { form: 'lembar', kind: null, sheets, issues }
  const { kind, headings } = recognised
  if (FILE_KINDS[kind].personal) return null
  if (!RECAPS.has(kind)) return { form: 'lembar', kind, sheets, issues }
  return headings.length < PLAINLY_RECAP ? { form: 'lembar', kind: null, sheets, issues } : null
}
