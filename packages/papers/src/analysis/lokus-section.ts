/**
 * Lokus: what was decided, each with its basis; where nothing was, the proposal, and it is called one.
 */
import type { AnalysisReport, DecidedLokus } from '@konvergen/core/lokus/analysis-report.ts'
import { proposedTable, undecidedTable } from '../ansit/lokus-table.ts'
import { lokusIntro } from '../ansit/page-notes.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { WORDS } from '../ansit/words.ts'
import type { ReportPictures } from './analysis-pictures.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { STATUS_NAMES } from './cause-words.ts'
import { type Block, heading, leadingTo, plain, quiet, tableOf } from './paper-blocks.ts'
import { wordingOf } from './summary-section.ts'
import type { Ways } from './ways.ts'

function decidedTable(decided: DecidedLokus, { situation }: AnalysisReport, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  const villages = new Map(situation.desa.map((desa) => [desa.kode, desa]))
  return {
    columns: [
      left(head.desa, 0.8),
      left(head.kecamatan, 0.7),
      left('Status'),
      right(head.cases),
      right(head.measured),
      rightStrong(head.percent),
      right(head.interval),
      left(speak.say('Dasar', 'Basis'), 1),
    ],
    rows: decided.villages.map(({ kode, nama, kecamatan, status, basis }) => {
      const desa = villages.get(kode)
      const stunting = desa?.figures.stunting
      return row(
        nama,
        kecamatan,
        STATUS_NAMES[speak.language][status],
        stunting === undefined ? speak.unknown : speak.part(stunting, 'numerator'),
        stunting === undefined ? speak.unknown : speak.part(stunting, 'denominator'),
        stunting === undefined ? speak.unknown : speak.bare(stunting),
        speak.interval(desa?.interval ?? null),
        basis === null
          ? speak.say('melanjutkan tahun sebelumnya', 'goes on from the year before')
          : `${basis.text}, ${speak.day(basis.day)}`,
      )
    }),
  }
}

function decidedBlocks(decided: DecidedLokus, report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const { year, waiting } = decided
  const isOlder = year < report.year
  return [
    plain(
      isOlder
        ? speak.say(
            `Untuk ${report.year} belum ada keputusan; yang berlaku terakhir adalah lokus ${year}.`,
            `Nothing was decided for ${report.year}; the latest lokus are those of ${year}.`,
          )
        : speak.say(
            `Lokus ${year} menurut keputusan daerah, dengan angka periode yang dilihat.`,
            `Lokus of ${year} by decision of the district, with figures of the period looked at.`,
          ),
    ),
    ...tableOf(
      speak.say(`Lokus ${year}`, `Lokus of ${year}`),
      decidedTable(decided, report, speak),
      speak.origin(report.situation.kabupaten.figures.stunting),
      true,
    ),
    ...(waiting.length === 0
      ? []
      : [
          plain(
            speak.say(
              `Menunggu keputusan: ${waiting.map(({ nama }) => nama).join(', ')}.`,
              `Waiting for a decision: ${waiting.map(({ nama }) => nama).join(', ')}.`,
            ),
          ),
        ]),
  ]
}

export function lokusSection(report: AnalysisReport, { scatter }: ReportPictures, ways: Ways, speak: AnalysisSpeaker): Block[] {
  const words = WORDS[speak.language]
  const { lokusOfYear, lokus } = report
  const source = speak.origin(report.situation.kabupaten.figures.stunting)
  const undecided = undecidedTable(report, speak)
  const isRanked = lokus.rows.some(({ prevalence }) => prevalence !== null)
  return [
    heading(1, 'Lokus'),
    ...(lokusOfYear === null
      ? []
      : [
          heading(2, speak.say('Yang ditetapkan', 'Decided')),
          ...leadingTo(ways.lokusYear(lokusOfYear.year), decidedBlocks(lokusOfYear, report, speak)),
        ]),
    heading(2, speak.say('Usulan metode kuadran, bukan penetapan', 'Proposal by quadrants, no decision')),
    plain(lokusIntro(report, speak.language)),
    ...(isRanked ? [{ kind: 'picture', caption: words.scatter, picture: scatter, source, share: 0.95 } as const] : []),
    ...tableOf(speak.say('Desa yang diusulkan dan alasannya', 'Villages proposed, and why'), proposedTable(report, speak), source, true),
    ...(undecided.rows.length === 0 ? [] : [quiet(words.undecidedNote)]),
    ...tableOf(words.undecided, undecided, source, true),
    ...wordingOf(report, ['usulan'], speak),
  ]
}
