/**
 * The risk factors of families: each for the district with its own parts, then as percentages for every kecamatan.
 */
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { type AreaSituation, type FigureKey, KRS_FIGURES } from '@konvergen/core/situation/situation.ts'
import { FIGURE_NAMES } from './figure-names.ts'
import { left, type PaperTable, right, rightStrong, row, type Speaker } from './paper-table.ts'
import { WORDS } from './words.ts'

export function riskTable({ situation }: SituationReport, speak: Speaker): PaperTable {
  const words = WORDS[speak.language]
  const rows = KRS_FIGURES.map((key) => {
    const figure = situation.kabupaten.figures[key]
    const { name, denominator } = FIGURE_NAMES[speak.language][key]
    const reporting = `${speak.count(figure.villagesWith)} ${words.outOf} ${speak.count(figure.villagesAll)}`
    return row(name, speak.part(figure, 'numerator'), speak.part(figure, 'denominator'), denominator, speak.bare(figure), reporting)
  })
  const { head } = words
  return {
    columns: [
      left(head.factor, 1),
      right(head.numerator),
      right(head.denominator),
      left(head.group, 0.8),
      rightStrong(head.percent),
      right(head.reporting),
    ],
    rows,
  }
}

/** Short heads: eleven columns of a page have no room for full names, which stand in the table above. */
const SHORT: Readonly<Record<'id' | 'en', readonly (readonly [FigureKey, string])[]>> = {
  id: [
    ['krs', 'KRS'],
    ['airTidakLayak', 'Air'],
    ['jambanTidakLayak', 'Jamban'],
    ['pus4t', '4T'],
    ['terlaluMuda', 'Muda'],
    ['terlaluTua', 'Tua'],
    ['terlaluDekat', 'Dekat'],
    ['terlaluBanyak', 'Banyak'],
    ['bukanKbModern', 'Bukan KB'],
    ['pusHamil', 'Hamil'],
  ],
  en: [
    ['krs', 'At risk'],
    ['airTidakLayak', 'Water'],
    ['jambanTidakLayak', 'Latrine'],
    ['pus4t', '4T'],
    ['terlaluMuda', 'Young'],
    ['terlaluTua', 'Old'],
    ['terlaluDekat', 'Close'],
    ['terlaluBanyak', 'Many'],
    ['bukanKbModern', 'No contr.'],
    ['pusHamil', 'Pregnant'],
  ],
}

export function riskByKecamatan({ situation }: SituationReport, speak: Speaker): PaperTable {
  const words = WORDS[speak.language]
  const columns = SHORT[speak.language]
  const cells = (area: AreaSituation, name: string) => [name, ...columns.map(([key]) => speak.bare(area.figures[key]))]
  return {
    columns: [left(words.head.kecamatan, 1), ...columns.map(([, short]) => right(`${short} %`))],
    rows: [
      ...situation.kecamatan.map((area) => row(...cells(area, area.nama))),
      { kind: 'total', cells: cells(situation.kabupaten, words.total) },
    ],
  }
}
