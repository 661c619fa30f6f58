/**
 * What it costs to take in a district's list of families at risk by name: 60,000 rows as xlsx, read, matched with the register and stored; then a list a year
 * later of which a tenth is new. Processor time of Node and PostgreSQL together and peak memory of Node, in a process of its own.
 * Run: node bench/family-list.ts [families]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre/xlsx'
import { openApp } from '../packages/server/src/app.ts'
import { familyGrid, familyLine } from '../packages/server/test/support/family-list.ts'

const MOST_SECONDS = 30
const MOST_MEGABYTES = 400
const TICKS_PER_SECOND = 100
const NODE_FLAGS = JSON.parse(readFileSync(new URL('../packages/cli/bin/node-flags.json', import.meta.url), 'utf8')) as string[]

/** User and system seconds of the server of a data folder and of what it started. */
function postgresSeconds(data: string): number {
  const pid = readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]?.trim() ?? ''
  let ticks = 0
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      if (entry === pid) ticks += Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])
      else if (fields[1] === pid) ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // The process ended in between.
    }
  }
  return ticks / TICKS_PER_SECOND
}

const sheet = async (from: number, count: number): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'KRS', rows: familyGrid(Array.from({ length: count }, (_, index) => familyLine(from + index))) }] })

async function take(data: string, count: number): Promise<void> {
  const app = await openApp({ data, say: () => undefined })
  await app.acts.openDistrict('76.01')
  const spent = (): number => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6 + postgresSeconds(data)
  }
  let slowest = 0
  for (const [period, from] of [
    ['2026', 0],
    ['2027', Math.floor(count / 10)],
  ] as const) {
    const bytes = await sheet(from, count)
    const before = spent()
    const { import: staged, records } = await app.acts.uploadImport('76.01', { name: `krs-${period}.xlsx`, bytes })
    const uploaded = spent()
    await app.acts.applyImport('76.01', { id: staged.id, period, confirm: [] })
    const done = spent()
    slowest = Math.max(slowest, done - before)
    const counts = JSON.stringify(records?.families?.counts)
    console.log(`${period}: upload ${(uploaded - before).toFixed(1)} s CPU, apply ${(done - uploaded).toFixed(1)} s; ${counts}`)
  }
  await app.close()
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(`peak memory ${megabytes.toFixed(0)} MB`)
  if (slowest > MOST_SECONDS || megabytes > MOST_MEGABYTES) process.exitCode = 1
}

if (process.argv[2] === 'take') await take(process.argv[3] ?? '', Number(process.argv[4]))
else {
  const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  try {
    execFileSync(process.execPath, [...NODE_FLAGS, fileURLToPath(import.meta.url), 'take', data, process.argv[2] ?? '60000'], {
      stdio: 'inherit',
    })
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
