import { describe, expect, it } from 'vitest'
import { type KeyFacts, keyOf, occurrences } from '../../src/budget/line-key.ts'

const line: KeyFacts = {
  code: '1.02.02.2.02.15',
  codeNormal: '1.02.02.2.02.0015',
  title: 'Kelas ibu',
  account: '5.1.02',
  source: 'apbd-kab',
  sourceText: 'DAU',
}

describe('when a line is the same line again', () => {
  it('whatever its case, signs and spaces, and how the source was written', () => {
    expect(keyOf({ ...line, code: '1.02.02.2.02.0015', title: '  KELAS   Ibu. ', sourceText: 'Dana Alokasi Umum' })).toBe(keyOf(line))
  })

  it('another code, account, source or title is another line', () => {
    const others: Partial<KeyFacts>[] = [
      { codeNormal: '1.02.02.2.02.0016' },
      { account: '5.1.03' },
      { source: null },
      { title: 'Kelas balita' },
    ]
    for (const other of others) expect(keyOf({ ...line, ...other })).not.toBe(keyOf(line))
  })

  it('of those that are alike each is counted, in each group anew', () => {
    const lines = [
      { ...line, of: 'a' },
      { ...line, of: 'a' },
      { ...line, of: 'b' },
    ]
    expect(occurrences(lines, ({ of }) => of)).toEqual([1, 2, 1])
  })
})
