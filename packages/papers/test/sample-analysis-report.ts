/**
 * A report on the analysis of the invented district: services of every village, two surveys with a target, two months, lists by name and a decision.
 */
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { type Period, periodOf } from '@konvergen/core/indicators/period.ts'
import { coverPeriod, type ReportedValue } from '@konvergen/core/indicators/period-coverage.ts'
import type { AnalysisReport, DecidedLokus } from '@konvergen/core/lokus/analysis-report.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { MARKS, marksText } from '@konvergen/core/sasaran/family-marks.ts'
import type { ReportCauses, ReportGaps } from '@konvergen/core/situation/analysis-parts.ts'
import { trendsByArea } from '@konvergen/core/situation/area-trends.ts'
import { causesByArea, causesOfArea } from '@konvergen/core/situation/causes/area-causes.ts'
import { CHILD_SIGNS } from '@konvergen/core/situation/causes/cause-groups.ts'
import { compareSeries } from '@konvergen/core/situation/compare-change.ts'
import { districtGaps, rowGaps } from '@konvergen/core/situation/gap-lines.ts'
import { gapMatrix, type MatrixIndicator } from '@konvergen/core/situation/gap-matrix.ts'
import type { LevelReport } from '@konvergen/core/situation/level-report.ts'
import { addPeople, NO_GAP } from '@konvergen/core/situation/people-gap.ts'
import type { PublishedFigure } from '@konvergen/core/situation/published-figure.ts'
import { checkTarget } from '@konvergen/core/situation/target-check.ts'
import { compareTwoNumbers } from '@konvergen/core/situation/two-numbers.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { sampleReport } from './sample-report.ts'

const QUARTER = '2024-T1'
/** Repeats for ever, never by chance. */
const wave = (index: number, step: number, most: number) => (index * step + 7) % most

function sampleGaps({ desa, kecamatan, kode }: District): ReportGaps {
  const period = periodOf(QUARTER) as Period
  const areas = { desa: desa.map((each) => each.kode), kec: kecamatan.map((each) => each.kode), kab: [kode] }
  const asked = SHIPPED.filter(({ frequency, level, sameAs }) => frequency === 'triwulan' && level === 'desa' && sameAs === null)
  const values = asked.flatMap(({ code, denominatorCode }, at) =>
    desa.flatMap((village, index): ReportedValue[] => {
      if (index === 2) return []
      const value = { period: QUARTER, area: village.kode, fromElsewhere: false }
      const whole = 40 + wave(index, 31, 200)
      return [
        { ...value, code, part: 'nilai', value: Math.round((whole * (30 + wave(index + at, 17, 60))) / 100) },
        denominatorCode === null
          ? { ...value, code, part: 'penyebut', value: whole }
          : { ...value, code: denominatorCode, part: 'nilai', value: whole },
      ]
    }),
  )
  const indicators = asked.flatMap((definition): MatrixIndicator[] => {
    const [coverage] = coverPeriod([definition], period, values, areas)
    return coverage === undefined ? [] : [{ definition, period: QUARTER, coverage, before: [] }]
  })
  const rows = [
    ...kecamatan.map((each) => ({
      kode: each.kode,
      areas: { desa: desa.filter((village) => village.kecamatan === each.kode).map((village) => village.kode), kec: [each.kode], kab: [] },
    })),
    ...desa.map((each) => ({ kode: each.kode, areas: { desa: [each.kode], kec: [], kab: [] } })),
  ]
  const matrix = gapMatrix(indicators, rows, period.year)
  const officeOf = (): string => 'Dinkes #1'
  return {
    period: QUARTER,
    year: period.year,
    district: districtGaps(matrix, period.year, officeOf),
    byArea: new Map(rows.map((each, at) => [each.kode, rowGaps(matrix, at, period.year, officeOf)])),
    offices: [
      {
        name: 'Dinkes #1',
        people: matrix.columns.reduce((sum, { definition, total }) => addPeople(sum, definition, total, period.year), NO_GAP),
      },
    ],
  }
}

function surveyOf(year: number, percent: number): PublishedFigure {
  const figure = { kode: '99.01', nama: 'Kabupaten Contoh', source: 'SSGI', year, month: null, percent }
  return { ...figure, low: percent - 2.5, high: percent + 2.5, n: 800, population: 'balita', page: 'Laporan #5' }
}

const SURVEYS = [surveyOf(2021, 31.4), surveyOf(2022, 27.2)]

