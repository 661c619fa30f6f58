import { expect, it } from 'vitest'
import { changeDocuments, readDocumentsSearch } from '../../src/app/documents-search.ts'

it('keeps what it understands of an address', () => {
  const search = { kelas: 'rencana', wilayah: '99.01.02', jenis: 'foto', disingkirkan: true, halaman: 2, buka: 'x' }
  expect(readDocumentsSearch(search)).toEqual(search)
  expect(readDocumentsSearch({ kelas: 'akun', wilayah: '99', jenis: 'apa', disingkirkan: 'tidak', halaman: -1 })).toEqual({})
})

it('begins at the first page with another choice, and stays where it is when one is opened', () => {
  expect(changeDocuments({ halaman: 3, jenis: 'foto' }, { kelas: 'rencana' })).toEqual({ jenis: 'foto', kelas: 'rencana' })
  expect(changeDocuments({ halaman: 3 }, { buka: 'x' })).toEqual({ halaman: 3, buka: 'x' })
  expect(changeDocuments({ halaman: 3, buka: 'x' }, { buka: undefined })).toEqual({ halaman: 3 })
  expect(changeDocuments({ jenis: 'foto' }, { halaman: 2 })).toEqual({ jenis: 'foto', halaman: 2 })
})
