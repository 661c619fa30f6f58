/**
 * Packs the figures of the WHO Child Growth Standards into `packages/core/src/growth/who-lms.data.ts`, small enough for a phone. Run it again
 * only when WHO corrects a figure: node scripts/pack-growth-standards.ts ../shared/data/growth-standards/who-lms.csv.gz
 * The source is a table `index,sex,x,l,m,s` with x in days or centimetres, row after row without a gap.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { packSeries } from '../packages/core/src/growth/series.ts'

const TARGET = fileURLToPath(new URL('../packages/core/src/growth/who-lms.data.ts', import.meta.url))
const SEX_CODES: Readonly<Record<string, string>> = { M: '1', F: '2' }

interface Row {
  readonly table: string
  /** x in whole steps: days, or tenths of a centimetre. */
  readonly x: number
  readonly lms: readonly [number, number, number]
}

function whole(text: string | undefined, scale: number): number {
  return Math.round(Number(text) * scale)
}

function readRow(line: string): Row {
  const [index = '', sex = '', x, l, m, s] = line.split(',')
  const steps = Math.round(Number(x) * (index.startsWith('wf') ? 10 : 1))
  return { table: `${index}${SEX_CODES[sex]}`, x: steps, lms: [whole(l, 1e4), whole(m, 1e4), whole(s, 1e5)] }
}

function packTable([table, rows = []]: readonly [string, readonly Row[] | undefined]): string {
  const first = rows[0]?.x ?? Number.NaN
  const gap = rows.findIndex(({ x }, i) => x !== first + i)
  if (gap !== -1) throw new Error(`${table}: row ${gap} does not follow the one before`)
  const column = (which: 0 | 1 | 2) => packSeries(rows.map(({ lms }) => lms[which]))
  return `  ${table}: {\n    first: ${first},\n    l: '${column(0)}',\n    m: '${column(1)}',\n    s: '${column(2)}',\n  },\n`
}

const [, , source] = process.argv
if (source === undefined) throw new Error('pack-growth-standards: which file? (who-lms.csv.gz)')
const csv = gunzipSync(readFileSync(source)).toString()
const rows = csv.trim().split('\n').slice(1).map(readRow)
const tables = Object.entries(Object.groupBy(rows, ({ table }) => table))

writeFileSync(
  TARGET,
  `/**
 * Figures of the WHO Child Growth Standards (Geneva, World Health Organization, 2006 and 2007). They are WHO's; Konvergen is not reviewed by
 * WHO. Written by scripts/pack-growth-standards.ts; unpacked by lms-table.ts. Keys: table and sex (1 male, 2 female).
 * SHA-256 of the source table, which the test rebuilds from what stands here: ${createHash('sha256').update(csv).digest('hex')}
 */
export const WHO_LMS_SHA256 = '${createHash('sha256').update(csv).digest('hex')}'

export const WHO_LMS = {
${tables.map(packTable).join('')}} as const
`,
)
console.log(`${rows.length} rows in ${tables.length} tables → ${TARGET}`)
