/**
 * What it costs to take in a district's list of families at risk by name: 60,000 rows as xlsx, read, matched with the register and stored; then a list a year
 * later of which a tenth is new. Processor time of Node and PostgreSQL together and peak memory of Node, in a process of its own; the files are written in
 * another. Allowed are 30 s and 500 MB for 60,000 families (210 MB are the program at rest), and with more as many times the seconds, and the bytes of the keys that they are told by.
 * Run: node bench/family-list.ts [families]
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre/xlsx'
import { openApp } from '../packages/server/src/app.ts'
import { familyGrid, familyLine } from '../packages/server/test/support/family-list.ts'

const USUAL = 60_000
const MOST_SECONDS = 30
const MOST_MEGABYTES = 500
/** Of each family more: its digests here and in the register, its ids, its place in the order. */
const KILOBYTES_A_FAMILY = 2
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

const PERIODS = ['2026', '2027'] as const
const fileOf = (folder: string, period: string): string => path.join(folder, `krs-${period}.xlsx`)

async function write(folder: string, count: number): Promise<void> {
  for (const [year, period] of PERIODS.entries()) {
    const from = year * Math.floor(count / 10)
    const rows = familyGrid(Array.from({ length: count }, (_, index) => familyLine(from + index)))
    writeFileSync(fileOf(folder, period), await writeXlsx({ sheets: [{ name: 'KRS', rows }] }))
  }
}

async function take(folder: string, count: number): Promise<void> {
  const data = path.join(folder, 'data')
  const app = await openApp({ data, say: () => undefined })
  await app.acts.openDistrict('76.01')
  const spent = (): number => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6 + postgresSeconds(data)
  }
  const peak = (): number => process.resourceUsage().maxRSS / 1024
  console.log(`${count} families; before the first: peak memory ${peak().toFixed(0)} MB`)
  let slowest = 0
  for (const period of PERIODS) {
    const bytes = readFileSync(fileOf(folder, period))
    const before = spent()
    const { import: staged, records } = await app.acts.uploadImport('76.01', { name: `krs-${period}.xlsx`, bytes })
    const [uploaded, uploadPeak] = [spent(), peak()]
    await app.acts.applyImport('76.01', { id: staged.id, period, confirm: [] })
    const done = spent()
    slowest = Math.max(slowest, done - before)
    const counts = JSON.stringify(records?.families?.counts)
    const said = `upload ${(uploaded - before).toFixed(1)} s CPU, peak ${uploadPeak.toFixed(0)} MB; apply ${(done - uploaded).toFixed(1)} s, peak ${peak().toFixed(0)} MB`
    console.log(`${period}: ${said}; ${counts}`)
  }
  await app.close()
  const more = Math.max(0, count - USUAL)
  if (slowest > MOST_SECONDS * Math.max(1, count / USUAL) || peak() > MOST_MEGABYTES + (more * KILOBYTES_A_FAMILY) / 1024)
    process.exitCode = 1
}

const [way, folder = '', given = ''] = process.argv.slice(2)
if (way === 'write') await write(folder, Number(given))
else if (way === 'take') await take(folder, Number(given))
else {
  const made = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  // The account of the database goes through it to its own.
  chmodSync(made, 0o755)
  const count = way ?? `${USUAL}`
  try {
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'write', made, count])
    execFileSync(process.execPath, [...NODE_FLAGS, fileURLToPath(import.meta.url), 'take', made, count], { stdio: 'inherit' })
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}
