import { describe, expect, test } from 'vitest'
import { type ClosingFacts, gapsOfRembuk, signersOf, stateOfRembuk } from '../../src/rembuk/closing.ts'

const CLAUSE = { id: 'c', clause: { owners: ['a'], due: '2027-03-31' }, result: 'disepakati' as const }
const READY: ClosingFacts = {
  state: 'dilaksanakan',
  day: '2026-11-27',
  today: '2026-11-28',
  place: 'Aula',
  attended: 40,
  clauses: [CLAUSE],
}

describe('a rembuk is closed when nothing is lacking', () => {
  test('all there', () => {
    expect(gapsOfRembuk(READY)).toEqual([])
  })

  test.each([
    [{ state: 'direncanakan' as const }, 'belum-dilaksanakan', null],
    [{ day: '2026-11-29' }, 'tanggal-belum-tiba', null],
    [{ place: '  ' }, 'tempat', null],
    [{ attended: 0 }, 'kehadiran', null],
    [{ clauses: [] }, 'tanpa-butir', null],
    [{ clauses: [{ ...CLAUSE, result: null }] }, 'putusan', 'c'],
    [{ clauses: [{ ...CLAUSE, clause: { owners: [], due: '2027-01-01' } }] }, 'pemilik', 'c'],
    [{ clauses: [{ ...CLAUSE, clause: { owners: ['a'], due: null } }] }, 'tenggat', 'c'],
  ] as const)('%j', (change, what, clause) => {
    expect(gapsOfRembuk({ ...READY, ...change })).toEqual([{ what, clause }])
  })
})

test('it is what its meeting is, until it is closed', () => {
  expect(stateOfRembuk('direncanakan', false)).toBe('direncanakan')
  expect(stateOfRembuk('selesai', false)).toBe('dilaksanakan')
  expect(stateOfRembuk('dibatalkan', false)).toBe('dibatalkan')
  expect(stateOfRembuk('selesai', true)).toBe('ditutup')
})

test('a district is signed for by its parliament and by whoever is no office', () => {
  expect(signersOf('kab')).toContain('Wakil DPRD')
  expect(signersOf('kab')).toContain('Wakil lembaga nonpemerintah dan masyarakat')
  expect(signersOf('kec')[0]).toBe('Camat')
  expect(signersOf('desa')[0]).toBe('Kepala Desa/Lurah')
})
