import { describe, expect, it } from 'vitest'
import { type ChildIdentity, identityOf } from '../../src/intake/child-identity.ts'
import { checkIdentities } from '../../src/intake/duplicate-children.ts'
import { day, LIST_PLACE, NIK, type RowChange, sampleChild } from './sample-child.ts'

const children = (...changes: RowChange[]): ChildIdentity[] =>
  changes.map((change, index) => identityOf(sampleChild({ row: index + 2, ...change })))
const check = (...changes: RowChange[]) => checkIdentities(children(...changes), LIST_PLACE)
const codes = (...changes: RowChange[]) => check(...changes).issues.map(({ code }) => code)
const MARCH = { tanggalPengukuran: day('2024-03-15') }

describe('checkIdentities', () => {
  it('takes a child that comes back next month for what it is', () => {
    expect(codes({}, MARCH, { nama: 'Bagas Conto', tanggalPengukuran: day('2024-04-15') })).toEqual([])
  })

  it('gives a NIK of several children to none of them', () => {
    const { issues, sharedNiks } = check({}, { nama: 'Citra Umpama' })
    expect([...sharedNiks]).toEqual([NIK])
    expect(issues[0]).toMatchObject({ code: 'anak.nik-banyak-anak', read: '…0002', params: { jumlah: 2, barisnya: '2, 3' } })
    expect(JSON.stringify(issues)).not.toContain(NIK)
  })

  it.each([{ tglLahir: day('2023-07-16') }, { jk: 'L' }] as const)('doubts one NIK and name with another %j', (change) => {
    expect(codes({}, { ...MARCH, ...change })).toEqual(['anak.nik-data-beda'])
  })

  it('doubts one child with two NIK, but not one without', () => {
    expect(codes({}, { ...MARCH, nik: '9901015507230003' })).toEqual(['anak.dua-nik'])
    expect(codes({}, { ...MARCH, nik: null })).toEqual([])
  })

  it('tells a row written twice from two measurements on one day', () => {
    expect(codes({}, {})).toEqual(['anak.baris-kembar'])
    expect(codes({}, { raw: { berat: '7,9' } })).toEqual(['anak.sehari-berbeda'])
    expect(codes({ nik: null }, { nik: null, raw: { berat: '7,9' } })).toEqual(['anak.sehari-berbeda'])
  })

  it('keeps twins without NIK apart', () => {
    expect(codes({ nik: null }, { nik: null, nama: 'Citra Contoh' })).toEqual([])
  })

  it('lists ten rows and counts the rest', () => {
    const { issues } = check(...Array.from({ length: 12 }, () => ({})))
    expect(issues[0]?.params).toEqual({ jumlah: 12, barisnya: '2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …' })
  })
})
