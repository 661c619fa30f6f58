import type { PairSchema } from '@konvergen/contract/kin.ts'
import { describe, expect, it } from 'vitest'
import { readPairsSearch } from '../../../src/app/kin-search.ts'
import { withAnswered } from '../../../src/pages/kin/with-answered.ts'

const pair = (id: string, bobot: number, jawaban: PairSchema['jawaban'] = null) => ({ id, bobot, jawaban }) as PairSchema

describe('the queue of pairs', () => {
  it('an answered pair stays where it stood, also once the server lists it no more', () => {
    const listed = [pair('a', 9), pair('b', 7), pair('c', 5)]
    const answered = pair('b', 7, 'sama')
    expect(withAnswered(listed, [answered]).map(({ id, jawaban }) => [id, jawaban])).toEqual([
      ['a', null],
      ['b', 'sama'],
      ['c', null],
    ])
    expect(withAnswered([listed[0]!, listed[2]!], [answered]).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('reads an address without trust', () => {
    expect(readPairsSearch({ jenis: 'anak-ganda', tampil: 'nanti', halaman: '3' })).toEqual({
      jenis: 'anak-ganda',
      tampil: 'nanti',
      halaman: 3,
    })
    expect(readPairsSearch({ jenis: 'lain', tampil: 'apa', halaman: '1' })).toEqual({})
  })
})
