/**
 * The report in a screenful: what a district officer reads in the terminal before opening the files.
 */
import type { Figure } from '@konvergen/core/kit/figure.ts'
import { needsPerson } from '@konvergen/core/kit/issue.ts'
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import type { Band } from '@konvergen/core/lokus/proposal.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { saySituation } from '@konvergen/core/situation/say-situation.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'

const NAMES: readonly (readonly [FigureKey, string, string])[] = [
  ['ds', 'Diukur / sasaran (D/S)', 'Measured / target (D/S)'],
  ['stunting', 'Stunting', 'Stunting'],
  ['wasting', 'Wasting', 'Wasting'],
  ['underweight', 'Berat badan kurang', 'Underweight'],
  ['krs', 'Keluarga berisiko stunting', 'Families at risk'],
  ['jambanTidakLayak', 'Jamban tidak layak', 'Unfit latrine'],
  ['airTidakLayak', 'Air minum tidak layak', 'Unfit drinking water'],
]

function sayFigure(figure: Figure, language: Language): string {
  if (figure.percent === null || figure.numerator === null || figure.denominator === null) {
    return language === 'id' ? 'belum ada data' : 'no data yet'
  }
  const of = language === 'id' ? 'dari' : 'of'
  const villages = language === 'id' ? 'desa' : 'villages'
  const counts = `${sayNumber(figure.numerator, language)} ${of} ${sayNumber(figure.denominator, language)}`
  const coverage = `${figure.villagesWith}/${figure.villagesAll} ${villages}`
  return `${sayPercent(figure.percent, language, 2)}  ${counts}  (${figure.source}, ${figure.period}; ${coverage})`
}

function figureLines({ situation }: SituationReport, language: Language): string[] {
  const width = Math.max(...NAMES.map(([, id, en]) => (language === 'id' ? id : en).length))
  return NAMES.map(([key, id, en]) => {
    const name = (language === 'id' ? id : en).padEnd(width)
    return `  ${name}  ${sayFigure(situation.kabupaten.figures[key], language)}`
  })
}

const BANDS: Readonly<Record<Band, Readonly<Record<Language, string>>>> = {
  pasti: { id: 'pasti', en: 'certain' },
  'abu-abu': { id: 'abu-abu', en: 'grey' },
  bukan: { id: 'bukan', en: 'not' },
}

function lokusLines({ lokus, district }: SituationReport, language: Language): string[] {
  const proposed = lokus.rows.filter((row) => row.proposed)
  const kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const title = language === 'id' ? `Usulan lokus (kuadran, K = ${lokus.k}):` : `Proposed lokus (quadrants, K = ${lokus.k}):`
  const lines = proposed.map((row) => {
    const share = row.prevalence === null ? '' : sayPercent(row.prevalence, language)
    const cases = language === 'id' ? `${row.cases} dari ${row.measured} anak` : `${row.cases} of ${row.measured} children`
    return `  ${String(row.rank).padStart(3)}. ${row.nama} (Kec. ${kecamatan.get(row.kecamatan) ?? row.kecamatan}): ${share}, ${cases}, ${row.band === null ? '' : BANDS[row.band][language]}`
  })
  return [title, ...lines]
}

function issueLine({ issues }: SituationReport, language: Language): string {
  const open = issues.filter(needsPerson).length
  const notes = issues.length - open
  return language === 'id'
    ? `Isu: ${open} perlu dilihat orang, ${notes} catatan. Rinciannya di isu.csv.`
    : `Issues: ${open} need a person, ${notes} notes. Details in isu.csv.`
}

/** Lines for the terminal. */
export function saySummary(report: SituationReport, language: Language): string[] {
  return [
    [report.district.nama, report.district.provinsi].filter((name) => name !== '').join(', '),
    '',
    ...saySituation(report.situation).map((sentence) => sentence[language]),
    '',
    ...figureLines(report, language),
    '',
    ...lokusLines(report, language),
    '',
    issueLine(report, language),
  ]
}
