/**
 * Elsimil's recaps (BKKBN, from the OPD KB) as rows: pregnant women, and women after birth. Misspelt headings are read and said; a heading that was
 * copied wrongly keeps its own name, for nobody but the sender knows what it counts.
 */
import { ELSIMIL_BUMIL, ELSIMIL_PASCASALIN, type ElsimilBumilCount, type ElsimilPascasalinCount } from '@konvergen/core/intake/elsimil.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { type FigureReading, type ReadFigures, readFigures } from '../figures/read-figures.ts'
import { columnLetters } from '../workbook/address.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { BUMIL_HEADINGS, PASCASALIN_HEADINGS } from './columns.ts'

export const BUMIL_READING: FigureReading<ElsimilBumilCount> = {
  kind: ELSIMIL_BUMIL,
  headings: BUMIL_HEADINGS,
  least: 4,
  needs: [
    { kolom: 'Jumlah bumil', anyOf: [['bumil']] },
    { kolom: 'Bumil terdampingi', anyOf: [['terdampingi']] },
  ],
}

export const PASCASALIN_READING: FigureReading<ElsimilPascasalinCount> = {
  kind: ELSIMIL_PASCASALIN,
  headings: PASCASALIN_HEADINGS,
  least: 6,
  needs: [{ kolom: 'Jumlah pascasalin', anyOf: [['pascasalin']] }],
}

const MISSPELT = /KOMSUMSI|\bTMENG/i
/** What stands above the pair in Elsimil's own form is not known; it stands where the iron tablets and vitamin A of the others stand. */
const DOUBTFUL: Readonly<Partial<Record<ElsimilPascasalinCount, string>>> = {
  mendapatkanHidup: 'mendapatkan TTD/vitamin A: ya',
  mendapatkanMeninggal: 'mendapatkan TTD/vitamin A: tidak',
}

export function parseElsimilBumil(sheets: readonly Sheet[], file: string): ReadFigures<ElsimilBumilCount> {
  return withHeadingIssues(readFigures(sheets, file, BUMIL_READING), ELSIMIL_BUMIL.labels, {}, file)
}

export function parseElsimilPascasalin(sheets: readonly Sheet[], file: string): ReadFigures<ElsimilPascasalinCount> {
  return withHeadingIssues(readFigures(sheets, file, PASCASALIN_READING), ELSIMIL_PASCASALIN.labels, DOUBTFUL, file)
}

function withHeadingIssues<Key extends string>(
  read: ReadFigures<Key>,
  labels: Readonly<Record<Key, string>>,
  doubtful: Readonly<Partial<Record<Key, string>>>,
  file: string,
): ReadFigures<Key> {
  const { table, header } = read
  if (table === null || header === null) return read
  const said: Issue[] = []
  for (const key of Object.keys(labels) as Key[]) {
    const column = header.columns.get(key)
    const written = header.texts.get(column ?? -1)
    if (column === undefined || written === undefined) continue
    const place = { file, sheet: table.sheet, row: header.bottom + 1, column: columnLetters(column) }
    const dugaan = doubtful[key]
    if (dugaan !== undefined) said.push(issue('tabel.judul-meragukan', place, written, { dugaan }))
    else if (MISSPELT.test(written)) said.push(issue('tabel.judul-salah-ketik', place, written, { kolom: labels[key] }))
  }
  return { ...read, issues: [...read.issues, ...said] }
}
