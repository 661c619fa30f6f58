/**
 * Profiles of a page each: a village, or a kecamatan; one of them, or all of the district one after the other.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import { FIGURE_NAMES } from '../ansit/figure-names.ts'
import type { PaperTile } from '../ansit/front-page.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { WORDS } from '../ansit/words.ts'
import { trendPicture } from './analysis-pictures.ts'
import { AnalysisSpeaker, asFigure } from './analysis-speaker.ts'
import { CAUSE_NAMES } from './cause-words.ts'
import { causeSources } from './causes-section.ts'
import { type Block, bullets, heading, leadingTo, type Paper, quiet, tableOf } from './paper-blocks.ts'
import {
  indexReport,
  isVillage,
  levelName,
  type ProfiledArea,
  type ProfileIndex,
  sayChecks,
  sayLokusOf,
  sayPlace,
} from './profile-facts.ts'
import { profileMap } from './profile-map.ts'
import { paperOf } from './report-content.ts'
import { Ways } from './ways.ts'

/** One page has room for so many. */
const SERVICES_SHOWN = 6
const MONTHS_SAID = 4
const NEEDS_SHOWN = 4
const TILES: readonly FigureKey[] = ['stunting', 'ds', 'krs']
const FACTORS: readonly FigureKey[] = ['airTidakLayak', 'jambanTidakLayak', 'pus4t', 'bukanKbModern', 'wasting']

function tilesOf(index: ProfileIndex, area: ProfiledArea, speak: AnalysisSpeaker): readonly PaperTile[] {
  return TILES.map((key) => {
    const figure = area.figures[key]
    const { name, denominator } = FIGURE_NAMES[speak.language][key]
    const parts = figure.state === 'belum-lapor' ? [] : [`${speak.parts(figure)} ${denominator}`]
    const own =
      key === 'stunting' ? [`${WORDS[speak.language].head.interval}: ${speak.interval(area.interval)}`, sayPlace(index, area, speak)] : []
    return { label: name, value: speak.percent(figure), lines: [...own, ...parts, speak.origin(figure)] }
  })
}

function picturesOfArea({ report, kecamatanNames }: ProfileIndex, area: ProfiledArea, speak: AnalysisSpeaker): Block[] {
  const around = isVillage(area) ? `Kecamatan ${kecamatanNames.get(area.kecamatan) ?? ''}` : report.district.nama
  const map = profileMap(report, area, around, speak)
  const points = report.trend?.byArea.get(area.kode) ?? []
  const source = report.trend?.source ?? ''
  const trend = points.length < 2 ? null : trendPicture(points, source, speak, { width: 340, height: 180 })
  const pictures = [
    ...(map === null
      ? []
      : [
          {
            caption: speak.say(`Letak di ${around}`, `Where it lies in ${around}`),
            picture: map,
            source: speak.say('batas desa', 'village boundaries'),
          },
        ]),
    ...(trend === null ? [] : [{ caption: speak.say('Stunting menurut bulan', 'Stunting by month'), picture: trend, source }]),
  ]
  const said = points.slice(-MONTHS_SAID).map((point) => {
    return `${speak.period(point.month)} ${speak.percent(asFigure(point))}`
  })
  return [
    ...(pictures.length === 0 ? [] : [{ kind: 'pair', pictures } as const]),
    ...(said.length === 0 ? [] : [quiet(`${speak.say('Stunting menurut bulan', 'Stunting by month')}: ${said.join('; ')}.`)]),
  ]
}

function servicesTable({ report }: ProfileIndex, { kode }: ProfiledArea, speak: AnalysisSpeaker): PaperTable {
  const lines = (report.gaps?.byArea.get(kode)?.lines ?? []).filter(
    ({ side, people, state }) => side === 'layanan' && ((people ?? 0) > 0 || state === 'disembunyikan'),
  )
  return {
    columns: [
      left(speak.say('Layanan', 'Service'), 1),
      left(WORDS[speak.language].head.period),
      right(speak.say('Terlayani', 'Reached')),
      right(speak.say('Sasaran', 'To serve')),
      right(speak.say('Capaian', 'Figure')),
      right('Target'),
      rightStrong(speak.say('Kurang (orang)', 'Short (people)')),
    ],
    rows: lines
      .slice(0, SERVICES_SHOWN)
      .map((line) =>
        row(
          line.name[speak.language],
          speak.period(line.period),
          speak.partOf(line, 'numerator'),
          speak.partOf(line, 'denominator'),
          speak.figureOf(line),
          speak.value(line, line.target),
          speak.shortOf(line),
        ),
      ),
  }
}

