/** What the search in the head finds, and what it never looks for. */
import { describe, expect, it } from 'vitest'
import { findHits, looksLikeNik } from '../../src/app/find-hits.ts'

const hit = (name: string, under = '') => ({ id: name, name, under, path: '/' })
const names = (text: string, ...all: ReturnType<typeof hit>[]) => findHits(all, text).map(({ name }) => name)

describe('findHits', () => {
  it('puts what begins with the words before what holds them', () => {
    expect(names('sari', hit('Puncaksari'), hit('Desa Sari'), hit('Sarirahayu'), hit('Lain'))).toEqual([
      'Sarirahayu',
      'Desa Sari',
      'Puncaksari',
    ])
    expect(names('99.01.02', hit('Embun', '99.01.02.2001'), hit('Awan', '99.01.03.2001'))).toEqual(['Embun'])
  })

  it('finds nothing for nothing, six at most, whatever the accents', () => {
    expect(names(' ', hit('Sari'))).toEqual([])
    expect(
      findHits(
        Array.from({ length: 9 }, (_, n) => hit(`Sari ${n}`)),
        'sari',
      ),
    ).toHaveLength(6)
    expect(names('dole', hit('Dolé'))).toEqual(['Dolé'])
  })

  it('knows the beginning of a NIK, and not the code of a village', () => {
    expect(['760101', '7601 0112', 'anak 7601011501230001'].map(looksLikeNik)).toEqual([true, true, true])
    expect(['99.01.02.2001', 'RKPD 2027', 'Sari'].map(looksLikeNik)).toEqual([false, false, false])
  })
})
