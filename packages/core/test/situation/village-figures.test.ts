import { expect, test } from 'vitest'
import { krsFigures, recapFigures } from '../../src/situation/village-figures.ts'
import { krsCounts, recapCounts } from './sample-situation.ts'

const LABEL = { source: 'berkas', period: '2024-01' }

test('each nutrition figure has the denominator of its own index', () => {
  const figures = recapFigures(
    recapCounts({
      sasaran: 100,
      ditimbang: 90,
      diukur: 80,
      ditimbangDiukur: 70,
      sangatPendek: 5,
      pendek: 11,
      giziBuruk: 2,
      giziKurang: 5,
      bbSangatKurang: 4,
      bbKurang: 5,
    }),
    LABEL,
  )
  expect(figures.stunting).toMatchObject({ numerator: 16, denominator: 80, percent: 20, source: 'berkas', period: '2024-01' })
  expect(figures.wasting).toMatchObject({ numerator: 7, denominator: 70, percent: 10 })
  expect(figures.underweight).toMatchObject({ numerator: 9, denominator: 90, percent: 10 })
  expect(figures.ds).toMatchObject({ numerator: 80, denominator: 100, percent: 80 })
})

test('the printed sum stands in only where a class is not known', () => {
  expect(recapFigures(recapCounts({ sangatPendek: 5, stunting: 16, diukur: 80 }), LABEL).stunting.numerator).toBe(16)
  expect(recapFigures(recapCounts({ sangatPendek: 0, pendek: 3, stunting: 16, diukur: 80 }), LABEL).stunting.numerator).toBe(3)
  expect(recapFigures(recapCounts({ sangatPendek: 5, diukur: 80 }), LABEL).stunting.state).toBe('belum-lapor')
})

test('4T and its parts stand over PUS, environment over KRS, families over target families', () => {
  const figures = krsFigures(
    krsCounts({ sasaran: 400, krs: 100, pus: 200, airTidakLayak: 10, terlaluTua: 50, pus4t: 60, balita: 80 }),
    LABEL,
  )
  expect(figures.krs.percent).toBe(25)
  expect(figures.airTidakLayak.percent).toBe(10)
  expect(figures.terlaluTua.percent).toBe(25)
  expect(figures.pus4t.percent).toBe(30)
  expect(figures.balita.percent).toBe(20)
  expect(figures.jambanTidakLayak.state).toBe('belum-lapor')
})

test('a village without counts has not reported anything', () => {
  for (const figure of Object.values({ ...recapFigures(undefined, LABEL), ...krsFigures(undefined, LABEL) })) {
    expect(figure).toMatchObject({ state: 'belum-lapor', numerator: null, denominator: null, percent: null })
  }
})