function missingBlocks(index: ProfileIndex, area: ProfiledArea, speak: AnalysisSpeaker): Block[] {
  const { gaps, audience } = index.report
  if (gaps === null) return [quiet(speak.say('Cakupan layanan belum dilaporkan.', 'Coverage of services was not reported.'))]
  if (!gaps.byArea.has(area.kode))
    return [
      quiet(
        audience === 'publik'
          ? speak.say('Layanan wilayah ini tidak dimuat dalam versi publik.', 'Services of this area are not told in the public version.')
          : speak.say('Layanan tidak ditanyakan di wilayah ini.', 'No services are asked of this area.'),
      ),
    ]
  const services = servicesTable(index, area, speak)
  if (services.rows.length === 0) return [quiet(speak.say('Tidak ada layanan yang diketahui kurang.', 'No service is known to be short.'))]
  const source = speak.say('laporan pengampu', 'reports of the offices')
  return tableOf(speak.say('Layanan yang paling kurang', 'Services that are most short'), services, source, true)
}

function factorsTable({ figures }: ProfiledArea, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  const known = FACTORS.filter((key) => figures[key].state !== 'belum-lapor')
  return {
    columns: [left(head.factor, 1), right(head.numerator), right(head.denominator), left(head.group, 1), rightStrong(head.percent)],
    rows: known.map((key) => {
      const { name, denominator } = FIGURE_NAMES[speak.language][key]
      const figure = figures[key]
      return row(name, speak.part(figure, 'numerator'), speak.part(figure, 'denominator'), denominator, speak.bare(figure))
    }),
  }
}

function sayNeeds({ report }: ProfileIndex, { kode }: ProfiledArea, speak: AnalysisSpeaker): Block[] {
  const needs = report.causes?.byArea.get(kode)?.needs.flatMap(({ needs: own }) => own) ?? []
  const most = needs.toSorted((a, b) => b.n - a.n).slice(0, NEEDS_SHOWN)
  if (most.length === 0) return []
  const said = most.map(({ cause, n }) => `${CAUSE_NAMES[speak.language][cause]} ${speak.count(n)}`)
  const { children, families } = causeSources(report, speak)
  return [quiet(`${speak.say('Menurut daftar bernama', 'By lists by name')} (${children}; ${families}): ${said.join('; ')}.`)]
}

function sourcesOf(area: ProfiledArea, speak: AnalysisSpeaker): string {
  const { krs, wasting } = area.figures
  const used = [wasting, krs].filter(({ source }) => source !== '').map((figure) => speak.origin(figure))
  return used.length === 0 ? WORDS[speak.language].noSource : used.join('; ')
}

function profileBlocks(index: ProfileIndex, area: ProfiledArea, ways: Ways, speak: AnalysisSpeaker): Block[] {
  const { report, kecamatanNames } = index
  const { nama, provinsi } = report.district
  const within = isVillage(area) ? [`Kecamatan ${kecamatanNames.get(area.kecamatan) ?? ''}`, nama] : [nama, provinsi]
  return [
    heading(1, isVillage(area) ? area.nama : `Kecamatan ${area.nama}`, true),
    quiet(`${within.join(', ')} · ${area.kode}`),
    ...leadingTo(ways.area(area.kode), [{ kind: 'tiles', tiles: tilesOf(index, area, speak) }]),
    ...picturesOfArea(index, area, speak),
    ...leadingTo(ways.gaps(area.kode), missingBlocks(index, area, speak)),
    ...leadingTo(
      ways.area(area.kode),
      tableOf(speak.say('Faktor risiko', 'Risk factors'), factorsTable(area, speak), sourcesOf(area, speak), true),
    ),
    ...sayNeeds(index, area, speak),
    heading(2, 'Lokus'),
    ...bullets(sayLokusOf(index, area, speak)),
    heading(2, speak.say('Yang perlu diperiksa', 'What to check')),
    ...bullets(sayChecks(index, area, speak)),
    ...(report.audience === 'publik' ? [quiet(`* = ${speak.withheld}.`)] : []),
  ]
}

export type ProfileLevel = 'desa' | 'kecamatan'

/** `area`: code of one; null = all of the level. Throws RangeError for a code that is not of the level. */
export function profileContent(report: AnalysisReport, level: ProfileLevel, area: string | null, language: Language): Paper {
  const speak = new AnalysisSpeaker(language)
  const index = indexReport(report)
  const all: readonly ProfiledArea[] = report.situation[level]
  const chosen = area === null ? all : all.filter(({ kode }) => kode === area)
  const [first] = chosen
  if (first === undefined && area !== null) throw new RangeError(`${area} is no ${level} of the district`)
  const title = first === undefined ? speak.say('Profil', 'Profiles') : levelName(first, speak)
  const ways = new Ways(report, speak)
  const blocks = chosen.flatMap((each) => profileBlocks(index, each, ways, speak))
  return { ...paperOf(report, language, title, blocks), isNumbered: false }
}
