import { describe, expect, it } from 'vitest'
import { type PairRow, pairKey, readPairs } from '../../src/plan/read-pairs.ts'

const CODE = '1.02.02.2.02.0015'
const GROUND = {
  isListed: (code: string) => code === CODE,
  indicators: new Set(['E11', 'E12']),
  holding: new Set([pairKey(CODE, 'E12')]),
}
const row = (at: number, code: string, indicator: string): PairRow => ({
  row: at,
  code: code === '' ? null : { text: code, cell: `P!A${at}` },
  indicator: indicator === '' ? null : { text: indicator, cell: `P!B${at}` },
})
const told = (...rows: readonly PairRow[]) =>
  readPairs(rows, GROUND).map(({ subKegiatan, indicator, does, remarks }) => [
    subKegiatan,
    indicator,
    does,
    remarks.map(({ code, cell }) => `${code} ${cell ?? '-'}`),
  ])

describe('pairs of a table', () => {
  it('are new or stand already; one row may name several indicators', () => {
    expect(told(row(2, CODE, 'e11; E12'))).toEqual([
      [CODE, 'E11', 'baru', []],
      [CODE, 'E12', 'tetap', []],
    ])
  })

  it('take two digits as the four that they became, and say so', () => {
    expect(told(row(2, '1.02.02.2.02.15', 'E11'))).toEqual([[CODE, 'E11', 'baru', ['akhiran-lama P!A2']]])
  })

  it('take a code that the list does not hold, to be looked at; without a list nothing is said', () => {
    const other = row(2, '1.02.02.2.02.0016', 'E11')
    expect(told(other)).toEqual([['1.02.02.2.02.0016', 'E11', 'baru', ['kode-tak-dikenal P!A2']]])
    expect(readPairs([other], { ...GROUND, isListed: null })[0]?.remarks).toEqual([])
  })

  it.each([
    ['no code', row(2, '', 'E11'), ['kode-kosong -']],
    ['a code that is none', row(2, 'gizi', 'E11'), ['kode-tak-terbaca P!A2']],
    ['a code of another level', row(2, '1.02.02', 'E11'), ['kode-bukan-sub P!A2']],
    ['no indicator', row(2, CODE, ''), ['indikator-kosong -']],
    ['an indicator that is none', row(2, CODE, 'Z99'), ['indikator-tak-dikenal P!B2']],
  ])('leave out %s with its cell', (_, one, remarks) => {
    expect(told(one)[0]?.slice(2)).toEqual(['ditolak', remarks])
  })

  it('stand once: the second is left out, also where it is written in the old way', () => {
    expect(told(row(2, CODE, 'E11'), row(3, '1.02.02.2.02.15', 'E11'))[1]?.slice(2)).toEqual([
      'ditolak',
      ['akhiran-lama P!A3', 'pasangan-ganda P!B3'],
    ])
    expect(readPairs([row(2, CODE, 'E11 E11')], GROUND)[1]?.remarks[0]?.params['pertama']).toBe(2)
  })
})
