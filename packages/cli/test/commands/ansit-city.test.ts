/** A city has kelurahan only, and files write them in many ways: all 46 of Kota Palu are found, and a recap by kecamatan gives no village anything. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readNationalList } from '@konvergen/server/platform/national-list.ts'
import { parseNational } from '@konvergen/sources/national-wilayah/parse.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

const CITY = '72.71'
const NUMBERS = 'Jumlah Sasaran;Diukur;Sangat Pendek;Pendek;Normal;Tinggi;Stunting'
const WRITTEN: readonly ((nama: string) => string)[] = [
  (nama) => `KEL. ${nama.toUpperCase()}`,
  (nama) => `Kelurahan ${nama}`,
  (nama) => nama.toUpperCase(),
  (nama) => `  ${nama.toLowerCase()} `,
  (nama) => `KEL ${nama}`,
]

interface Row {
  readonly kode: string
  readonly nama: string
}

let folder: string
let kelurahan: Row[]
let kecamatan: Map<string, string>

beforeAll(async () => {
  folder = await newFolder()
  const rows = parseNational(await readNationalList()).filter(({ kode }) => kode.startsWith(CITY))
  kecamatan = new Map(rows.filter(({ kode }) => kode.length === 8).map(({ kode, nama }) => [kode, nama]))
  kelurahan = rows.filter(({ kode }) => kode.length > 8)
})

/** One child in a hundred more is stunted in each next line, so that no two kelurahan can be taken for each other. */
async function report(
  name: string,
  headings: string,
  areaOf: (row: Row, line: number) => string,
  rows: readonly Row[],
  ...more: readonly string[]
) {
  const lines = rows.map((row, line) => `${line + 1};${areaOf(row, line)};200;200;0;${line + 1};${199 - line};0;${line + 1}`)
  const file = path.join(folder, name)
  await writeFile(file, ['Data Tanggal : 2024-01-17 07:49:21', `No;${headings};${NUMBERS}`, ...lines].join('\n'))
  const out = path.join(folder, `hasil-${name}`)
  return { ...(await runCommand('ansit', '--kabupaten', CITY, '--recap', file, '--out', out, ...more)), file: path.join(out, 'ansit.json') }
}
const written = ({ nama }: Row, line: number) => WRITTEN[line % WRITTEN.length]?.(nama) ?? ''

describe('konvergen ansit, for a city', () => {
  it('finds every kelurahan, however it is written', async () => {
    const { code, out, err, file } = await report('rekap.csv', 'Kelurahan', written, kelurahan)
    expect([code, err.includes('galat')]).toEqual([0, false])
    expect(out).toContain(`${kelurahan.length}/${kelurahan.length} desa`)
    const figures = JSON.stringify(JSON.parse(await readFile(file, 'utf8')))
    expect(kelurahan.filter(({ kode }) => !figures.includes(kode))).toEqual([])
  })

  it('writes the public variant beside the other, without the small numbers', async () => {
    const { file } = await report('rekap-publik.csv', 'Kelurahan', written, kelurahan, '--publik')
    const own = path.dirname(file)
    expect((await readdir(own)).toSorted()).toEqual(
      [
        'ansit.json',
        'ansit.pdf',
        'ansit.xlsx',
        'desa.geojson',
        'isu.csv',
        'laporan.docx',
        'laporan.pdf',
        'paparan.pptx',
        'publik',
      ].toSorted(),
    )
    const open = path.join(own, 'publik')
    expect((await readdir(open)).toSorted()).toEqual(['data.xlsx', 'desa.geojson', 'laporan.docx', 'laporan.pdf', 'paparan.pptx'])
    const casesIn = async (results: string) => {
      const { features } = JSON.parse(await readFile(path.join(results, 'desa.geojson'), 'utf8')) as {
        features: { properties: { stunting_kasus: number | null } }[]
      }
      return features.map(({ properties }) => properties.stunting_kasus)
    }
    const isSmall = (count: number | null) => count !== null && count > 0 && count < 5
    const [all, told] = [await casesIn(own), await casesIn(open)]
    expect(all.filter(isSmall)).toHaveLength(4)
    expect(told.filter(isSmall)).toEqual([])
    expect(told.every((count, at) => count === null || count === all[at])).toBe(true)
    expect(told.filter((count) => count !== null).length).toBeGreaterThan(30)
  })

  it('also with its kecamatan beside it', async () => {
    const both = (row: Row, line: number) => `${kecamatan.get(row.kode.slice(0, 8))?.toUpperCase()};${written(row, line)}`
    const { code, out } = await report('rekap-kecamatan-kelurahan.csv', 'Kecamatan;Kelurahan', both, kelurahan)
    expect(code).toBe(0)
    expect(out).toContain(`${kelurahan.length}/${kelurahan.length} desa`)
  })

  it('takes no recap by kecamatan for one of villages', async () => {
    const areas = [...kecamatan].map(([kode, nama]) => ({ kode, nama }))
    const { code, err } = await report('per-kecamatan.csv', 'Kecamatan', ({ nama }) => nama, areas)
    expect(code).toBe(1)
    expect(err).toMatch(/kecamatan/i)
    expect(err).toContain('per-kecamatan.csv')
  })
})
