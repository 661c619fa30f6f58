/** The address of a page: what it holds, and that an old or broken link still opens. */
import { describe, expect, it } from 'vitest'
import { readLokusSearch, readSituationSearch } from '../../src/app/search-state.ts'

describe('readSituationSearch', () => {
  it('keeps what it understands', () => {
    const search = { recap: '2026-02', indikator: 'ds', urut: '-kasus', kec: '99.01.02', data: 'belum', kolom: ['kasus', 'krs'] }
    expect(readSituationSearch(search)).toEqual(search)
  })

  it('drops what it does not understand, and leaves no trace of it', () => {
    expect(readSituationSearch({ indikator: 'tidak-ada', data: 'entah', tampilan: 3, kolom: 'kasus', cari: '' })).toEqual({})
  })

  it('takes a search for a number as the text that it is', () => {
    expect(readSituationSearch({ cari: 2001 })).toEqual({ cari: '2001' })
  })
})

describe('readLokusSearch', () => {
  it('reads numbers, also when they come as text', () => {
    expect(readLokusSearch({ k: '10', prevalensi: 20.5, kasus: 0 })).toEqual({ k: 10, prevalensi: 20.5, kasus: 0 })
  })

  it.each([{ k: 0 }, { k: 2.5 }, { prevalensi: 101 }, { kasus: -1 }, { kasus: 'banyak' }])('drops the impossible %o', (search) => {
    expect(readLokusSearch(search)).toEqual({})
  })
})
