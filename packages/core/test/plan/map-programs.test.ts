import { describe, expect, it } from 'vitest'
import { findDoublets, type MappedActivity, openGaps, withoutGap } from '../../src/plan/map-programs.ts'

const activity = (id: string, told: Partial<MappedActivity> = {}): MappedActivity => ({
  id,
  office: 'a',
  code: null,
  indicators: [],
  desa: [],
  sources: ['csr'],
  output: null,
  ...told,
})
const gap = (indicator: string, desa: string, people: number | null = 1) => ({ indicator, desa, people })

describe('gaps without an activity', () => {
  const gaps = [gap('E01', 'x'), gap('E01', 'y'), gap('E02', 'x', null)]

  it('are those that no activity names in that village', () => {
    expect(openGaps(gaps, [])).toEqual(gaps)
    expect(openGaps(gaps, [activity('1', { indicators: ['E01'], desa: ['x'] })])).toEqual([gap('E01', 'y'), gap('E02', 'x', null)])
    expect(openGaps(gaps, [activity('1', { indicators: ['E03'], desa: ['x', 'y'] })])).toEqual(gaps)
  })

  it('an activity of the whole district is in every village', () => {
    expect(openGaps(gaps, [activity('1', { indicators: ['E01'], desa: null })])).toEqual([gap('E02', 'x', null)])
  })
})

describe('activities without a gap', () => {
  const gaps = [gap('E01', 'x')]
  const judged = new Set(['E01', 'E02'])
  const why = (told: Partial<MappedActivity>) => withoutGap(gaps, [activity('1', told)], judged).map((each) => each.why)

  it('name no indicator, or none that is short where they are', () => {
    expect(why({ desa: ['x'] })).toEqual(['tanpa-indikator'])
    expect(why({ indicators: ['E01'], desa: ['y'] })).toEqual(['tidak-kurang'])
    expect(why({ indicators: ['E02'], desa: null })).toEqual(['tidak-kurang'])
    expect(why({ indicators: ['E02', 'E01'], desa: ['x'] })).toEqual([])
    expect(why({ indicators: ['E01'], desa: null })).toEqual([])
  })

  it('are not called so where the gaps are not known', () => {
    expect(why({ indicators: ['S05'], desa: ['x'] })).toEqual([])
    expect(why({ indicators: ['E02', 'S05'], desa: ['x'] })).toEqual([])
  })
})

describe('doublets', () => {
  const code = '1.02.02.2.02.0015'

  it('are the same sub-kegiatan in the same village by two offices', () => {
    const found = findDoublets([activity('1', { code, desa: ['x', 'y', 'z'] }), activity('2', { code, office: 'b', desa: ['y', 'x'] })])
    expect(found).toEqual([{ basis: 'sub-kegiatan', code, activities: ['1', '2'], desa: ['x', 'y'], byOffices: true, bySources: false }])
  })

  it('are the same by two sources of money, whatever the order they are told in', () => {
    const one = activity('1', { code, desa: ['x'], sources: ['csr', 'add'] })
    expect(findDoublets([one, activity('2', { code, desa: ['x'], sources: ['add'] })])).toMatchObject([
      { byOffices: false, bySources: true },
    ])
    expect(findDoublets([one, activity('2', { code, desa: ['x'], sources: ['add', 'csr'] })])).toEqual([])
  })

  it('are the same indicator with the same output', () => {
    const told = { indicators: ['E01'], output: 'TTD dibagikan' }
    const other = activity('2', { ...told, office: 'b', desa: ['x'], output: 'ttd  dibagikan.' })
    expect(findDoublets([activity('1', { ...told, desa: ['x'] }), other])).toMatchObject([{ basis: 'indikator-keluaran', code: 'E01' }])
    expect(findDoublets([activity('1', { ...told, desa: ['x'], output: null }), { ...other, output: null }])).toEqual([])
  })

  it('are not elsewhere, nor one activity with itself', () => {
    expect(findDoublets([activity('1', { code, desa: ['x'] }), activity('2', { code, office: 'b', desa: ['y'] })])).toEqual([])
    expect(findDoublets([activity('1', { code, desa: ['x', 'x'] })])).toEqual([])
  })

  it('of the whole district meet each other only', () => {
    const [one, two] = [activity('1', { code, desa: null }), activity('2', { code, office: 'b', desa: null })]
    expect(findDoublets([one, two])).toMatchObject([{ activities: ['1', '2'], desa: [] }])
    expect(findDoublets([one, activity('3', { code, office: 'b', desa: ['x'] })])).toEqual([])
  })

  it('that meet in other villages in other company are told apart', () => {
    const office = (id: string, desa: string[]) => activity(id, { code, office: id, desa })
    const found = findDoublets([office('1', ['x', 'y']), office('2', ['x', 'y']), office('3', ['y'])])
    expect(found.map(({ activities, desa }) => [activities, desa])).toEqual([
      [['1', '2'], ['x']],
      [['1', '2', '3'], ['y']],
    ])
  })
})
