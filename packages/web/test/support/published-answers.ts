/** What the server says of published figures: a district with surveys, a register, a revised target and neighbours; and one with nothing of its own. */

import { type ContextAnswer, readContext } from '@konvergen/contract/context.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import * as contract from '@konvergen/contract/situation-published.ts'
import { type Claim, checkClaim } from '@konvergen/core/situation/check-claim.ts'
import { compareSeries } from '@konvergen/core/situation/compare-change.ts'
import { NATIONAL_FIGURES, NATIONAL_TARGETS } from '@konvergen/core/situation/national-pack.ts'
import { targetHistories } from '@konvergen/core/situation/prevalence-target.ts'
import { kindOfSource, levelOf } from '@konvergen/core/situation/published-figure.ts'
import { sayClaim } from '@konvergen/core/situation/say-claim.ts'
import { checkTarget, DOUBTFUL_RATE, fitSeries } from '@konvergen/core/situation/target-check.ts'
import { compareTwoNumbers } from '@konvergen/core/situation/two-numbers.ts'
import type { Answer, Asked } from './answer.ts'

export const FIGURE_ID = '01900000-0000-7000-8000-000000000d01'
const BY = { oleh: 'Dedi Contoh', pada: '2026-03-01T02:10:00.000Z' }
const SHIPPED = { id: null, oleh: null, pada: null }

function figure(no: number, source: string, year: number, percent: number, over: Partial<contract.PublishedSchema> = {}) {
  const bare = { month: null, low: null, high: null, n: null, population: 'balita', page: 'https://contoh.test/laporan' } as const
  return {
    kode: '99.01',
    nama: 'Kabupaten Contoh',
    source,
    year,
    percent,
    ...bare,
    id: FIGURE_ID.replace(/1$/, String(no)),
    ...BY,
    ...over,
  }
}
const OWN: readonly contract.PublishedSchema[] = [
  figure(1, 'SSGI', 2021, 29.4, { low: 26.2, high: 32.8, n: 712 }),
  figure(2, 'SKI', 2023, 26.8, { low: 23.5, high: 30.3, n: 664 }),
  figure(3, 'SSGI', 2024, 21.9, { low: 19.2, high: 23.4, n: 815 }),
  figure(4, 'e-PPGBM', 2024, 13.4),
]
const CONTEXT: ContextAnswer = [
  {
    name: 'Penduduk miskin',
    unit: '%',
    source: 'BPS',
    points: [
      { year: 2022, value: 13.42 },
      { year: 2023, value: null },
      { year: 2024, value: 12 },
    ],
  },
]
const NEIGHBOUR = figure(5, 'SSGI', 2024, 20.7, { kode: '99.03', nama: 'Kabupaten Seberang' })
const TARGETS: readonly contract.TargetSchema[] = [14, 20].map((percent, at) => ({
  level: 'kabupaten',
  year: 2026,
  percent,
  source: 'RPJMD',
  page: null,
  validFrom: `202${at + 1}-08-01`,
  reason: 'Penetapan',
  id: FIGURE_ID.replace(/1$/, String(6 + at)),
  ...BY,
}))

function levelFor(
  area: { kode: string; nama: string },
  figures: readonly contract.PublishedSchema[],
  targets: readonly contract.TargetSchema[],
): contract.LevelSchema {
  const [surveys, registers] = (['survei', 'register'] as const).map((kind) =>
    figures.filter(({ source }) => kindOfSource(source) === kind),
  )
  const fit = fitSeries(surveys ?? [])
  return {
    ...area,
    level: levelOf(area.kode),
    surveys: surveys ?? [],
    registers: registers ?? [],
    others: [],
    changes: compareSeries(surveys ?? []),
    reduction: fit && { points: fit.points, aarr: fit.aarr, interval: fit.interval },
    projection: fit === null ? [] : [2025, 2026, 2027].map((year) => fit.project(year)),
    targets: targetHistories(targets, '2026-03-01').map(({ year, current, earlier }) => {
      return { year, current, earlier: [...earlier], check: checkTarget(surveys ?? [], current) }
    }),
  }
}

/** Of the sample district itself. */
export function sampleLevel(): contract.LevelSchema {
  return levelFor({ kode: '99.01', nama: 'Kabupaten Contoh' }, OWN, TARGETS)
}

export function publishedAnswers(emptyKab: string): readonly [RouteContract, Answer][] {
  const noted = [...OWN]
  const read = ({ params }: Asked): contract.PublishedAnswer => {
    const isEmpty = params['kab'] === emptyKab
    const own = isEmpty ? [] : noted
    const survey = own.find(({ id }) => id === OWN[2]?.id)
    const register = { source: 'e-PPGBM', period: '2024-08', cases: 1320, measured: 9850 }
    const reach = { measured: 9850, children: 13_574, villagesWith: 79, villagesAll: 81 }
    const nation = NATIONAL_FIGURES.map((each) => ({ ...each, ...SHIPPED }))
    return {
      levels: [
        levelFor({ kode: params['kab'] ?? '', nama: 'Kabupaten Contoh' }, own, isEmpty ? [] : TARGETS),
        levelFor({ kode: '99', nama: 'Provinsi Contoh' }, [], []),
        levelFor(
          { kode: 'ID', nama: 'Indonesia' },
          nation,
          NATIONAL_TARGETS.map((each) => ({ ...each, ...SHIPPED })),
        ),
      ],
      neighbours: isEmpty ? [] : [NEIGHBOUR],
      withdrawn: isEmpty ? [] : [{ apa: 'Kabupaten Contoh, SSGI 2022: 72 %', alasan: 'Salah ketik', ...BY }],
      two: survey === undefined ? null : compareTwoNumbers(survey, { ...register, reach }, { mean: -1.2, deviation: 1.3, n: 900 }),
      months: isEmpty ? [] : ['2024-08'],
      season: { verdict: 'belum-cukup', months: isEmpty ? 0 : 1, needed: 24 },
      doubtful: DOUBTFUL_RATE,
    }
  }
  const check = ({ query }: Asked) => {
    const claim: Claim = {
      kode: '99.01',
      percent: query['angka'] === undefined ? null : Number(query['angka']),
      source: query['sumber'] ?? null,
      year: query['tahun'] === undefined ? null : Number(query['tahun']),
      superlative: query['sebutan'] === undefined ? null : 'terendah',
    }
    const found = checkClaim(claim, [...noted, NEIGHBOUR], null)
    return {
      verdict: found.verdict,
      matches: found.matches,
      otherKinds: found.otherKinds,
      superlative: found.superlative?.verdict ?? null,
      ranked: found.superlative?.standing?.ranked ?? [],
      sentences: { id: sayClaim(claim, found, 'id'), en: sayClaim(claim, found, 'en') },
    }
  }
  const add = ({ body }: Asked) => {
    const { angka } = body as { angka: contract.FigureBody[] }
    noted.push(...angka.map((each) => ({ ...each, ...BY, id: FIGURE_ID.replace(/1$/, '9') })))
    return { masuk: angka.length, sudahAda: 0 }
  }
  return [
    [contract.readPublished, read],
    [contract.checkClaim, check],
    [contract.addFigures, add],
    [readContext, ({ params }) => (params['kab'] === emptyKab ? [] : CONTEXT)],
  ]
}
