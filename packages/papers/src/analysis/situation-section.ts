/**
 * The map, prevalence of the district and its kecamatan, and two numbers, trend and targets.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { TrendPoint } from '@konvergen/core/situation/area-trends.ts'
import type { LevelReport } from '@konvergen/core/situation/level-report.ts'
import type { PublishedFigure } from '@konvergen/core/situation/published-figure.ts'
import { sayChange, sayTargetCheck } from '@konvergen/core/situation/say-change.ts'
import { sayTwoNumbers } from '@konvergen/core/situation/say-two-numbers.ts'
import { RECAP_FIGURES } from '@konvergen/core/situation/situation.ts'
import { DOUBTFUL_RATE } from '@konvergen/core/situation/target-check.ts'
import { kecamatanTable } from '../ansit/area-tables.ts'
import { FIGURE_NAMES } from '../ansit/figure-names.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { WORDS } from '../ansit/words.ts'
import { bySourcePicture, mapWords, type ReportPictures, trendPicture } from './analysis-pictures.ts'
import { type AnalysisSpeaker, asFigure } from './analysis-speaker.ts'
import { TARGET_VERDICTS } from './cause-words.ts'
import { type Block, bullets, heading, plain, quiet, tableOf } from './paper-blocks.ts'

export function mapSection(report: AnalysisReport, { map: drawn, legend }: ReportPictures, speak: AnalysisSpeaker): Block[] {
  const { mapNote, noMap, map } = WORDS[speak.language]
  const title = heading(1, map)
  if (report.boundaries.length === 0) return [title, plain(noMap)]
  const source = speak.origin(report.situation.kabupaten.figures.stunting)
  return [
    title,
    quiet(mapNote),
    { kind: 'picture', caption: map, picture: drawn, source, share: 0.85 },
    {
      kind: 'picture',
      caption: speak.say('Kelas warna pada peta', 'Classes of colour on the map'),
      picture: legend,
      source: mapWords(speak.language).basis,
      share: 1,
    },
  ]
}

function districtTable({ situation }: AnalysisReport, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  const area = situation.kabupaten
  return {
    columns: [
      left(speak.say('Angka', 'Figure'), 1),
      right(head.numerator),
      right(head.denominator),
      rightStrong(head.percent),
      right(head.interval),
      right(head.reporting),
    ],
    rows: RECAP_FIGURES.map((key) => {
      const figure = area.figures[key]
      return row(
        FIGURE_NAMES[speak.language][key].name,
        speak.part(figure, 'numerator'),
        speak.part(figure, 'denominator'),
        speak.bare(figure),
        key === 'stunting' ? speak.interval(area.interval) : '',
        `${speak.count(figure.villagesWith)} ${WORDS[speak.language].outOf} ${speak.count(figure.villagesAll)}`,
      )
    }),
  }
}

export function trendTable(points: readonly TrendPoint[], speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  return {
    columns: [
      left(speak.say('Bulan', 'Month'), 1),
      right(head.cases),
      right(head.measured),
      rightStrong(head.percent),
      right(head.interval),
      right(head.reporting),
    ],
    rows: points.map((point) =>
      row(
        speak.period(point.month),
        speak.part(point, 'numerator'),
        speak.part(point, 'denominator'),
        speak.bare(asFigure(point)),
        speak.interval(point.interval),
        speak.count(point.villagesWith),
      ),
    ),
  }
}

/** Of many months the newest. */
const MONTHS_SHOWN = 12

export function prevalenceSection(report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const { kabupaten } = report.situation
  const { missingNote, kecamatan } = WORDS[speak.language]
  const source = speak.origin(kabupaten.figures.stunting)
  const trend = report.trend?.byArea.get(report.district.kode) ?? []
  return [
    heading(1, speak.say('Prevalensi', 'Prevalence')),
    quiet(missingNote),
    ...tableOf(speak.say('Status gizi kabupaten', 'Nutritional status of the district'), districtTable(report, speak), source),
    ...tableOf(kecamatan, kecamatanTable(report, speak), source, true),
    ...(report.trend === null || trend.length < 2
      ? []
      : [
          heading(2, speak.say('Bulan demi bulan menurut register', 'Month by month by the register')),
          {
            kind: 'picture',
            caption: speak.say('Stunting menurut bulan', 'Stunting by month'),
            picture: trendPicture(trend, report.trend.source, speak),
            source: report.trend.source,
            share: 0.9,
          } as const,
          quiet(
            speak.say(
              'Jumlah desa yang melaporkan kedua bilangan; baris yang belum ditempatkan tidak ikut, sehingga dapat sedikit berbeda dari total kabupaten.',
              'Over villages that told both numbers; rows without a village are left out, so it may differ a little from the district’s total.',
            ),
          ),
          ...tableOf(
            speak.say('Stunting menurut bulan', 'Stunting by month'),
            trendTable(trend.slice(-MONTHS_SHOWN), speak),
            report.trend.source,
          ),
        ]),
  ]
}

