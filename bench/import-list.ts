/**
 * What it costs to take in a district's list of children: 60,000 rows of 36 columns as xlsx, checked, scored, matched and stored, beside hucre
 * merely reading the cells of the same file. Processor time of Node and PostgreSQL together; peak memory of Node. Then the answer time of the
 * village trend over stored months. Run: node bench/import-list.ts [rows] [months]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { streamXlsxRows } from 'hucre/xlsx'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'
import { child, gridOf, type ListChild, xlsxBytes } from '../packages/sources/test/sample-eppgbm.ts'

const DEFAULT_ROWS = 60_000
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
  const before = nodeSeconds()
  let rows = 0
  for await (const { values } of streamXlsxRows(bytes)) if (values.length > 0) rows += 1
  return { node: nodeSeconds() - before, postgres: 0, megabytes: process.resourceUsage().maxRSS / 1024, detail: `${rows} rows` }
}

async function takeIn(file: string): Promise<Measured> {
  const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  const app = await openApp({ data, actor: 'cli', say: () => undefined })
  try {
    const district = syntheticDistrict({ kecamatan: 7, desa: 60, seed: 1 })
    await app.acts.openDistrictFrom(district, { demo: false })
    const [node, postgres] = [nodeSeconds(), postgresSeconds(data)]
    const preview = await app.acts.uploadImport(district.kode, { name: 'daftar.xlsx', bytes: readFileSync(file) })
    const [nodeUploaded, postgresUploaded] = [nodeSeconds(), postgresSeconds(data)]
    const applied = await app.acts.applyImport(district.kode, { id: preview.import.id, confirm: [] })
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
    rmSync(data, { recursive: true, force: true })
  }
}

function inOwnProcess(way: string, file: string): Measured {
  const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'measure', way, file], { encoding: 'utf8' })
  return JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as Measured
}

function sample(rows: number): ListChild[] {
  const { desa, kecamatan } = syntheticDistrict({ kecamatan: 7, desa: 60, seed: 1 })
  return Array.from({ length: rows }, (_, index) => {
    const own = desa[index % desa.length]
    const kec = kecamatan.find(({ kode }) => kode === own?.kecamatan)?.nama ?? ''
    return child(index, { Kec: kec, 'Desa/Kel': own?.nama ?? '' })
  })
}

if (process.argv[2] === 'measure') {
  const [, , , way, file = ''] = process.argv
  console.log(JSON.stringify(way === 'plain' ? await readPlain(readFileSync(file)) : await takeIn(file)))
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  const file = path.join(folder, 'daftar.xlsx')
  writeFileSync(file, await xlsxBytes(gridOf(sample(Number(process.argv[2] ?? DEFAULT_ROWS)))))
  const plain = inOwnProcess('plain', file)
  const taken = inOwnProcess('take', file)
  const total = taken.node + taken.postgres
  console.log(`hucre, cells only: ${plain.node.toFixed(2)} s CPU, peak ${plain.megabytes.toFixed(0)} MB (${plain.detail})`)
  console.log(
    `taken in: ${total.toFixed(2)} s CPU = Node ${taken.node.toFixed(2)} + PostgreSQL ${taken.postgres.toFixed(2)} (× ${(total / plain.node).toFixed(2)}), peak ${taken.megabytes.toFixed(0)} MB`,
  )
  console.log(taken.detail)
  rmSync(folder, { recursive: true, force: true })
}
