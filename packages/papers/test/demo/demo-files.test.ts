import { readFileSync } from 'node:fs'
import path from 'node:path'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { DEMO_ODDITIES } from '@konvergen/core/setup/demo-oddities.ts'
import { syntheticDistrict } from '@konvergen/core/setup/synthetic-district.ts'
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import { readBoundaries } from '@konvergen/sources/boundaries/read-boundaries.ts'
import { describe, expect, test } from 'vitest'
import { type DemoFile, demoFiles, syntheticFiles } from '../../src/demo/demo-files.ts'
import { readBackKrs, readBackRecap } from './read-back.ts'

const district = demoDistrict()
const files = await demoFiles()
const textOf = (file: DemoFile | undefined): string => new TextDecoder().decode(file?.bytes)
const fileOf = (name: string): DemoFile => files.find((file) => file.name === name) as DemoFile

test('five files of four kinds, each written the same twice', async () => {
  expect(files.map(({ name, kind }) => [name, kind])).toEqual([
    ['wilayah-99.01.csv', 'wilayah'],
    ['batas-desa-99.01.geojson', 'batas'],
    ['rekap-status-gizi-2025-08.xlsx', 'eppgbm-rekap'],
    ['rekap-status-gizi-2026-02.xlsx', 'eppgbm-rekap'],
    ['krs-verval-2025-S2.csv', 'krs-rekap'],
  ])
  expect(await demoFiles()).toEqual(files)
})

test('the list of wilayah names the kabupaten, its kecamatan and its villages', () => {
  const lines = textOf(fileOf('wilayah-99.01.csv')).trim().split('\n')
  expect(lines.slice(0, 3)).toEqual(['kode,nama', '99.01,Kabupaten Wanasagara', '99.01.01,Wanasagara Kota'])
  expect(lines).toHaveLength(1 + 1 + 9 + 81)
})

test('the boundaries find every village by its code, and nothing has to be said about them', () => {
  const boundaries = readBoundaries(fileOf('batas-desa-99.01.geojson').bytes, district, 'batas')
  expect(boundaries.issues).toEqual([])
  expect([boundaries.matched, boundaries.total]).toEqual([81, 81])
})

test('the KRS recap reads without a single issue', async () => {
  const { period, settled, issues } = await readBackKrs(fileOf('krs-verval-2025-S2.csv'), district)
  expect(period).toBe('2025-S2')
  expect(issues).toEqual([])
  expect([...settled.values.keys()]).toEqual(district.desa.map(({ kode }) => kode))
})

describe.each(['2025-08', '2026-02'] as const)('the recap of %s', (month) => {
  const planted = DEMO_ODDITIES.filter(({ months }) => months.includes(month))
  const file = fileOf(`rekap-status-gizi-${month}.xlsx`)

  test('has precisely the issues that were planted', async () => {
    const { period, issues } = await readBackRecap(file, district)
    expect(period).toBe(month)
    expect(issues.map(({ code }) => code).toSorted()).toEqual(planted.flatMap((oddity) => oddity.issues).toSorted())
  })

  test('has each of them at the village where it was planted', async () => {
    const { settled, issues } = await readBackRecap(file, district)
    const kodeByRow = new Map(settled.placements.map(({ row, kode, suggestion }) => [row, kode ?? suggestion?.kode]))
    const lastLine = Math.max(...kodeByRow.keys()) + 1
    const found = issues
      .filter(({ place }) => place.row !== lastLine)
      .map(({ code, place, params }) => `${code} ${kodeByRow.get(place.row ?? 0) ?? params['kode']}`)
    const expected = planted.flatMap(({ kode, issues: codes }) =>
      codes.filter((code) => code !== 'tabel.total-beda').map((code) => `${code} ${kode}`),
    )
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  test('finds every village but the one by its old name and the one that has not reported', async () => {
    const { settled } = await readBackRecap(file, district)
    const without = planted.filter(({ kind }) => kind === 'nama-lama' || kind === 'belum-lapor').map(({ kode }) => kode)
    expect(district.desa.map(({ kode }) => kode).filter((kode) => !settled.values.has(kode))).toEqual(without)
    const how = (written: string): string | undefined => settled.placements.find(({ nama }) => nama === written)?.by
    expect([how('RIMBO KENCANA'), how('SIDORAHAYU'), how('SUKA DAMAI'), how('SP 4')]).toEqual(['close', 'normalised', 'order', 'none'])
    expect(settled.unplaced.map(({ nama, suggestion }) => [nama, suggestion?.nama])).toEqual([['SP 4', 'Tirta Buana']])
  })

  test('places the old name once it is confirmed', async () => {
    const { settled } = await readBackRecap(file, district, new Map([[aliasKey('SP 4'), '99.01.07.2008']]))
    expect(settled.unplaced).toEqual([])
    expect(settled.values.has('99.01.07.2008')).toBe(true)
  })
})

test('the README of the demo names every oddity with its code and its issues', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../../../test-data/demo/README.md'), 'utf8')
  for (const { kode, issues } of DEMO_ODDITIES) {
    const line = readme.split('\n').find((text) => text.includes(kode))
    for (const code of issues) expect(line).toContain(code)
  }
})

test('a synthetic district of four hundred villages has nothing to be asked about', async () => {
  const size = { kecamatan: 30, desa: 400, seed: 7 }
  const large = syntheticDistrict(size)
  const [, batas, , latest, krs] = await syntheticFiles(size)
  const recap = await readBackRecap(latest as DemoFile, large)
  expect([recap.settled.values.size, recap.issues]).toEqual([400, []])
  const families = await readBackKrs(krs as DemoFile, large)
  expect([families.settled.values.size, families.issues]).toEqual([400, []])
  expect(readBoundaries((batas as DemoFile).bytes, large, 'batas')).toMatchObject({ matched: 400, issues: [] })
})
