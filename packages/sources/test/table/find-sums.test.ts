import { describe, expect, it } from 'vitest'
import { findSums } from '../../src/table/find-sums.ts'

const row = (...counts: (number | null)[]) => ({ counts, isSum: false })
const VILLAGES = [row(10, 9, 2), row(20, 15, 4), row(30, 29, 7)]
const OTHERS = [row(11, 8, 1), row(12, 10, 0), row(13, 12, 5)]
const sum = (rows: readonly ReturnType<typeof row>[]) =>
  row(...[0, 1, 2].map((column) => rows.reduce((total, { counts }) => total + (counts[column] ?? 0), 0)))
const find = (...rows: readonly ReturnType<typeof row>[]) => findSums(rows)

describe('findSums', () => {
  it('finds the sum of all below them and above them', () => {
    expect(find(...VILLAGES, sum(VILLAGES))).toEqual([null, null, null, 'semua'])
    expect(find(sum(VILLAGES), ...VILLAGES)).toEqual(['semua', null, null, null])
  })

  it('finds the sums of blocks, and of several blocks together', () => {
    const rows = [...VILLAGES, sum(VILLAGES), ...OTHERS, sum(OTHERS), sum([...VILLAGES, ...OTHERS])]
    expect(find(...rows)).toEqual([null, null, null, 'semua', null, null, null, 'bagian', 'semua'])
    const before = [sum(VILLAGES), ...VILLAGES, sum(OTHERS), ...OTHERS]
    expect(find(...before)).toEqual(['bagian', null, null, null, 'semua', null, null, null])
  })

  it('leaves out what a label calls a sum already', () => {
    const puskesmas = { ...row(1, 1, 1), isSum: true }
    expect(find(...VILLAGES, puskesmas, ...OTHERS, sum(OTHERS))).toEqual([null, null, null, null, null, null, null, 'bagian'])
  })

  it.each([
    ['one count differs', [...VILLAGES, row(60, 53, 14)]],
    ['too few counts to tell', [row(1, 0, null), row(2, 0, null), row(3, 0, null), row(6, 0, null)]],
    ['two villages and few counts', [row(10, 9, 2), row(20, 15, 4), row(30, 24, 6)]],
    ['only one village has numbers', [row(10, 9, 2), row(null, null, null), row(0, 0, 0), row(10, 9, 2)]],
    ['nothing reported', [...VILLAGES, row(null, null, null)]],
  ])('%s: no sum', (_, rows) => {
    expect(find(...rows)).toEqual(rows.map(() => null))
  })
})
