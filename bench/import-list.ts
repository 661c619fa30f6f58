/**
 * What it costs to take in a district's list of children: 60,000 rows of 36 columns as xlsx, checked, scored, matched and stored, beside hucre
 * merely reading the cells of the same file, streamed and whole. Processor time of Node and PostgreSQL together; peak memory of Node; all warm.
 * Run: node bench/import-list.ts [rows]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'

const DEFAULT_ROWS = '60000'
const SIZE = { kecamatan: 7, desa: 60, seed: 1 }
const TICKS_PER_SECOND = 100
/** Odd, so that one of them is the middle. */
const ROUNDS = 5

interface Measured {
  readonly node: number
  readonly postgres: number
  readonly megabytes: number
  readonly detail: string
}

/** User and system seconds of every process named postgres that is younger than this one, children that have ended included. */
function postgresSeconds(data: string): number {
  const pid = readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]?.trim() ?? ''
  const isOurs = (stat: string): boolean => stat.split(') ')[1]?.split(' ')[1] === pid
  let ticks = 0
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const fields = stat.split(') ')[1]?.split(' ') ?? []
      if (entry === pid) ticks += Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])
      else if (isOurs(stat)) ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // The process ended in between.
    }
  }
  return ticks / TICKS_PER_SECOND
}

function nodeSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

async function streamCells(bytes: Uint8Array): Promise<number> {
  let cells = 0
  for await (const { values } of streamXlsxRows(bytes)) cells += values.length
  return cells
}

/** As its first page shows it. */
async function readCells(bytes: Uint8Array): Promise<number> {
  const { sheets } = await readXlsx(bytes)
  return sheets.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.length, 0)
}

async function readPlain(bytes: Uint8Array, read: (bytes: Uint8Array) => Promise<number>): Promise<Measured> {
  await read(bytes)
  // The second reading is measured: the first also compiles the reader.
  const before = nodeSeconds()
  const cells = await read(bytes)
  return { node: nodeSeconds() - before, postgres: 0, megabytes: process.resourceUsage().maxRSS / 1024, detail: `${cells} cells` }
}

/** The database made and the district opened, in a process of its own: its memory is not that of an import. */
async function prepare(data: string): Promise<void> {
  const app = await openApp({ data, say: () => undefined })
  await app.acts.openDistrictFrom(syntheticDistrict(SIZE), { demo: false })
  await app.close()
}

interface Work {
  readonly node: number
  readonly postgres: number
}

/** One list from its file to figures that count; what it cost up to the upload's end, and to the end. */
async function importInto(data: string, file: string): Promise<{ readonly uploaded: Work; readonly done: Work; readonly applied: string }> {
  const app = await openApp({ data, say: () => undefined })
  const { kode } = syntheticDistrict(SIZE)
  const spent = (): Work => ({ node: nodeSeconds(), postgres: postgresSeconds(data) })
  const since = (now: Work, then: Work): Work => ({ node: now.node - then.node, postgres: now.postgres - then.postgres })
  try {
    const before = spent()
    const { id } = (await app.acts.uploadImport(kode, { name: 'daftar.xlsx', bytes: readFileSync(file) })).import
    const uploaded = spent()
    const applied = await app.acts.applyImport(kode, { id, confirm: [] })
    return { uploaded: since(uploaded, before), done: since(spent(), before), applied: JSON.stringify(applied.list?.applied) }
  } finally {
    await app.close()
  }
}

/** The same list is taken into another office's data first, as the peer reads its cells twice: both are measured warm. */
async function takeIn(data: string, warmUp: string, file: string): Promise<Measured> {
  await importInto(warmUp, file)
  const { uploaded, done, applied } = await importInto(data, file)
  const say = (what: string, { node, postgres }: Work): string => `${what}: Node ${node.toFixed(2)} s, PostgreSQL ${postgres.toFixed(2)} s`
  return { ...done, megabytes: process.resourceUsage().maxRSS / 1024, detail: `${say('upload', uploaded)}; ${applied}` }
}

const NODE_FLAGS = JSON.parse(readFileSync(new URL('../packages/cli/bin/node-flags.json', import.meta.url), 'utf8')) as string[]

/** The product with the flags that it is started with, the peers as Node comes. */
function inOwnProcess(way: string, ...args: readonly string[]): Measured {
  const flags = way === 'take' ? NODE_FLAGS : []
  const command = [...flags, fileURLToPath(import.meta.url), 'measure', way, ...args]
  const out = execFileSync(process.execPath, command, { encoding: 'utf8' })
  return JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as Measured
}

/** One month of the invented district, planted errors included, as `konvergen demo` writes it. */
function writeSample(rows: string, month: string, folder: string): string {
  const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
  const wanted = ['--sampai', month, '--desa', String(SIZE.desa), '--kecamatan', String(SIZE.kecamatan), '--benih', String(SIZE.seed)]
  execFileSync(process.execPath, [main, 'demo', '--anak', '--out', folder, '--baris', rows, '--format', 'xlsx', ...wanted])
  return path.join(folder, `eppgbm-anak-${month}.xlsx`)
}

async function measure([way, ...args]: readonly string[]): Promise<Measured | null> {
  const [first = '', second = '', file = ''] = args
  if (way === 'stream') return readPlain(readFileSync(first), streamCells)
  if (way === 'read') return readPlain(readFileSync(first), readCells)
  if (way === 'take') return takeIn(first, second, file)
  await prepare(first)
  return null
}

/** Middle one of an odd number of values. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) / 2] ?? Number.NaN
}

function sayOf({ node, postgres, megabytes, detail }: Measured): string {
  return `taken in: ${(node + postgres).toFixed(2)} s CPU = Node ${node.toFixed(2)} + PostgreSQL ${postgres.toFixed(2)}, peak ${megabytes.toFixed(0)} MB; ${detail}`
}

/** A shared machine is not equally fast all the time: each taking in stands between two readings of its peers, and the middle ratio counts. */
function compare(rows: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  const peers = () => ({ streamed: inOwnProcess('stream', file), whole: inOwnProcess('read', file) })
  const file = writeSample(rows, '2026-02', folder)
  const read = [peers()]
  const taken: Measured[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const [warmUp, data] = [1, 2].map(() => mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))) as [string, string]
    for (const each of [warmUp, data]) inOwnProcess('prepare', each)
    const once = inOwnProcess('take', data, warmUp, file)
    console.log(sayOf(once))
    taken.push(once)
    read.push(peers())
    for (const each of [warmUp, data]) rmSync(each, { recursive: true, force: true })
  }
  for (const peer of ['streamed', 'whole'] as const) {
    const seconds = read.map((each) => each[peer].node)
    const ratios = taken.map(({ node, postgres }, round) => (2 * (node + postgres)) / ((seconds[round] ?? 0) + (seconds[round + 1] ?? 0)))
    const { megabytes, detail } = read.at(-1)![peer]
    const cost = `taking in costs × ${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`
    console.log(
      `hucre, ${peer}: ${seconds.map((each) => each.toFixed(2)).join(', ')} s CPU, peak ${megabytes.toFixed(0)} MB (${detail}); ${cost}`,
    )
  }
  rmSync(folder, { recursive: true, force: true })
}

if (process.argv[2] === 'measure') console.log(JSON.stringify(await measure(process.argv.slice(3))))
else compare(process.argv[2] ?? DEFAULT_ROWS)
