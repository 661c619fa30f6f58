import { describe, expect, it } from 'vitest'
import { doubtsOfShare } from '../../src/indicators/small-share.ts'

describe('doubts of a share', () => {
  it('begin below thirty', () => {
    expect(doubtsOfShare({ state: 'ada', denominator: 29 })).toEqual(['penyebut-kurang-30'])
    expect(doubtsOfShare({ state: 'ada', denominator: 30 })).toEqual([])
  })

  it('are none where there is no figure to doubt', () => {
    expect(doubtsOfShare({ state: 'belum-lapor', denominator: 4 })).toEqual([])
    expect(doubtsOfShare({ state: 'ada', denominator: null })).toEqual([])
  })

  it('say that a pair cannot be', () => {
    expect(doubtsOfShare({ state: 'tidak-sah', denominator: 100 })).toEqual(['tidak-sah'])
  })
})
