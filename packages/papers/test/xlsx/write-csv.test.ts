import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/xlsx/write-csv.ts'

describe('a table as CSV', () => {
  it('begins with the mark of UTF-8, keeps what is not told empty and 0 as 0', () => {
    expect(writeCsv(['a', 'b'], [[null, 0]])).toBe('\uFEFFa,b\r\n,0\r\n')
  })

  it('quotes what would part a cell, and lets no text become a formula', () => {
    expect(writeCsv(['a'], [['satu, "dua"'], ['=1+1'], [-5]])).toBe('\uFEFFa\r\n"satu, ""dua"""\r\n\'=1+1\r\n-5\r\n')
  })
})
