import { describe, expect, it } from 'vitest'
import { readAge, readGain, readPosition, readSex, readYesNo } from '../../src/intake/read-words.ts'

describe('words of a child list', () => {
  it.each([
    ['L', 'L'],
    ['l', 'L'],
    ['Laki-laki', 'L'],
    ['P', 'P'],
    ['perempuan', 'P'],
    ['X', undefined],
    ['1', undefined],
    ['-', null],
    [null, null],
  ])('sex %j', (text, sex) => {
    expect(readSex(text)).toBe(sex)
  })

  it.each([
    ['Terlentang', 'terlentang'],
    ['Telentang', 'terlentang'],
    ['TELENTANG ', 'terlentang'],
    ['Berdiri', 'berdiri'],
    ['', null],
    ['miring', undefined],
  ])('position %j', (text, position) => {
    expect(readPosition(text)).toBe(position)
  })

  it('gain and yes or no', () => {
    expect(['N', 'T', 'O', 'B', '-', 'Z'].map(readGain)).toEqual(['N', 'T', 'O', 'B', null, undefined])
    expect(['Ya', 'TIDAK', '-', 'mungkin'].map(readYesNo)).toEqual(['ya', 'tidak', null, undefined])
  })
})

describe('readAge', () => {
  it.each([
    ['3 Tahun - 5 Bulan - 21 Hari', 41, 21],
    ['0 Tahun - 7 Bulan - 0 Hari', 7, 0],
    ['2 thn 3 bln 12 hr', 27, 12],
    ['18 Bulan', 18, 0],
    ['25 hari', 0, 25],
  ])('%j', (text, months, days) => {
    expect(readAge(text)).toEqual({ months, days })
  })

  it('says nothing for a blank and does not guess', () => {
    expect(readAge('-')).toBeNull()
    expect(readAge(null)).toBeNull()
    expect(readAge('41')).toBeUndefined()
    expect(readAge('dua tahun')).toBeUndefined()
  })
})
