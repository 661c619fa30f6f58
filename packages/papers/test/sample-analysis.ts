/**
 * The sample report with everything that papers of the analysis can hold: gaps, published figures with targets, months, causes and lokus that were decided upon.
 */
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import type { AreaCauses } from '@konvergen/core/situation/causes/area-causes.ts'
import type { GapLine } from '@konvergen/core/situation/gap-lines.ts'
import type { PrevalenceTarget } from '@konvergen/core/situation/prevalence-target.ts'
import type { PublishedFigure } from '@konvergen/core/situation/published-figure.ts'
import { checkTarget, fitSeries } from '@konvergen/core/situation/target-check.ts'
import { compareTwoNumbers } from '@konvergen/core/situation/two-numbers.ts'
import { sampleReport } from './sample-report.ts'

const published = (source: string, year: number, percent: number): PublishedFigure => ({
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  source,
  year,
  month: null,
  percent,
  low: percent - 3,
  high: percent + 3,
  n: 400,
  population: 'balita',
  page: 'https://contoh.example/ssgi',
})

const SURVEYS = [published('SSGI', 2021, 31.2), published('SSGI', 2022, 28.4), published('SKI', 2023, 27.1)]
const REGISTERS = [published('e-PPGBM', 2022, 18.2), published('e-PPGBM', 2023, 17.3)]

export function gapLine(code: string, numerator: number, denominator: number, target: number, reported = 24): GapLine {
  const value = (100 * numerator) / denominator
  return {
    code,
    name: { id: `Layanan ${code}`, en: `Service ${code}` },
    office: code === 'E03' ? null : 'Dinas Kesehatan',
    side: 'layanan',
    unit: 'persen',
    direction: 'naik',
    level: 'desa',
    period: '2024-T1',
    state: 'ada',
    numerator,
    denominator,
    value,
    target,
    targetSource: 'Perpres 72/2021',
    short: target - value,
    people: Math.max(0, Math.ceil((target / 100) * denominator) - numerator),
    isSummed: true,
    reported,
    expected: 24,
  }
}

const tally = (having: number, known: number) => ({ having, known, unknown: 7 })

function causesOf(kode: string): AreaCauses {
  return {
    kode,
    children: { stunting: 120, tidak: 610, belum: 40 },
    familiesAtRisk: 812,
    childProfile: [
      { cause: 'bblr', stunted: tally(31, 110), others: tally(60, 590), ratio: { value: 2.77, low: 1.9, high: 4.1 } },
      { cause: 'air', stunted: tally(40, 110), others: tally(200, 590), ratio: { value: 1.07, low: 0.8, high: 1.4 } },
    ],
    familyProfile: [
      { cause: 'air', families: tally(203, 812) },
      { cause: 'jamban', families: tally(351, 805) },
    ],
    needs: [{ office: 'pupr', n: 554, cumulative: 1, needs: [{ cause: 'jamban', office: 'pupr', n: 351 }] }],
  }
}

const target = (year: number, percent: number): PrevalenceTarget => ({
  level: 'kabupaten',
  year,
  percent,
  source: 'RPJMD',
  page: null,
  validFrom: null,
  reason: null,
})

export function sampleAnalysis(villages = 24): AnalysisReport {
  const report = sampleReport(villages)
  const { desa, kecamatan } = report.situation
  const { stunting, ds } = report.situation.kabupaten.figures
  const survey = SURVEYS.at(-1)
  const gaps = [gapLine('E01', 410, 900, 90), gapLine('E02', 700, 800, 90, 20), gapLine('E03', 60, 90, 80)]
  const together = { short: gaps.reduce((sum, { people }) => sum + (people ?? 0), 0), toServe: 1790, services: 3 }
  const fit = fitSeries(SURVEYS)
  const months = ['2023-11', '2023-12', '2024-01']
  return {
    ...report,
    year: 2024,
    day: '2024-03-04',
    audience: 'internal',
    letterhead: ['Pemerintah Kabupaten Contoh', 'Tim Percepatan Penurunan Stunting'],
    wording: null,
    gaps: {
      period: '2024-T1',
      year: 2024,
      district: { lines: gaps, together },
      byArea: new Map(
        [...kecamatan, ...desa].map(({ kode }, at) => {
          const lines = [gapLine('E01', 10 + (at % 7), 30, 90), gapLine('E02', 20, 25, 90)]
          const short = lines.reduce((sum, { people }) => sum + (people ?? 0), 0)
          return [kode, { lines, together: { short, toServe: 55, services: 2 } }]
        }),
      ),
      offices: [
        { name: 'Dinas Kesehatan', people: { short: 420, toServe: 1700, services: 2 } },
        { name: null, people: { short: 12, toServe: 90, services: 1 } },
      ],
    },
    levels: [
      {
        level: 'kabupaten',
        kode: '99.01',
        nama: 'Kabupaten Contoh',
        surveys: SURVEYS,
        registers: REGISTERS,
        others: [],
        changes: [],
        reduction: fit === null ? null : { points: fit.points, aarr: fit.aarr, interval: fit.interval },
        projection: fit === null ? [] : [2024, 2025, 2026].map((year) => fit.project(year)),
        targets: [{ year: 2026, current: target(2026, 14), earlier: [], check: checkTarget(SURVEYS, { year: 2026, percent: 14 }) }],
      },
    ],
    twoNumbers:
      survey === undefined
        ? null
        : compareTwoNumbers(
            survey,
            {
              source: stunting.source,
              period: stunting.period,
              cases: stunting.numerator ?? 0,
              measured: stunting.denominator ?? 0,
              reach: {
                measured: ds.numerator ?? 0,
                children: ds.denominator ?? 0,
                villagesWith: ds.villagesWith,
                villagesAll: ds.villagesAll,
              },
            },
            null,
          ),
    trend: {
      source: stunting.source,
      byArea: new Map(
        [report.situation.kabupaten, ...kecamatan, ...desa].map(({ kode, figures, interval }) => [
          kode,
          months.map((month) => {
            const { state, numerator, denominator, percent, villagesWith } = figures.stunting
            return { month, state, numerator, denominator, percent, interval, villagesWith }
          }),
        ]),
      ),
    },
    lokusOfYear: {
      year: 2024,
      villages: report.lokus.rows.slice(0, 4).map(({ kode, nama }, at) => ({
        kode,
        nama,
        kecamatan: 'Kecamatan 1',
        status: at === 0 ? 'lanjutan' : 'baru',
        basis: at === 0 ? null : { text: 'SK Bupati 12/2024', day: '2024-02-01' },
      })),
      waiting: [],
    },
    causes: {
      time: { from: '2023-08-01', until: '2024-01-31' },
      families: { origin: 'data-tetap', of: '2024-S2' },
      district: causesOf('99.01'),
      byArea: new Map(kecamatan.map(({ kode }) => [kode, causesOf(kode)])),
    },
  }
}

/** What the command line holds of a district: files alone. */
export function bareAnalysis(): AnalysisReport {
  const whole = sampleAnalysis()
  return { ...whole, gaps: null, levels: [], twoNumbers: null, trend: null, lokusOfYear: null, causes: null, boundaries: [] }
}
