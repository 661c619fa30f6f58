import { expect, it } from 'vitest'
import { checkSources, differenceOf } from '../../src/findings/check-sources.ts'
import { NumberBook } from '../../src/findings/known-number.ts'
import { THRESHOLDS } from '../../src/findings/thresholds.ts'

type Row = [thing: string, period: string, value: number]
const told = (period: string, rows: Row[]) =>
  checkSources(
    new NumberBook(rows.map(([thing, at, value]) => ({ thing, period: at, area: 'a', value }))),
    period,
    '76.01',
    THRESHOLDS,
  ).map(({ rule, numbers: [one, other] }) => [rule, one?.thing, other?.thing, other?.period])

it('holds a file against the governed number of the period that holds it', () => {
  expect(
    told('2025-S1', [
      ['krs-rekap/krs', '2025-S1', 90],
      ['D15', '2025', 80],
    ]),
  ).toEqual([['melebihi-sumber', 'krs-rekap/krs', 'D15', '2025']])
  expect(
    told('2025-S1', [
      ['krs-rekap/krs', '2025-S1', 90],
      ['D15', '2024', 80],
    ]),
  ).toEqual([])
  expect(
    told('2025-01', [
      ['eppgbm-rekap/diukur', '2025-01', 12],
      ['D12', '2025', 11],
    ]),
  ).toEqual([['melebihi-sumber', 'eppgbm-rekap/diukur', 'D12', '2025']])
})

it('holds files against each other only in the same period', () => {
  expect(
    told('2025-S1', [
      ['krs-daftar/keluarga', '2025-S1', 40],
      ['krs-rekap/krs', '2025-S1', 60],
    ]),
  ).toEqual([['beda-sumber', 'krs-daftar/keluarga', 'krs-rekap/krs', '2025-S1']])
  expect(
    told('2025-S1', [
      ['krs-daftar/keluarga', '2025-S1', 40],
      ['krs-rekap/krs', '2024-S2', 60],
    ]),
  ).toEqual([])
})

it('lets small numbers differ by much, and large ones by little', () => {
  expect(
    told('2025', [
      ['krs-rekap/keluarga', '2025', 4],
      ['D15', '2025', 9],
    ]),
  ).toEqual([])
  expect(
    told('2025', [
      ['krs-rekap/keluarga', '2025', 400],
      ['D15', '2025', 450],
    ]),
  ).toEqual([])
  expect(differenceOf(0, 0)).toBe(0)
  expect(differenceOf(75, 100)).toBe(25)
})
