/**
 * How long a recap takes from bytes to rows, beside SheetJS reading the same bytes to cells. Run: node bench/parse-recap.ts
 * Uses the real recap beside the repository where it is, and always a generated one of 400 villages.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read } from '@e965/xlsx'
import { parseRecap } from '../packages/sources/src/eppgbm-recap/parse.ts'
import { readWorkbook } from '../packages/sources/src/workbook/read-workbook.ts'
import { headingMerges, recapGrid, villageRow, xlsxOf } from '../packages/sources/test/sample-recap.ts'

const ROUNDS = 30
const WARM_UP = 5
const REAL = fileURLToPath(new URL('../../shared/data/real/eppgbm_rekap_status_gizi_76.01_2024-01.xlsx', import.meta.url))

async function medianMilliseconds(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const start = performance.now()
    await work()
    if (round >= WARM_UP) times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

async function compare(name: string, bytes: Uint8Array): Promise<void> {
  let villages = 0
  const ours = await medianMilliseconds(async () => {
    const result = await readWorkbook(bytes, name)
    villages = result.ok ? (parseRecap(result.workbook.sheets, name).file?.rows.length ?? 0) : 0
  })
  const peer = await medianMilliseconds(() => read(bytes, { type: 'array', cellFormula: true, dense: true }))
  const ratio = (ours / peer).toFixed(2)
  console.log(
    `${name}: ${villages} villages, bytes to rows ${ours.toFixed(1)} ms; @e965/xlsx bytes to cells ${peer.toFixed(1)} ms; ratio ${ratio}`,
  )
}

if (existsSync(REAL)) await compare('real recap', readFileSync(REAL))
else console.log('real recap: not beside this repository, left out')
const rows = Array.from({ length: 400 }, (_, index) => villageRow(index + 1, `DESA ${index + 1}`))
await compare('generated recap', await xlsxOf(recapGrid(rows), headingMerges()))
