import { expect, test } from 'vitest'
import { DEMO_SEED, demoDistrict } from '../../src/setup/demo-district.ts'
import { DEMO_ODDITIES, writtenRows } from '../../src/setup/demo-oddities.ts'
import { demoRecaps, demoVillages } from '../../src/setup/demo-recap.ts'

const district = demoDistrict()
const recaps = demoRecaps(demoVillages(district, DEMO_SEED), DEMO_SEED)
const latest = writtenRows(district, recaps['2026-02'], DEMO_ODDITIES, '2026-02')
const indexOf = (nama: string): number => district.desa.findIndex((desa) => desa.nama === nama)

test('every oddity is planted at a village of the district, and the pair of equal names is one', () => {
  const known = new Map(district.desa.map(({ kode, nama }) => [kode, nama]))
  expect(DEMO_ODDITIES.filter(({ kode }) => !known.has(kode))).toEqual([])
  const pair = DEMO_ODDITIES.filter(({ kind }) => kind === 'nama-sama').map(({ kode }) => known.get(kode))
  expect(pair).toEqual(['Suka Damai', 'Suka Damai'])
})

test('without oddities every village has its row under its own name in capitals', () => {
  const plain = writtenRows(district, recaps['2026-02'], [], '2026-02')
  expect(plain.map(({ nama }) => nama)).toEqual(district.desa.map(({ nama }) => nama.toUpperCase()))
  expect(plain.map(({ counts }) => counts)).toEqual(recaps['2026-02'])
})

test('names are written as the office writes them, one village has not reported', () => {
  const names = latest.map(({ nama }) => nama)
  expect(names).toHaveLength(80)
  expect(names).toEqual(expect.arrayContaining(['RIMBO KENCANA', 'SIDORAHAYU', 'SP 4']))
  for (const gone of ['RIMBA KENCANA', 'SIDO RAHAYU', 'TIRTA BUANA', 'JEMBATAN GANTUNG']) expect(names).not.toContain(gone)
})

test('the counts of two villages are wrong in one place each', () => {
  const typed = latest.find(({ nama }) => nama === 'PASIR MUTIARA')?.counts
  expect(typed).toEqual({ ...recaps['2026-02'][indexOf('Pasir Mutiara')], stunting: (typed?.sangatPendek ?? 0) + (typed?.pendek ?? 0) + 3 })
  const beyond = latest.find(({ nama }) => nama === 'KINCIR ANGIN')?.counts
  expect([beyond?.diukur, beyond?.ditimbang]).toEqual([(beyond?.sasaran ?? 0) + 4, beyond?.sasaran])
})

test('in the month before, only names are odd', () => {
  const before = writtenRows(district, recaps['2025-08'], DEMO_ODDITIES, '2025-08')
  expect(before.map(({ counts }) => counts)).toEqual(recaps['2025-08'])
})
