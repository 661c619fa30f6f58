import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { NAME_LEVELS, NameBook, NO_NAME } from '../../src/linkage/compare-names.ts'

const level = (a: string | null, b: string | null) => {
  const book = new NameBook()
  return NAME_LEVELS[book.compare(book.numberOf(a), book.numberOf(b))] ?? 'kosong'
}

describe('NameBook', () => {
  it.each([
    ['Siti Aminah', 'ST. AMINAH', 'sama'],
    ['Siti Aminah', 'Aminah Siti', 'sama'],
    ['Muhammad Rizki', 'M. Rizky', 'mirip'],
    ['Rizki Permana', 'Riski Permana', 'mirip'],
    ['Ros Mala', 'Rosmala', 'mirip'],
    ['Rizki Permana', 'RizkiePermana', 'mirip'],
    ['Ahmad Fauzi', 'Ahmad', 'sebagian'],
    ['Ahmad Fauzi Hakim', 'Hakim Ahmad', 'sebagian'],
    ['Siti Aminah', 'Siti Maryam', 'satu-kata'],
    ['Dewi', 'Rahmatia', 'beda'],
    ['Dewi', null, 'kosong'],
    ['Dewi', 'By Ny Dewi', 'kosong'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected)
    expect(level(b, a)).toBe(expected)
  })

  it('gives one number to names of the same words, and none to no name', () => {
    const book = new NameBook()
    expect(book.numberOf('Siti Aminah')).toBe(book.numberOf('AMINAH, Siti'))
    expect(book.numberOf('')).toBe(NO_NAME)
    expect(book.size).toBe(1)
    expect(book.soundsOf(0)).toEqual(['AMINA', 'SITI'])
    expect(book.soundsOf(NO_NAME)).toEqual([])
  })

  const name = fc.array(fc.constantFrom('SITI', 'SITTI', 'AMINAH', 'AMINA', 'DEWI', 'DEWA', 'RARA', 'ARAR'), { minLength: 1, maxLength: 4 })
  test.prop([fc.array(name, { minLength: 2, maxLength: 6 })], { numRuns: 30 })(
    'is the same from both sides, also when asked again',
    (names) => {
      const book = new NameBook()
      const numbers = names.map((words) => book.numberOf(words.join(' ')))
      const all = () => numbers.map((a) => numbers.map((b) => book.compare(a, b)))
      const first = all()
      expect(all()).toEqual(first)
      for (const [i, row] of first.entries()) for (const [j, one] of row.entries()) expect(one).toBe(first[j]![i])
    },
  )
})
