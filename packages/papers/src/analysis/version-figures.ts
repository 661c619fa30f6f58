/**
 * The figures that a version of the analysis holds: of its area, of those below, of services, and the proposal of lokus.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { FigureState } from '@konvergen/core/kit/figure.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import { FIGURE_NAMES } from '../ansit/figure-names.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { STATES, WORDS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { type Block, heading, quiet, tableOf } from './paper-blocks.ts'
import { versionLokus } from './version-lokus.ts'
import { serviceTable } from './version-services.ts'

type Content = AnalysisAnswer['isi']
type Area = Content['areas'][number]
type Figure = Area['figures'][keyof Area['figures']]

function sayPercent({ percent, state }: Figure, speak: AnalysisSpeaker): string {
  return percent === null ? STATES[speak.language][state as FigureState] : speak.number(percent, 1)
}

function ownTable({ figures }: Area, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  return {
    columns: [left(speak.say('Angka', 'Figure'), 1), right(head.numerator), right(head.denominator), rightStrong('%'), left(head.group, 1)],
    rows: FIGURES.map((key) => {
      const { name, denominator } = FIGURE_NAMES[speak.language][key]
      const figure = figures[key]
      return row(name, speak.count(figure.numerator), speak.count(figure.denominator), sayPercent(figure, speak), denominator)
    }),
  }
}

function belowTable(areas: readonly Area[], speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  return {
    columns: [
      left(speak.say('Kode', 'Code')),
      left(speak.say('Wilayah', 'Area'), 1),
      right(head.cases),
      right(head.measured),
      rightStrong(head.percent),
      right(head.ds),
      right(head.krsPercent),
    ],
    rows: areas.map(({ code, name, figures: { stunting, ds, krs } }) =>
      row(
        code,
        name,
        speak.count(stunting.numerator),
        speak.count(stunting.denominator),
        sayPercent(stunting, speak),
        sayPercent(ds, speak),
        sayPercent(krs, speak),
      ),
    ),
  }
}

export function versionFigures(answer: AnalysisAnswer, speak: AnalysisSpeaker): Block[] {
  const { parameters, areas, gaps } = answer.isi
  const [own, ...below] = areas
  if (own === undefined) return []
  const source = `${parameters.origin === 'rekap' ? speak.say('e-PPGBM rekap', 'e-PPGBM recap') : speak.say('e-PPGBM daftar anak', 'e-PPGBM list of children')}, ${speak.period(parameters.recap)}; KRS, ${speak.period(parameters.krs)}`
  return [
    heading(1, speak.say('Angka', 'Figures')),
    ...tableOf(own.name, ownTable(own, speak), source),
    ...tableOf(speak.say('Wilayah di bawahnya', 'Areas below'), belowTable(below, speak), source, true),
    heading(1, speak.say('Layanan', 'Services')),
    ...(gaps.length === 0 ? [quiet(speak.say('Belum ada angka layanan yang dilaporkan.', 'No services were reported.'))] : []),
    ...tableOf(
      speak.say('Capaian terhadap target', 'What was reached against targets'),
      serviceTable(answer, speak),
      speak.say('Laporan lembaga', 'Reports of offices'),
      true,
    ),
    ...versionLokus(answer.isi, source, speak),
  ]
}
