/**
 * What it costs to take in a district's list of children: 60,000 rows of 36 columns as xlsx, checked, scored, matched and stored, beside hucre
 * merely reading the cells of the same file. Processor time of Node and PostgreSQL together; peak memory of Node, both warm.
 * Run: node bench/import-list.ts [rows]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { streamXlsxRows } from 'hucre/xlsx'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'

const DEFAULT_ROWS = '60000'
const SIZE = { kecamatan: 7, desa: 60, seed: 1 }
const TICKS_PER_SECOND = 100

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

async function readPlain(bytes: Uint8Array): Promise<Measured> {
  let [rows, before] = [0, 0]
  // The second reading is measured: the first also compiles the reader.
  for (let round = 0; round < 2; round += 1) {
    rows = 0
    before = nodeSeconds()
    for await (const { values } of streamXlsxRows(bytes)) if (values.length > 0) rows += 1
  }
  return { node: nodeSeconds() - before, postgres: 0, megabytes: process.resourceUsage().maxRSS / 1024, detail: `${rows} rows` }
}

/** The database made and the district opened, in a process of its own: its memory is not that of an import. */
async function prepare(data: string): Promise<void> {
  const app = await openApp({ data, actor: 'cli', say: () => undefined })
  await app.acts.openDistrictFrom(syntheticDistrict(SIZE), { demo: false })
  await app.close()
}

/** A small list first, so that the program is as warm as it is on any day but its first. */
async function takeIn(data: string, warmUp: string, file: string): Promise<Measured> {
  const app = await openApp({ data, actor: 'cli', say: () => undefined })
  const { kode } = syntheticDistrict(SIZE)
  const upload = async (own: string): Promise<string> => {
    return (await app.acts.uploadImport(kode, { name: 'daftar.xlsx', bytes: readFileSync(own) })).import.id
  }
  try {
    await app.acts.applyImport(kode, { id: await upload(warmUp), confirm: [] })
    const [node, postgres] = [nodeSeconds(), postgresSeconds(data)]
    const id = await upload(file)
    const [nodeUploaded, postgresUploaded] = [nodeSeconds(), postgresSeconds(data)]
    const applied = await app.acts.applyImport(kode, { id, confirm: [] })
    const ends = [nodeSeconds(), postgresSeconds(data)] as const
    const part = (from: number, to: number): string => `${(to - from).toFixed(2)} s`
    return {
      node: ends[0] - node,
      postgres: ends[1] - postgres,
      megabytes: process.resourceUsage().maxRSS / 1024,
      detail: [
        `upload ${part(node, nodeUploaded)} + ${part(postgres, postgresUploaded)}`,
        `apply ${part(nodeUploaded, ends[0])} + ${part(postgresUploaded, ends[1])}`,
        JSON.stringify(applied.list?.applied),
      ].join('; '),
    }
  } finally {
    await app.close()
  }
}

function inOwnProcess(...args: readonly string[]): Measured {
  const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'measure', ...args], { encoding: 'utf8' })
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
  const [first = '', warmUp = '', file = ''] = args
  if (way === 'plain') return readPlain(readFileSync(first))
  if (way === 'take') return takeIn(first, warmUp, file)
  await prepare(first)
  return null
}

if (process.argv[2] === 'measure') {
  console.log(JSON.stringify(await measure(process.argv.slice(3))))
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  const warmUp = writeSample('2000', '2025-01', folder)
  const file = writeSample(process.argv[2] ?? DEFAULT_ROWS, '2026-02', folder)
  inOwnProcess('prepare', data)
  const plain = inOwnProcess('plain', file)
  const taken = inOwnProcess('take', data, warmUp, file)
  const total = taken.node + taken.postgres
  console.log(`hucre, cells only: ${plain.node.toFixed(2)} s CPU, peak ${plain.megabytes.toFixed(0)} MB (${plain.detail})`)
  console.log(
    `taken in: ${total.toFixed(2)} s CPU = Node ${taken.node.toFixed(2)} + PostgreSQL ${taken.postgres.toFixed(2)} (× ${(total / plain.node).toFixed(2)}), peak ${taken.megabytes.toFixed(0)} MB`,
  )
  console.log(taken.detail)
  for (const each of [folder, data]) rmSync(each, { recursive: true, force: true })
}
