import { describe, expect, it } from 'vitest'
import { changeOf, type HistoryRow, standsAgain } from '../../src/indicators/changed-values.ts'

it('tells new, other and equal apart; zero is not nothing', () => {
  expect(changeOf(null, 0)).toBe('baru')
  expect(changeOf({ value: null, fromElsewhere: false }, 0)).toBe('ubah')
  expect(changeOf({ value: 0, fromElsewhere: false }, 0)).toBe('tetap')
  expect(changeOf({ value: 4, fromElsewhere: true }, 5)).toBe('ubah')
})

const row = (value: number | null, importId: string | null = null, more: Partial<HistoryRow> = {}): HistoryRow => ({
  value,
  fromElsewhere: false,
  retracted: false,
  importId,
  undoes: null,
  ...more,
})
const again = (history: HistoryRow[], undone: string[] = []) => standsAgain(history, 'X', new Set(undone))

describe('taking a file back', () => {
  it('lets stand what stood before, also nothing', () => {
    expect(again([row(7, 'X'), row(5)])).toMatchObject({ state: 'again', row: { value: 5 } })
    expect(again([row(7, 'X')])).toEqual({ state: 'again', row: null })
    expect(again([row(7, 'X'), row(null, null, { retracted: true }), row(5)])).toEqual({ state: 'again', row: null })
  })

  it('leaves what somebody changed afterwards', () => {
    expect(again([row(9), row(7, 'X'), row(5)])).toEqual({ state: 'later' })
    expect(again([row(8, 'Y'), row(7, 'X')])).toEqual({ state: 'later' })
  })

  it('looks through files that were taken back, whatever the order', () => {
    // X 7 over 5, Y 8 over X; Y is taken back first (7 stands again), then X.
    expect(again([row(7, 'X', { undoes: 'Y' }), row(8, 'Y'), row(7, 'X'), row(5)], ['Y'])).toMatchObject({
      state: 'again',
      row: { value: 5 },
    })
    expect(again([row(7, 'X'), row(6, 'W'), row(5)], ['W'])).toMatchObject({ state: 'again', row: { value: 5 } })
  })
})
