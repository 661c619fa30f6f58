import { expect, test } from 'vitest'
import { countSectors, SECTORS, sectorOf } from '../../src/rembuk/sectors.ts'

const NONE = new Set<string>()

test.each([
  ['DPRD Kabupaten', 'dprd'],
  ['Polres', 'forkopimda'],
  ['Kodim 0408', 'forkopimda'],
  ['Dinas Kesehatan', 'perangkat-daerah'],
  ['Bappedalitbang', 'perangkat-daerah'],
  ['Kecamatan Nasal', 'kecamatan'],
  ['Puskesmas Kecamatan Nasal', 'kesehatan'],
  ['Desa Air Dingin', 'desa'],
  ['TP PKK Desa Air Dingin', 'nonpemerintah'],
  ['Dinas Pemberdayaan Masyarakat dan Desa', 'perangkat-daerah'],
  ['Dinas Kesehatan Kecamatan', 'perangkat-daerah'],
  ['Badan Permusyawaratan Desa', 'desa'],
  ['Badan Pusat Statistik', 'perangkat-daerah'],
  ['PT Sawit Rekaan', 'nonpemerintah'],
  ['Universitas Rekaan', 'nonpemerintah'],
  ['', 'lain'],
  ['Pribadi', 'lain'],
] as const)('%s', (instansi, sector) => {
  expect(sectorOf(instansi, NONE)).toBe(sector)
})

test('an office of the register is one, whatever it is called', () => {
  expect(sectorOf('Perkim', new Set(['perkim']))).toBe('perangkat-daerah')
  expect(sectorOf('Perkim', NONE)).toBe('lain')
})

test('everybody is counted once, offices are named once, and sectors that nobody came from are told', () => {
  const counted = countSectors(['Desa B', 'desa b', 'Desa A', '', 'Perkim'], ['Perkim'])
  expect(counted.map(({ sector }) => sector)).toEqual(SECTORS)
  expect(counted.find(({ sector }) => sector === 'desa')).toEqual({ sector: 'desa', people: 3, offices: ['Desa A', 'Desa B'] })
  expect(counted.find(({ sector }) => sector === 'dprd')).toEqual({ sector: 'dprd', people: 0, offices: [] })
  expect(counted.find(({ sector }) => sector === 'lain')).toEqual({ sector: 'lain', people: 1, offices: [] })
  expect(counted.reduce((sum, { people }) => sum + people, 0)).toBe(5)
})
