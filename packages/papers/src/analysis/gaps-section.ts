/**
 * Services that are missing: of the district with people, by office, and who has not reported.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { GapLine } from '@konvergen/core/situation/gap-lines.ts'
import { type PeopleGap, shareShort } from '@konvergen/core/situation/people-gap.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { WORDS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { type Block, heading, plain, quiet, tableOf } from './paper-blocks.ts'
import { wordingOf } from './summary-section.ts'

function shareOf(gap: PeopleGap, speak: AnalysisSpeaker): string {
  const share = shareShort(gap)
  return share === null ? speak.unknown : speak.number(100 * share, 1)
}

export function gapTable(lines: readonly GapLine[], speak: AnalysisSpeaker): PaperTable {
  const { head, outOf } = WORDS[speak.language]
  return {
    columns: [
      left(speak.say('Layanan', 'Service'), 1),
      left(speak.say('Pengampu', 'Office')),
      left(head.period),
      right(speak.say('Terlayani', 'Reached')),
      right(speak.say('Sasaran', 'To serve')),
      rightStrong(speak.say('Capaian', 'Figure')),
      right('Target'),
      rightStrong(speak.say('Kurang (orang)', 'Short (people)')),
      right(speak.say('Melapor', 'Reported')),
    ],
    rows: lines.map((line) =>
      row(
        line.name[speak.language],
        line.office ?? speak.say('belum ada', 'nobody yet'),
        speak.period(line.period),
        speak.partOf(line, 'numerator'),
        line.unit === 'persen' ? speak.partOf(line, 'denominator') : '',
        speak.figureOf(line),
        speak.value(line, line.target),
        speak.shortOf(line),
        `${speak.count(line.reported)} ${outOf} ${speak.count(line.expected)}`,
      ),
    ),
  }
}

/** Of supply there are no people: what is there, of how many. */
function supplyTable(lines: readonly GapLine[], speak: AnalysisSpeaker): PaperTable {
  const { head, outOf } = WORDS[speak.language]
  return {
    columns: [
      left(speak.say('Pasokan', 'Supply'), 1),
      left(speak.say('Pengampu', 'Office')),
      left(head.period),
      rightStrong(speak.say('Capaian', 'Figure')),
      right('Target'),
      right(speak.say('Melapor', 'Reported')),
    ],
    rows: lines.map((line) =>
      row(
        line.name[speak.language],
        line.office ?? speak.say('belum ada', 'nobody yet'),
        speak.period(line.period),
        speak.figureOf(line),
        speak.value(line, line.target),
        `${speak.count(line.reported)} ${outOf} ${speak.count(line.expected)}`,
      ),
    ),
  }
}

function officeTable({ gaps }: AnalysisReport, speak: AnalysisSpeaker): PaperTable {
  const known = (gaps?.offices ?? []).filter(({ people }) => people.services > 0).toSorted((a, b) => b.people.short - a.people.short)
  return {
    columns: [
      left(speak.say('Pengampu', 'Office'), 1),
      right(speak.say('Layanan', 'Services')),
      right(speak.say('Sasaran', 'To serve')),
      rightStrong(speak.say('Kurang (orang)', 'Short (people)')),
      right(speak.say('Kurang %', 'Short %')),
    ],
    rows: known.map(({ name, people }) =>
      row(
        name ?? speak.say('belum ada', 'nobody yet'),
        speak.count(people.services),
        speak.count(people.toServe),
        speak.count(people.short),
        shareOf(people, speak),
      ),
    ),
  }
}

function kecamatanGaps({ gaps, district }: AnalysisReport, speak: AnalysisSpeaker): PaperTable {
  const { head, total } = WORDS[speak.language]
  const cells = (nama: string, gap: PeopleGap | undefined) =>
    gap === undefined
      ? [nama, speak.unknown, speak.unknown, speak.unknown, speak.unknown]
      : [nama, speak.count(gap.services), speak.count(gap.toServe), speak.count(gap.short), shareOf(gap, speak)]
  return {
    columns: [
      left(head.kecamatan, 1),
      right(speak.say('Layanan', 'Services')),
      right(speak.say('Sasaran', 'To serve')),
      rightStrong(speak.say('Kurang (orang)', 'Short (people)')),
      right(speak.say('Kurang %', 'Short %')),
    ],
    rows: [
      ...district.kecamatan.map(({ kode, nama }) => row(...cells(nama, gaps?.byArea.get(kode)?.together))),
      { kind: 'total', cells: cells(total, gaps?.district.together) },
    ],
  }
}

export function gapsSection(report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const { gaps } = report
  const title = heading(1, speak.say('Layanan yang kurang', 'Services that are missing'))
  if (gaps === null)
    return [
      title,
      plain(speak.say('Belum ada cakupan layanan yang dilaporkan.', 'No coverage of services has been reported.')),
      ...wordingOf(report, ['penyebab-layanan'], speak),
    ]
  const source = speak.say(
    `cakupan layanan yang dilaporkan pengampu, ${speak.period(gaps.period)}`,
    `coverage reported by the offices, ${speak.period(gaps.period)}`,
  )
  const services = gaps.district.lines.filter(({ side }) => side === 'layanan')
  const supply = gaps.district.lines.filter(({ side }) => side === 'pasokan')
  return [
    title,
    quiet(
      speak.say(
        'Kurang: orang yang masih harus dilayani agar target pertama tahun ini tercapai; bila yang baik adalah angka yang lebih kecil, orang yang terlalu banyak (tidak ikut dijumlah). Satu orang dapat terhitung di beberapa layanan.',
        'Short: people still to be reached so that the first target of the year is met; where less is better, people who are too many (in no sum). One person may count in several services.',
      ),
    ),
    ...tableOf(
      speak.say('Layanan kabupaten, terburuk dahulu', 'Services of the district, the worst first'),
      gapTable(services, speak),
      source,
      true,
    ),
    ...tableOf(speak.say('Menurut pengampu', 'By office'), officeTable(report, speak), source),
    ...tableOf(speak.say('Menurut kecamatan', 'By kecamatan'), kecamatanGaps(report, speak), source),
    ...tableOf(speak.say('Pasokan: sarana, tenaga, aturan', 'Supply: facilities, people, rules'), supplyTable(supply, speak), source, true),
    ...wordingOf(report, ['penyebab-layanan'], speak),
  ]
}
