/**
 * The status-gizi recap laid out as e-PPGBM's own sheet: a title line with the time of the data, two header rows merged into each other,
 * villages in capitals without codes or kecamatan, sums and percentages as formulas, `Stunting` and what follows it as plain numbers, and
 * a last line for the kabupaten.
 */
import type { RecapCount } from '@konvergen/core/intake/recap.ts'
import type { WrittenRow } from '@konvergen/core/setup/demo-oddities.ts'
import { columnLetter, type FormulaCell, type FormulaSheet, type MergedCells, type SheetCell } from '../xlsx/formula-sheet.ts'

interface Group {
  readonly heading: string
  readonly parts: readonly (readonly [heading: string, count: RecapCount])[]
  readonly total: readonly [heading: string, count: RecapCount]
}

/** Each group: its parts side by side, then their sum, then the sum's share of the children. */
const GROUPS: readonly Group[] = [
  {
    heading: 'BB/U',
    parts: [
      ['Sangat Kurang', 'bbSangatKurang'],
      ['Kurang', 'bbKurang'],
      ['Berat Badan Normal', 'bbNormal'],
      ['Risiko Lebih', 'bbRisikoLebih'],
    ],
    total: ['Ditimbang', 'ditimbang'],
  },
  {
    heading: 'TB/U',
    parts: [
      ['Sangat Pendek', 'sangatPendek'],
      ['Pendek', 'pendek'],
      ['Normal', 'tbNormal'],
      ['Tinggi', 'tinggi'],
    ],
    total: ['Diukur', 'diukur'],
  },
  {
    heading: 'BB/TB',
    parts: [
      ['Gizi Buruk', 'giziBuruk'],
      ['Gizi Kurang', 'giziKurang'],
      ['Normal', 'giziBaik'],
      ['Risiko Gizi Lebih', 'risikoGiziLebih'],
      ['Gizi Lebih', 'giziLebih'],
      ['Obesitas', 'obesitas'],
    ],
    total: ['Ditimbang diukur', 'ditimbangDiukur'],
  },
]

/** How a column's cells are made. Sheet formulas name columns by the key of another column. */
type Content =
  | { readonly kind: 'nomor' }
  | { readonly kind: 'nama' }
  | { readonly kind: 'count'; readonly count: RecapCount }
  | { readonly kind: 'sum'; readonly count: RecapCount; readonly parts: number }
  | { readonly kind: 'percent'; readonly of: RecapCount; readonly per: RecapCount }

interface Column {
  /** In the upper header row; null where a heading to the left spans over it. */
  readonly upper: string | null
  /** In the lower header row; null where the upper one reaches down. */
  readonly lower: string | null
  readonly content: Content
}

const single = (upper: string, content: Content): Column => ({ upper, lower: null, content })

const groupColumns = ({ heading, parts, total: [totalHeading, total] }: Group): readonly Column[] => [
  ...parts.map(([lower, count], index): Column => ({ upper: index === 0 ? heading : null, lower, content: { kind: 'count', count } })),
  single(totalHeading, { kind: 'sum', count: total, parts: parts.length }),
  single(`% ${totalHeading}`, { kind: 'percent', of: total, per: 'sasaran' }),
]

const COLUMNS: readonly Column[] = [
  single('No', { kind: 'nomor' }),
  single('Desa/Kelurahan', { kind: 'nama' }),
  single('Sasaran', { kind: 'count', count: 'sasaran' }),
  ...GROUPS.flatMap(groupColumns),
  single('Stunting', { kind: 'count', count: 'stunting' }),
  single('% Stunting', { kind: 'percent', of: 'stunting', per: 'diukur' }),
  single('Wasting', { kind: 'count', count: 'wasting' }),
  single('Underweight', { kind: 'count', count: 'underweight' }),
]

/** Row of the first village, from 0: under the title and two header rows. */
const FIRST = 3

function letterOf(count: RecapCount): string {
  return columnLetter(COLUMNS.findIndex(({ content }) => 'count' in content && content.count === count))
}

/** Everything of a row but its number and name: what is a formula is one in the last line too. */
function computed(content: Content, columnIndex: number, rowNumber: number, counts: WrittenRow['counts']): FormulaCell | null {
  if (content.kind === 'sum') {
    const from = columnLetter(columnIndex - content.parts)
    const to = columnLetter(columnIndex - 1)
    return { formula: `SUM(${from}${rowNumber}:${to}${rowNumber})`, result: counts[content.count] }
  }
  if (content.kind !== 'percent') return null
  const formula = `${letterOf(content.of)}${rowNumber}/${letterOf(content.per)}${rowNumber}*100`
  return { formula, result: (counts[content.of] / counts[content.per]) * 100 }
}

function villageLine(row: WrittenRow, index: number): SheetCell[] {
  return COLUMNS.map(({ content }, columnIndex) => {
    if (content.kind === 'nomor') return index + 1
    if (content.kind === 'nama') return row.nama
    if (content.kind === 'count') return row.counts[content.count]
    return computed(content, columnIndex, FIRST + index + 1, row.counts)
  })
}

function totalLine(rows: readonly WrittenRow[], label: string): SheetCell[] {
  const last = FIRST + rows.length
  const sums = Object.fromEntries(
    COLUMNS.flatMap(({ content }) => ('count' in content ? [content.count] : [])).map((count) => [
      count,
      rows.reduce((sum, row) => sum + row.counts[count], 0),
    ]),
  ) as Record<RecapCount, number>
  return COLUMNS.map(({ content }, columnIndex) => {
    if (content.kind === 'nomor') return label
    if (content.kind === 'nama') return null
    const letter = columnLetter(columnIndex)
    if (content.kind === 'count') return { formula: `SUM(${letter}${FIRST + 1}:${letter}${last})`, result: sums[content.count] }
    return computed(content, columnIndex, last + 1, sums)
  })
}

function headerMerges(): MergedCells[] {
  return COLUMNS.flatMap(({ upper, lower }, index) => {
    if (upper === null) return []
    if (lower === null) return [{ startRow: 1, startCol: index, endRow: 2, endCol: index }]
    const width = GROUPS.find(({ heading }) => heading === upper)?.parts.length ?? 1
    return [{ startRow: 1, startCol: index, endRow: 1, endCol: index + width - 1 }]
  })
}

/** `stamp`: time of the data as the title prints it, `2026-02-27 08:12:45`. `kabupaten`: its name without the word. */
export function recapSheet(rows: readonly WrittenRow[], stamp: string, kabupaten: string): FormulaSheet {
  const last = FIRST + rows.length
  return {
    name: 'Rekap Status Gizi',
    rows: [
      [`Data Tanggal : ${stamp}`],
      COLUMNS.map(({ upper }) => upper),
      COLUMNS.map(({ lower }) => lower),
      ...rows.map(villageLine),
      totalLine(rows, `Kab. ${kabupaten}`),
    ],
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: COLUMNS.length - 1 },
      ...headerMerges(),
      { startRow: last, startCol: 0, endRow: last, endCol: 1 },
    ],
    widths: COLUMNS.map(({ content }) => (content.kind === 'nama' ? 24 : 11)),
    saved: `${stamp.replace(' ', 'T')}Z`,
  }
}
