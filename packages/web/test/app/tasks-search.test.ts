import { expect, it } from 'vitest'
import { changeTasks, readTasksSearch } from '../../src/app/tasks-search.ts'

it('takes from an address only what it knows', () => {
  expect(readTasksSearch({ lingkup: 'saya', tahap: 'tuntas', terlambat: 'true', cari: 'Siti', untuk: 'dinkes', halaman: 2 })).toEqual({
    lingkup: 'saya',
    tahap: 'tuntas',
    terlambat: true,
    untuk: 'dinkes',
    halaman: 2,
  })
  expect(readTasksSearch({ lingkup: 'orang', tahap: 7, terlambat: 'ya', cari: '', halaman: 0 })).toEqual({})
})

it('begins at the first page again with another filter', () => {
  expect(changeTasks({ cari: 'MCK', halaman: 3 }, { lingkup: 'saya' })).toEqual({ cari: 'MCK', lingkup: 'saya' })
  expect(changeTasks({ terlambat: true, untuk: 'dinkes' }, { terlambat: undefined })).toEqual({ untuk: 'dinkes' })
  expect(changeTasks({ cari: 'MCK' }, { halaman: 2 })).toEqual({ cari: 'MCK', halaman: 2 })
})
