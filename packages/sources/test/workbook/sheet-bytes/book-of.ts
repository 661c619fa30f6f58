/** Workbooks of hand-written XML, and what hucre alone makes of them: the truth for everything that reads the same bytes faster. */
import { streamXlsxRows } from 'hucre/xlsx'
import { type Inflate, inflateEntry } from '../../../src/workbook/inflate-entry.ts'
import { LIST_WORKBOOK_LIMITS, type WorkbookLimits } from '../../../src/workbook/limits.ts'
import { cellOfValue } from '../../../src/workbook/read-xlsx.ts'
import { ReadingProblem } from '../../../src/workbook/reading-problem.ts'
import { issueOfFailure } from '../../../src/workbook/refuse-file.ts'
import type { StreamedRow } from '../../../src/workbook/sheet.ts'
import { openRows } from '../../../src/workbook/stream-rows.ts'
import { zipOf } from '../zip-of.ts'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PARTS = {
  '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': '<workbook><sheets><sheet name="Satu" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `<Relationships><Relationship Id="rId1" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId8" Type="${TYPES}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId9" Type="${TYPES}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  /** Style 1 shows dates, style 2 dates of its own making, style 3 percents. */
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>',
  'xl/sharedStrings.xml':
    '<sst><si><t>satu</t></si><si><t xml:space="preserve"> dua &amp; _x0041_ </t></si><si><r><t>ti</t></r><r><t>ga</t></r></si><si><t/></si></sst>',
}

export type Parts = Readonly<Partial<Record<keyof typeof PARTS, string>> & Record<string, string>>

export function sheetOf(data: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet><dimension ref="A1:B2"/><sheetData>${data}</sheetData><pageMargins left="0.7"/></worksheet>`
}

/** `sheet`: the XML of the only sheet. */
export function bookOf(sheet: string, more: Parts = {}): Uint8Array {
  return zipOf({ ...PARTS, 'xl/worksheets/sheet1.xml': sheet, ...more })
}

export interface Reading {
  readonly rows: readonly StreamedRow[]
  /** Code of the Issue at which the reading broke off. */
  readonly broke: string | null
}

async function readingOf(source: AsyncIterable<StreamedRow>): Promise<Reading> {
  const rows: StreamedRow[] = []
  try {
    for await (const row of source) rows.push(row)
  } catch (error) {
    return { rows, broke: issueOfFailure(error, 'daftar', LIST_WORKBOOK_LIMITS).code }
  }
  return { rows, broke: null }
}

async function* hucreRows(bytes: Uint8Array, sheet: number): AsyncGenerator<StreamedRow> {
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    yield { row: index, cells: values.map((value) => cellOfValue(value, null)) }
  }
}

export function readByHucre(bytes: Uint8Array, sheet = 0): Promise<Reading> {
  return readingOf(hucreRows(bytes, sheet))
}

export async function readByUs(
  bytes: Uint8Array,
  sheet = 0,
  limits: WorkbookLimits = LIST_WORKBOOK_LIMITS,
  inflate: Inflate = inflateEntry,
): Promise<Reading> {
  const opened = await openRows(bytes, 'daftar', limits, inflate)
  if (!opened.ok) throw new ReadingProblem(opened.issue)
  return readingOf(opened.source.rows(sheet))
}
