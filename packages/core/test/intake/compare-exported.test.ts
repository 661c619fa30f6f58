import { describe, expect, it } from 'vitest'
import { type ClassifyZ, type ComputedRow, type ComputedScores, compareExported } from '../../src/intake/compare-exported.ts'
import { LIST_PLACE, type RowChange, sampleChild } from './sample-child.ts'

const AGREES: ComputedScores = {
  bbU: { z: -0.35, kelas: 'bbNormal' },
  tbU: { z: -1.12, kelas: 'tbNormal' },
  bbTb: { z: 0.21, kelas: 'giziBaik' },
}
const NONE = { bbU: null, tbU: null, bbTb: null }

/** Only TB/U is needed here. */
const classify: ClassifyZ = (index, z) => {
  if (index === 'bbU') return 'bbNormal'
  if (index === 'bbTb') return 'giziBaik'
  return z < -3 ? 'sangatPendek' : z < -2 ? 'pendek' : 'tbNormal'
}

function compare(z: number | null, kelas: 'pendek' | 'tbNormal' | null, change: RowChange = {}, others: Partial<ComputedRow> = {}) {
  const computed: ComputedRow = { scores: { ...AGREES, tbU: { z, kelas } }, otherPosition: NONE, otherDates: [], ...others }
  return compareExported(sampleChild(change), computed, classify, LIST_PLACE).map(({ code, params }) => [code, params])
}
const codes = (...args: Parameters<typeof compare>) => compare(...args).map(([code]) => code)

describe('compareExported', () => {
  it.each([-1.12, -1.17, -1.07])('z %d agrees with -1.12', (z) => {
    expect(compare(z, 'tbNormal')).toEqual([])
  })

  it('shows both values when no reason is found', () => {
    expect(compare(-1.4, 'tbNormal')).toEqual([['anak.zs-beda', { ekspor: -1.12, hitungan: -1.4 }]])
  })

  it('sees the other position', () => {
    expect(codes(-1.4, 'tbNormal', {}, { otherPosition: { ...NONE, tbU: -1.1 } })).toEqual(['anak.zs-posisi'])
  })

  it('sees other dates', () => {
    const otherDates = [NONE, { ...NONE, tbU: -1.15 }]
    expect(codes(-1.4, 'tbNormal', {}, { otherDates })).toEqual(['anak.zs-tanggal'])
  })

  it.each([
    ['-2', -2, -2.31],
    ['-2', -2, -1.6],
    ['-2', -2, -2.9],
    ['-1,1', -1.1, -1.19],
  ])('takes %s for a shortened %d', (raw, exported, z) => {
    expect(codes(z, null, { zsTbU: exported, tbU: null, raw: { zsTbU: raw } })).toEqual(['anak.zs-pembulatan'])
  })

  it('does not take two decimals for shortened', () => {
    expect(codes(-1.19, 'tbNormal')).toEqual(['anak.zs-beda'])
  })

  it('has nothing to say where either is missing', () => {
    expect(codes(null, null)).toEqual([])
    expect(codes(-1.4, 'tbNormal', { zsTbU: null, tbU: null })).toEqual([])
  })

  it('tells why a class differs', () => {
    const atCut = { zsTbU: -1.99, raw: { zsTbU: '-1,99' } }
    expect(compare(-2.01, 'pendek', atCut)).toEqual([['anak.kelas-di-batas', { ekspor: 'Normal', hitungan: 'Pendek' }]])
    expect(codes(-1.12, 'tbNormal', { tbU: 'pendek' })).toEqual(['anak.kelas-bukan-dari-zs'])
    expect(codes(-2.5, 'pendek')).toEqual(['anak.zs-beda', 'anak.kelas-beda'])
    expect(codes(-2.5, 'pendek', { zsTbU: null })).toEqual(['anak.kelas-beda'])
  })
})
