/** Addresses of the pages on children and quality: what is not understood falls away, another filter begins at page one. */
import { expect, it } from 'vitest'
import { changeChildren, readChildrenSearch, readQualitySearch } from '../../src/app/measurement-search.ts'
import { readSituationSearch } from '../../src/app/search-state.ts'

it('reads what it knows and drops the rest', () => {
  expect(readChildrenSearch({ desa: '99.01.01.1001', masalah: 'apa saja', halaman: '0' })).toEqual({ desa: '99.01.01.1001' })
  expect(readQualitySearch({ bulan: '2026-02', putusan: 'layak', smart: 'true', urut: '-sd' })).toEqual({
    bulan: '2026-02',
    putusan: 'layak',
    smart: true,
    urut: '-sd',
  })
  expect(readSituationSearch({ sumber: 'individu', tren: 'wasting', jk: 'X', umur: '12-23' })).toEqual({
    sumber: 'individu',
    tren: 'wasting',
    umur: '12-23',
  })
})

it('begins at the first page when a filter changes, and keeps the filter when a page is turned', () => {
  const search = { desa: '99.01.01.1001', halaman: 4 }
  expect(changeChildren(search, { masalah: 'stunting' })).toEqual({ desa: '99.01.01.1001', masalah: 'stunting' })
  expect(changeChildren(search, { halaman: 5 })).toEqual({ desa: '99.01.01.1001', halaman: 5 })
  expect(changeChildren(search, { desa: undefined })).toEqual({})
})
