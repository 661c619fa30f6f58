/**
 * Where the district stands: its figures, the map, its kecamatan, and the register beside surveys and targets.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { sayTargetCheck } from '@konvergen/core/situation/say-change.ts'
import { saySituation } from '@konvergen/core/situation/say-situation.ts'
import { sayTwoNumbers } from '@konvergen/core/situation/say-two-numbers.ts'
import type { KecamatanSituation } from '@konvergen/core/situation/situation.ts'
import { DOUBTFUL_RATE } from '@konvergen/core/situation/target-check.ts'
import { bySourcePicture, mapWords, trendPicture } from '../analysis/analysis-pictures.ts'
import type { AnalysisSpeaker } from '../analysis/analysis-speaker.ts'
import { FIGURE_NAMES } from '../ansit/figure-names.ts'
import { frontPage } from '../ansit/front-page.ts'
import { sourceLine } from '../ansit/page-notes.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { WORDS } from '../ansit/words.ts'
import { deckLegend, deckMap } from './deck-pictures.ts'
import { type DeckSlide, ROWS_SHOWN } from './deck-slide.ts'

const formulaOf = (key: 'stunting' | 'ds' | 'krs', speak: AnalysisSpeaker): string => {
  const { name, numerator, denominator } = FIGURE_NAMES[speak.language][key]
  return `${name} = ${numerator} : ${denominator}.`
}

export function standSlide(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const { stunting } = report.situation.kabupaten.figures
  const share = speak.percent(stunting)
  const [, ...others] = saySituation(report.situation).map((sentence) => sentence[speak.language])
  const { tiles } = frontPage(report, speak.language)
  return {
    title:
      stunting.percent === null
        ? speak.say('Di mana kita: prevalensi belum dapat disebut', 'Where we are: no prevalence can be told')
        : speak.say(`Di mana kita: ${share} balita yang diukur stunting`, `Where we are: ${share} of the children measured are stunted`),
    tiles: tiles.slice(0, 5),
    points: others,
    source: sourceLine(report, speak.language),
    notes: [formulaOf('stunting', speak), formulaOf('ds', speak), formulaOf('krs', speak), WORDS[speak.language].missingNote],
  }
}

export function mapSlide(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const words = WORDS[speak.language]
  const { kabupaten } = report.situation
  const { insufficientCount, desaCount } = kabupaten
  const hasMap = report.boundaries.length > 0
  const doubt = speak.say(
    `Data ${speak.count(insufficientCount)} dari ${speak.count(desaCount)} desa belum cukup untuk dipakai sendiri memutuskan.`,
    `The data of ${speak.count(insufficientCount)} of ${speak.count(desaCount)} villages do not suffice to decide on alone.`,
  )
  const source = sourceLine(report, speak.language)
  if (!hasMap) return { title: words.map, points: [words.noMap, doubt], source, notes: [] }
  return {
    title: words.map,
    picture: deckMap(report, speak),
    key: deckLegend(speak),
    points: [doubt],
    source,
    notes: [words.mapNote, mapWords(speak.language).basis],
  }
}

/** Highest first; without a percentage last. */
function byPrevalence(a: KecamatanSituation, b: KecamatanSituation): number {
  const [x, y] = [a.figures.stunting.percent ?? -1, b.figures.stunting.percent ?? -1]
  if (x !== y) return y - x
  return a.kode < b.kode ? -1 : 1
}

function kecamatanRows(areas: readonly KecamatanSituation[], speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  return {
    columns: [
      left(head.kecamatan, 1),
      right(head.cases),
      right(head.measured),
      rightStrong(speak.say('Stunting %', 'Stunted %')),
      right(head.interval),
      right(head.ds),
      right(head.insufficient),
    ],
    rows: areas.map(({ nama, figures: { stunting, ds }, interval, insufficientCount, desaCount }) =>
      row(
        nama,
        speak.part(stunting, 'numerator'),
        speak.part(stunting, 'denominator'),
        speak.bare(stunting),
        speak.interval(interval),
        speak.bare(ds),
        `${speak.count(insufficientCount)} ${WORDS[speak.language].outOf} ${speak.count(desaCount)}`,
      ),
    ),
  }
}

export function kecamatanSlide(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const ordered = report.situation.kecamatan.toSorted(byPrevalence)
  const [highest] = ordered
  const known = highest !== undefined && highest.figures.stunting.percent !== null
  const more = ordered.length - ROWS_SHOWN
  return {
    title: known
      ? speak.say(
          `Tertinggi di ${highest.nama}: ${speak.percent(highest.figures.stunting)} dari yang diukur`,
          `Highest in ${highest.nama}: ${speak.percent(highest.figures.stunting)} of those measured`,
        )
      : WORDS[speak.language].kecamatan,
    table: kecamatanRows(ordered.slice(0, ROWS_SHOWN), speak),
    points:
      more > 0
        ? [speak.say(`${more} kecamatan lain: lihat laporan dan buku kerja.`, `${more} more kecamatan: see report and workbook.`)]
        : [],
    source: sourceLine(report, speak.language),
    notes: [
      speak.say(
        'Kecamatan = jumlah pembilang : jumlah penyebut desa yang melapor, bukan rata-rata persen. Selang yang bertumpang tindih berarti urutannya bisa kebetulan.',
        'A kecamatan is the sum of numerators over the sum of denominators, never a mean of percentages. Where intervals overlap the order may be chance.',
      ),
      WORDS[speak.language].missingNote,
    ],
  }
}

export function numbersSlide(report: AnalysisReport, speak: AnalysisSpeaker): DeckSlide {
  const own = report.levels.find(({ level }) => level === 'kabupaten')
  const next = own?.targets.find(({ year }) => year >= report.year) ?? own?.targets.at(-1)
  const checked = next?.check ?? null
  const aim = next === undefined || checked === null ? [] : [sayTargetCheck(checked, next.current, DOUBTFUL_RATE, speak.language)]
  const two = report.twoNumbers === null ? [] : sayTwoNumbers(report.twoNumbers, speak.language).slice(0, 2)
  const months = report.trend?.byArea.get(report.district.kode) ?? []
  const published = own !== undefined && own.surveys.length + own.registers.length > 0
  const picture = published
    ? { picture: bySourcePicture(own, speak) }
    : report.trend !== null && months.length > 1
      ? { picture: trendPicture(months, report.trend.source, speak) }
      : {}
  const quoted = [...(own?.surveys ?? []), ...(own?.registers ?? [])].map(
    ({ source, year, percent, page }) => `${source} ${year}: ${speak.share(percent)}${page === null ? '' : ` (${page})`}`,
  )
  const nothing = speak.say('Belum ada angka survei dan target yang dicatat.', 'No figure of a survey and no target has been noted.')
  return {
    title: speak.say('Dua angka, tren, dan target', 'Two numbers, trend and target'),
    ...picture,
    points: [...two, ...aim, ...(published || aim.length > 0 ? [] : [nothing])],
    source: speak.say(
      `Angka terbit dikutip apa adanya; register: ${sourceLine(report, speak.language)}`,
      `Published figures are quoted; register: ${sourceLine(report, speak.language)}`,
    ),
    notes: [
      speak.say(
        'Survei dan register tidak pernah disambung menjadi satu deret.',
        'Surveys and the register are never joined to one series.',
      ),
      ...quoted,
    ],
  }
}