function intervalOf({ low, high }: PublishedFigure, speak: AnalysisSpeaker): string {
  return low === null || high === null ? speak.say('tidak diterbitkan', 'not published') : speak.interval({ low, high })
}

function seriesTable(level: LevelReport, speak: AnalysisSpeaker): PaperTable {
  const line = (kind: string) => (figure: PublishedFigure) =>
    row(
      `${figure.source} ${figure.year}`,
      kind,
      speak.number(figure.percent, 1),
      intervalOf(figure, speak),
      speak.number(figure.n),
      figure.page ?? '',
    )
  return {
    columns: [
      left(speak.say('Sumber dan tahun', 'Source and year'), 1),
      left(speak.say('Jenis', 'Kind')),
      rightStrong('%'),
      right(WORDS[speak.language].head.interval),
      right('n'),
      left(speak.say('Halaman', 'Page'), 1.4),
    ],
    rows: [
      ...level.surveys.map(line(speak.say('survei', 'survey'))),
      ...level.registers.map(line('register')),
      ...level.others.map(line(speak.say('lain', 'other'))),
    ],
  }
}

function targetTable(level: LevelReport, speak: AnalysisSpeaker): PaperTable {
  return {
    columns: [
      left(speak.say('Tahun', 'Year')),
      rightStrong(speak.say('Target %', 'Target %')),
      left(speak.say('Dasar', 'Paper'), 1),
      right(speak.say('Perlu turun % per tahun', 'Needs % a year')),
      left(speak.say('Penilaian', 'Verdict'), 0.8),
    ],
    rows: level.targets.map(({ year, current, check }) =>
      row(
        String(year),
        speak.number(current.percent, 1),
        current.source,
        speak.number(check?.required ?? null, 2),
        check === null ? speak.unknown : TARGET_VERDICTS[speak.language][check.verdict],
      ),
    ),
  }
}

function levelBlocks(level: LevelReport, speak: AnalysisSpeaker): Block[] {
  const targets = level.targets.flatMap(({ check, current }) =>
    check === null ? [] : [sayTargetCheck(check, current, DOUBTFUL_RATE, speak.language)],
  )
  const source = speak.say('angka terbit, dikutip per baris', 'published figures, quoted line by line')
  return [
    ...tableOf(speak.say(`Angka terbit ${level.nama}`, `Published figures of ${level.nama}`), seriesTable(level, speak), source, true),
    ...bullets(level.changes.map((change) => sayChange(change, speak.language))),
    ...tableOf(
      speak.say(`Target ${level.nama}`, `Targets of ${level.nama}`),
      targetTable(level, speak),
      speak.say('dokumen pada kolom Dasar', 'papers of the column Paper'),
      true,
    ),
    ...bullets(targets),
  ]
}

export function numbersSection(report: AnalysisReport, speak: AnalysisSpeaker): Block[] {
  const known = report.levels.filter((level) => [level.surveys, level.registers, level.others, level.targets].some((all) => all.length > 0))
  const own = known.find(({ level }) => level === 'kabupaten')
  const apart = quiet(
    speak.say('Survei dan register tidak pernah disambung menjadi satu deret.', 'Surveys and the register are never joined to one series.'),
  )
  const title = heading(1, speak.say('Dua angka, tren dan target', 'Two numbers, trend and target'))
  if (known.length === 0)
    return [title, plain(speak.say('Belum ada angka terbit dan target yang dicatat.', 'No published figures or targets have been noted.'))]
  return [
    title,
    ...(report.twoNumbers === null
      ? []
      : [heading(2, speak.say('Dua angka', 'Two numbers')), ...bullets(sayTwoNumbers(report.twoNumbers, speak.language))]),
    ...(own === undefined || own.surveys.length + own.registers.length === 0
      ? []
      : [
          {
            kind: 'picture',
            caption: speak.say('Stunting menurut sumber, dengan target', 'Stunting by source, with targets'),
            picture: bySourcePicture(own, speak),
            source: speak.say('angka terbit pada tabel berikut', 'published figures of the table below'),
            share: 0.95,
          } as const,
        ]),
    ...known.flatMap((level) => [heading(2, level.nama), apart, ...levelBlocks(level, speak)]),
  ]
}
