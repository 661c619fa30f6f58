import { describe, expect, it } from 'vitest'
import { bpsDigits, pairCodes, withKecamatan } from '../../src/wilayah/bps-codes.ts'

describe('codes of the statistics office', () => {
  it.each([
    ['7605010001', '7605010001'],
    ['7605 010', '7605010'],
    ['7605010001.0', '7605010001'],
    ['76.05.010.001', '7605010001'],
    ['76.01.01.2001', null],
    ['7605', null],
    ['760501', null],
    ['Muara', null],
  ])('%s has the digits %s', (written, digits) => {
    expect(bpsDigits(written)).toBe(digits)
  })

  it('are paired row by row; what two rows say differently is not learnt, nor a code of another level', () => {
    const pairs = pairCodes([
      { bps: '7605010001', kode: '76.01.01.2001' },
      { bps: '7605010001', kode: '76.01.01.2001' },
      { bps: '7605010002', kode: '76.01.01.2002' },
      { bps: '7605010002', kode: '76.01.01.2003' },
      { bps: '7605010004', kode: '76.01.01.2004' },
      { bps: '7605010005', kode: '76.01.01.2004' },
      { bps: '7605010', kode: '76.01.01.2006' },
      { bps: '7605010', kode: '76.01.01' },
    ])
    expect([...pairs]).toEqual([
      ['7605010001', '76.01.01.2001'],
      ['7605010', '76.01.01'],
    ])
  })

  it('tell the kecamatan where all their villages agree, and what was learnt of it directly counts before', () => {
    const known = new Map([
      ['7605010001', '76.01.01.2001'],
      ['7605010002', '76.01.01.2002'],
      ['7605011001', '76.01.02.2001'],
      ['7605020001', '76.01.03.2001'],
      ['7605020002', '76.01.04.2001'],
      ['7605011', '76.01.09'],
    ])
    const all = withKecamatan(known)
    expect([all.get('7605010'), all.get('7605011'), all.get('7605020')]).toEqual(['76.01.01', '76.01.09', undefined])
  })
})
