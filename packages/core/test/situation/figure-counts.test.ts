import { expect, it } from 'vitest'
import { KRS_COUNTS, type KrsCounts } from '../../src/intake/krs.ts'
import { RECAP_COUNTS, type RecapCounts } from '../../src/intake/recap.ts'
import { FIGURE_COUNTS, recapOf } from '../../src/situation/figure-counts.ts'
import { FIGURES, KRS_FIGURES, RECAP_FIGURES } from '../../src/situation/situation.ts'
import { krsFigures, recapFigures } from '../../src/situation/village-figures.ts'

const LABEL = { source: 's', period: '2026-02' }
const COUNT = 100
const filled = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, COUNT]))

/** Counts without which the figure is another: a sheet's printed sum stands in where a class is not known. */
function countsThatMatter(names: readonly string[], figureOf: (counts: Readonly<Record<string, number | null>>) => unknown): string[] {
  const said = (counts: Readonly<Record<string, number | null>>) => JSON.stringify(figureOf(counts))
  const classes = { ...filled(names) }
  const printed = { ...classes, sangatPendek: null, giziBuruk: null, bbSangatKurang: null }
  return names.filter((name) => [classes, printed].some((counts) => said({ ...counts, [name]: 7 }) !== said(counts))).toSorted()
}

it.each(RECAP_FIGURES)('%s rests on these counts of the recap, and on no others', (key) => {
  expect(countsThatMatter(RECAP_COUNTS, (counts) => recapFigures(counts as RecapCounts, LABEL)[key])).toEqual(FIGURE_COUNTS[key].toSorted())
})

it.each(KRS_FIGURES)('%s rests on these counts of families, and on no others', (key) => {
  expect(countsThatMatter(KRS_COUNTS, (counts) => krsFigures(counts as KrsCounts, LABEL)[key])).toEqual(FIGURE_COUNTS[key].toSorted())
})

it('knows the recap of each', () => {
  expect(FIGURES.filter((key) => recapOf(key) === 'eppgbm-rekap')).toEqual([...RECAP_FIGURES])
})