function sampleLevel(): LevelReport {
  const target = { level: 'kabupaten' as const, year: 2026, percent: 18.5, source: 'RPJMD', page: null, validFrom: null, reason: null }
  return {
    level: 'kabupaten',
    kode: '99.01',
    nama: 'Kabupaten Contoh',
    surveys: SURVEYS,
    registers: [],
    others: [],
    changes: compareSeries(SURVEYS),
    reduction: null,
    projection: [],
    targets: [{ year: 2026, current: target, earlier: [], check: checkTarget(SURVEYS, target) }],
  }
}

function sampleCauses({ desa, kecamatan, kode }: District): ReportCauses {
  const marks = (has: boolean) =>
    marksText(Object.fromEntries(MARKS.map((name) => [name, name === 'baduta' || (has && name === 'jambanTidakLayak')])) as never)
  const families = desa.flatMap(({ kode: own }, index) =>
    [true, false].map((has) => ({ desa: own, marks: marks(has), before: null, accompanied: null, n: 5 + wave(index, 13, 20) })),
  )
  const children = desa.map(({ kode: own }, index) => ({
    desa: own,
    standing: 'stunting' as const,
    signs: CHILD_SIGNS.map((_, at) => (at === index % 3 ? '1' : '0')).join(''),
    linked: false,
    family: null,
    n: 6 + wave(index, 7, 9),
  }))
  const codes = (places: readonly { readonly kode: string }[]) => places.map((place) => place.kode)
  return {
    time: { from: '2023-08-01', until: '2024-01-31' },
    families: { origin: 'daftar', of: '2023-S2' },
    district: causesOfArea(kode, children, families),
    byArea: new Map([...causesByArea(codes(kecamatan), children, families), ...causesByArea(codes(desa), children, families)]),
  }
}

function sampleDecision({ desa }: District): DecidedLokus {
  return {
    year: 2024,
    villages: desa.slice(0, 3).map(({ kode, nama }, at) => ({
      kode,
      nama,
      kecamatan: 'Kecamatan 1',
      status: at === 0 ? ('lanjutan' as const) : ('baru' as const),
      basis: at === 0 ? null : { text: 'Rembuk #1', day: '2024-02-20' },
    })),
    waiting: [],
  }
}

export function sampleAnalysisReport(villages = 24, report: SituationReport = sampleReport(villages)): AnalysisReport {
  const { district, situation } = report
  const { numerator, denominator } = situation.kabupaten.figures.stunting
  const months = ['2023-08', '2024-01'].flatMap((month, at) =>
    situation.desa.map(({ kode, figures: { stunting } }) => ({
      month,
      desa: kode,
      stunting: stunting.numerator === null ? null : Math.max(0, stunting.numerator - 1 + at),
      diukur: stunting.denominator,
    })),
  )
  const register = { source: 'e-PPGBM', period: '2024-01', cases: numerator ?? 0, measured: denominator ?? 0, reach: null }
  return {
    ...report,
    year: 2024,
    day: '2024-03-05',
    audience: 'internal',
    product: { address: 'https://konvergen.contoh.go.id' },
    letterhead: ['Pemerintah Kabupaten Contoh', 'TPPS #1'],
    wording: {
      version: 2,
      digest: 'd'.repeat(64),
      at: '2024-02-29T00:00:00.000Z',
      texts: [
        { topic: 'ringkasan', text: 'Kalimat $daerah$ sendiri.\nBaris kedua.', by: 'x', at: 'y' },
        { topic: 'usulan', text: 'Usulan *daerah*.', by: 'x', at: 'y' },
      ],
    },
    gaps: sampleGaps(district),
    levels: [sampleLevel()],
    twoNumbers: compareTwoNumbers(SURVEYS[1] ?? surveyOf(2022, 27.2), register, null),
    trend: { source: 'e-PPGBM', byArea: trendsByArea(district.kode, months) },
    lokusOfYear: sampleDecision(district),
    causes: sampleCauses(district),
  }
}

/** What a district has that has taken in nothing but a list of its villages. */
export function emptyAnalysisReport(): AnalysisReport {
  const full = sampleAnalysisReport(3)
  return {
    ...full,
    boundaries: [],
    issues: [],
    sources: [],
    lokus: { ...full.lokus, cuts: null, rows: [], proposedCount: 0 },
    wording: null,
    gaps: null,
    levels: [],
    twoNumbers: null,
    trend: null,
    lokusOfYear: null,
    causes: null,
  }
}
