import { describe, expect, it } from 'vitest'
import { NOTHING_TOLD } from '../../src/realisation/realisation.ts'
import { PROPOSED_RULES } from '../../src/realisation/rules.ts'
import { planOfLine, sourcesOfLine, standLine, toldBySiskeudes, type VillageLine } from '../../src/realisation/village-line.ts'

const LINE: VillageLine = { volume: 40, source: 'dana-desa', rupiah: '40000000', counts: true }
const row = (quarter: 1 | 2 | 3 | 4, rupiah: string, facts = {}) => ({
  ...NOTHING_TOLD,
  quarter,
  money: [{ source: 'dana-desa' as const, rupiah }],
  ...facts,
})

describe('a line of an APBDes', () => {
  it('is spread over the year, and every quarter is due', () => {
    const standing = standLine(LINE, [row(1, '9000000', { volume: 9 })], 2, PROPOSED_RULES)
    expect(standing).toMatchObject({
      planned: { volume: 20, rupiah: 20_000_000n },
      done: { volume: 9, rupiah: 9_000_000n },
      physical: { light: 'merah', percent: 45 },
      missing: [2],
    })
  })

  it('without a volume is counted in per cent, without money has no measure of it', () => {
    const bare = { ...LINE, volume: null, rupiah: null }
    expect(planOfLine(bare)).toMatchObject({ volume: null, money: [] })
    expect(standLine(bare, [row(1, '5', { percent: 25 })], 1, PROPOSED_RULES)).toMatchObject({
      physical: { light: 'hijau' },
      money: { light: 'tanpa-ukuran' },
    })
  })

  it('asks for its own source alone, and for what was reported beside it; of one that could not be read the usual ones', () => {
    expect(sourcesOfLine(LINE, [])).toEqual(['dana-desa'])
    expect(sourcesOfLine(LINE, [{ money: [{ source: 'add', rupiah: '5' }] }])).toEqual(['dana-desa', 'add'])
    expect(sourcesOfLine({ source: null }, [])).toEqual(['apbd-kab', 'dana-desa', 'add', 'pades'])
  })

  it('is asked about another source than its own only where it has one', () => {
    const other = { ...row(1, '0', { volume: 10 }), money: [{ source: 'add' as const, rupiah: '10000000' }] }
    expect(standLine(LINE, [other], 1, PROPOSED_RULES).demands).toEqual(['sumber-di-luar-rencana'])
    expect(standLine({ ...LINE, source: null }, [other], 1, PROPOSED_RULES).demands).toEqual([])
    expect(standLine({ ...LINE, source: null }, [other], 1, PROPOSED_RULES).money.percent).toBe(100)
  })

  it('that the APBDes does not hold any more keeps what was done, and has no plan, no light and nothing to explain', () => {
    const standing = standLine({ ...LINE, counts: false }, [row(1, '90000000', { volume: 90 })], 4, PROPOSED_RULES)
    expect(standing).toMatchObject({
      planned: { rupiah: null },
      done: { rupiah: 90_000_000n },
      physical: { light: 'tanpa-ukuran' },
      missing: [],
      demands: [],
    })
  })
})

describe('what Siskeudes tells', () => {
  const rows = [row(1, '10'), row(2, '5')]

  it('is proposed for the quarter as what the others leave, and said to differ where the sums do', () => {
    expect(toldBySiskeudes(LINE, ['40', null], { rows, quarter: 2 })).toEqual({
      rupiah: 40n,
      reported: 15n,
      proposed: 30n,
      differs: true,
    })
    expect(toldBySiskeudes(LINE, ['15', null], { rows, quarter: 2 })).toMatchObject({ proposed: 5n, differs: false })
    expect(toldBySiskeudes(LINE, ['40', '20'], { rows: [], quarter: 1 })).toEqual({
      rupiah: 20n,
      reported: null,
      proposed: 20n,
      differs: false,
    })
  })

  it('is not proposed where other quarters tell more, or where nobody knows the source; nothing told is nothing', () => {
    expect(toldBySiskeudes(LINE, ['9', null], { rows, quarter: 2 })).toMatchObject({ proposed: null, differs: true })
    expect(toldBySiskeudes({ source: null }, ['40', null], { rows, quarter: 2 })?.proposed).toBeNull()
    expect(toldBySiskeudes(LINE, [null, null], { rows, quarter: 2 })).toBeNull()
    expect(toldBySiskeudes(LINE, ['0', null], { rows: [], quarter: 2 })).toMatchObject({ rupiah: 0n, proposed: 0n })
  })
})
