import { describe, expect, it } from 'vitest'
import { mapAreas } from '../../src/situation/map-areas.ts'
import { moveToSurvey } from '../../src/situation/move-to-survey.ts'
import { type SampleVillage, sampleSituation } from './sample-situation.ts'

const village = (sasaran: number, diukur: number, pendek: number): SampleVillage => ({
  recap: { sasaran, diukur, sangatPendek: 0, pendek },
})
const VILLAGES = [village(100, 80, 8), village(300, 200, 60), village(50, 40, 2), {}]
const areas = mapAreas(sampleSituation(VILLAGES), 'stunting').desa

describe('villages moved to a survey', () => {
  it('come to its total, weighed by their children', () => {
    const moved = moveToSurvey(areas, 30)
    const total = areas.reduce((sum, { kode, sasaran }) => sum + (moved?.percents.get(kode) ?? 0) * (sasaran ?? 0), 0) / 450
    expect(total).toBeCloseTo(30, 9)
    expect(moved?.weighedBy).toBe('sasaran')
  })

  it('keep their order and leave out whom nobody measured', () => {
    const moved = moveToSurvey(areas, 30)
    const order = (of: (kode: string) => number) =>
      areas
        .slice(0, 3)
        .toSorted((a, b) => of(a.kode) - of(b.kode))
        .map(({ kode }) => kode)
    expect(order((kode) => moved?.percents.get(kode) ?? 0)).toEqual(
      order((kode) => areas.find((area) => area.kode === kode)?.estimate?.mean ?? 0),
    )
    expect(moved?.percents.size).toBe(3)
  })

  it('weigh by those measured where a village does not tell its children', () => {
    const untold = mapAreas(sampleSituation([...VILLAGES, { recap: { diukur: 60, sangatPendek: 0, pendek: 9 } }]), 'stunting').desa
    const moved = moveToSurvey(untold, 30)
    const total = untold.reduce((sum, { kode, denominator }) => sum + (moved?.percents.get(kode) ?? 0) * (denominator ?? 0), 0) / 380
    expect(total).toBeCloseTo(30, 9)
    expect(moved?.weighedBy).toBe('diukur')
  })

  it('do not move to all or nobody, nor where there are no estimates', () => {
    expect(moveToSurvey(areas, 0)).toBeNull()
    expect(moveToSurvey(areas, 100)).toBeNull()
    expect(moveToSurvey([], 30)).toBeNull()
  })
})
