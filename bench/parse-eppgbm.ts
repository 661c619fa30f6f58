/**
 * What reading a district's list of children costs: 60,000 rows of 36 columns as xlsx, csv and HTML, from bytes to checked rows, beside hucre merely
 * reading the cells of the same xlsx. Each in a process of its own: processor time and peak memory. Run: node bench/parse-eppgbm.ts [rows]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { streamXlsxRows } from 'hucre/xlsx'
import { checkChild } from '../packages/core/src/intake/check-child.ts'
import { type ChildIdentity, identityOf } from '../packages/core/src/intake/child-identity.ts'
import { checkIdentities } from '../packages/core/src/intake/duplicate-children.ts'
import { parseEppgbm } from '../packages/sources/src/eppgbm/parse.ts'
import { openRows } from '../packages/sources/src/workbook/stream-rows.ts'
import { child, csvBytes, gridOf, htmlBytes, xlsxBytes } from '../packages/sources/test/sample-eppgbm.ts'

const ROUNDS = 3
const DEFAULT_ROWS = 60_000
/** As a worker that reads lists should be started (`maxYoungGenerationSizeMb`): with more, Node lets the rubbish of a stream pile up. */
const YOUNG_GENERATION = '--max-semi-space-size=4'

interface Measured {
  readonly rows: number
  readonly issues: number
  readonly seconds: number
  readonly megabytes: number
}

async function readPlain(bytes: Uint8Array): Promise<readonly [number, number]> {
  let rows = 0
  for await (const { values } of streamXlsxRows(bytes)) if (values.length > 0) rows++
  return [rows - 1, 0]
}

async function readOurs(bytes: Uint8Array, check: boolean): Promise<readonly [number, number]> {
  const opened = await openRows(bytes, 'daftar')
  if (!opened.ok) throw new Error(opened.issue.code)
  let rows = 0
  let issues = 0
  const identities: ChildIdentity[] = []
  for await (const batch of parseEppgbm(opened.source, 'daftar')) {
    if (batch.place === null) throw new Error('refused')
    rows += batch.rows.length
    issues += batch.issues.length
    if (!check) continue
    for (const row of batch.rows) {
      issues += checkChild(row, batch.place, null).length
      identities.push(identityOf(row))
    }
  }
  issues += checkIdentities(identities, { file: 'daftar', sheet: '', columns: {} }).issues.length
  return [rows, issues]
}

async function measureHere(way: string, file: string): Promise<void> {
  const bytes = readFileSync(file)
  const before = process.cpuUsage()
  const [rows, issues] = way === 'plain' ? await readPlain(bytes) : await readOurs(bytes, way === 'checked')
  const { user, system } = process.cpuUsage(before)
  const measured: Measured = { rows, issues, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }
  console.log(JSON.stringify(measured))
}

function measure(way: string, file: string): Measured {
  const runs = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, [YOUNG_GENERATION, fileURLToPath(import.meta.url), '--way', way, file], {
      encoding: 'utf8',
    })
    return JSON.parse(output) as Measured
  })
  return runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(ROUNDS / 2)] as Measured
}

async function compareAll(count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'eppgbm-'))
  try {
    const grid = gridOf(Array.from({ length: count }, (_, index) => child(index)))
    const files = { xlsx: await xlsxBytes(grid), csv: csvBytes(grid), html: htmlBytes(grid) }
    for (const [kind, bytes] of Object.entries(files)) writeFileSync(path.join(folder, `daftar.${kind}`), bytes)
    const plain = measure('plain', path.join(folder, 'daftar.xlsx'))
    say('hucre, cells only (xlsx)', plain, plain)
    for (const kind of Object.keys(files)) say(`rows (${kind})`, measure('rows', path.join(folder, `daftar.${kind}`)), plain)
    say('rows and checks (xlsx)', measure('checked', path.join(folder, 'daftar.xlsx')), plain)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function say(what: string, { rows, issues, seconds, megabytes }: Measured, plain: Measured): void {
  const ratio = (seconds / plain.seconds).toFixed(2)
  console.log(`${what}: ${rows} rows, ${issues} issues, ${seconds.toFixed(2)} s CPU (× ${ratio}), peak ${megabytes.toFixed(0)} MB`)
}

const [first, way, file] = process.argv.slice(2)
if (first === '--way' && way !== undefined && file !== undefined) await measureHere(way, file)
else await compareAll(Number(first ?? DEFAULT_ROWS))
