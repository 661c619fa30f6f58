/**
 * Takes from WHO anthro's golden vectors the sample that the repository carries, so that the tests mean something where the full set is not at
 * hand: whole the blocks of boundaries, invalid and missing values and rounding ties, and evenly some hundred children of the others.
 * Run: node scripts/sample-golden-zscores.ts ../shared/data/golden/zscores/who_anthro_zscores.csv.gz
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'

const TARGET = fileURLToPath(new URL('../test-data/golden/zscores/who-anthro-sample.csv.gz', import.meta.url))
const WHOLE = new Set(['B_boundaries', 'G_invalid_values', 'I_missing_patterns', 'J_sex_missing', 'K_rounding_ties'])
const EACH = 600

const [, , source] = process.argv
if (source === undefined) throw new Error('sample-golden-zscores: which file? (who_anthro_zscores.csv.gz)')
const [head = '', ...lines] = gunzipSync(readFileSync(source)).toString().trim().split('\n')
const blocks = Object.groupBy(lines, (line) => line.split(',')[1] ?? '')

const sample = Object.entries(blocks).flatMap(([block, rows = []]) => {
  const step = WHOLE.has(block) ? 1 : Math.max(1, Math.floor(rows.length / EACH))
  return rows.filter((row, i) => i % step === 0 || row.includes(',103.1,'))
})
writeFileSync(TARGET, gzipSync([head, ...sample, ''].join('\n'), { level: 9 }))
console.log(`${sample.length} of ${lines.length} children → ${TARGET}`)
