import { describe, expect, it } from 'vitest'
import { DoubtBook } from '../../src/linkage/doubt-book.ts'

describe('DoubtBook', () => {
  it('keeps each pair once, for its gravest reason', () => {
    const book = new DoubtBook()
    book.add(7, 3, 'mirip')
    book.add(3, 7, 'nik-sama-lahir-beda')
    book.add(7, 3, 'nik12')
    book.add(70_000, 120_000, 'nama-sama-nik-beda')
    expect([...book.pairs()]).toEqual([
      { low: 3, high: 7, reason: 'nik-sama-lahir-beda' },
      { low: 70_000, high: 120_000, reason: 'nama-sama-nik-beda' },
    ])
    expect([book.has(7, 3), book.has(3, 8)]).toEqual([true, false])
  })

  it('has no doubt of a child beside itself', () => {
    const book = new DoubtBook()
    book.add(3, 3, 'mirip')
    expect([...book.pairs()]).toEqual([])
  })
})
