import { describe, expect, it } from 'vitest'
import { isTargetTold, mapAreas } from '../../src/situation/map-areas.ts'
import { sampleSituation } from './sample-situation.ts'

const SITUATION = sampleSituation([
  { recap: { sasaran: 100, diukur: 90, sangatPendek: 9, pendek: 9 }, krs: { sasaran: 100, krs: 20 } },
  { recap: { sasaran: 20, diukur: 20, sangatPendek: 1, pendek: 1 }, krs: { sasaran: 12, krs: 3 } },
  { recap: { sasaran: 200, diukur: 100, sangatPendek: 0, pendek: 0 } },
  {},
])

const doubts = (key: 'stunting' | 'krs' | 'ds') => mapAreas(SITUATION, key).desa.map((area) => area.doubts)

describe('the areas of a map', () => {
  it('carry the figure of the situation page, villages and kecamatan alike', () => {
    const { desa, kecamatan, kabupaten, source } = mapAreas(SITUATION, 'stunting')
    expect(desa.map(({ value }) => value)).toEqual([20, 10, 0, null])
    expect(kecamatan.map(({ value, kecamatan: own }) => [value, own])).toEqual([
      [(100 * 20) / 210, null],
      [null, null],
    ])
    expect(kabupaten.value).toBe(SITUATION.kabupaten.figures.stunting.percent)
    expect(source).toBe('e-PPGBM')
  })

  it('say what is too little, and doubt nothing that was not reported', () => {
    expect(doubts('stunting')).toEqual([[], ['diukur-kurang-30'], ['ds-kurang-80'], []])
    expect(doubts('krs')).toEqual([[], ['penyebut-kurang-30'], [], []])
  })

  it('D/S says itself how much was measured', () => {
    expect(doubts('ds')).toEqual([[], [], [], []])
  })

  it('keep zero apart from nothing reported', () => {
    const [, , zero, silent] = mapAreas(SITUATION, 'stunting').desa
    expect(zero).toMatchObject({ state: 'ada', numerator: 0, value: 0 })
    expect(silent).toMatchObject({ state: 'belum-lapor', numerator: null, value: null })
  })

  it('hatch no village for a target that the source never tells', () => {
    const list = sampleSituation([
      { recap: { diukur: 90, sangatPendek: 9, pendek: 9 } },
      { recap: { diukur: 12, sangatPendek: 1, pendek: 0 } },
    ])
    expect(isTargetTold(list)).toBe(false)
    expect(mapAreas(list, 'stunting').desa.map((area) => area.doubts)).toEqual([[], ['diukur-kurang-30']])
  })

  it('hatch the one village whose target is missing where others tell theirs', () => {
    const some = sampleSituation([
      { recap: { sasaran: 95, diukur: 90, sangatPendek: 9, pendek: 9 } },
      { recap: { diukur: 90, sangatPendek: 9, pendek: 9 } },
    ])
    expect(mapAreas(some, 'stunting').desa[1]?.doubts).toEqual(['ds-tidak-diketahui'])
  })
})
