/**
 * The table of prevalences of a survey: golden survey A (3,000 children, 97 groups, strata, clusters, weights) and larger ones made of it.
 * Beside it a plain reference in the same run, which goes through all children again for every figure, as a first program would, and must
 * come to the same shares and standard errors. Processor time, so that other programs on the machine matter less.
 * Run: node bench/survey.ts
 */
import { columnPlace } from '../packages/core/src/survey/columns.ts'
import type {
  Labels,
  PrevalenceTable,
  SurveyChildren,
  SurveyDesign,
  SurveyGroupings,
  SurveyScores,
} from '../packages/core/src/survey/survey.ts'
import { tabulatePrevalence } from '../packages/core/src/survey/tabulate-prevalence.ts'
import { type GoldenSurvey, goldenSurvey } from '../packages/core/test/survey/golden.ts'

const ROUNDS = 7
const LIMITS = [-3, -2, -1, 1, 2, 3] as const
const CUTS = ['_3', '_2', '_1', '1', '2', '3'] as const
const INDICES = [
  ['HA', 'len'],
  ['WA', 'wei'],
  ['BMI', 'bmi'],
  ['WH', 'wfl'],
] as const

interface Survey {
  readonly children: SurveyChildren
  readonly scores: SurveyScores
  readonly design: SurveyDesign
  readonly groupings: SurveyGroupings
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(work: () => void, rounds: number): number {
  const times = Array.from({ length: rounds }, () => cpuMs(work)).toSorted((a, b) => a - b)
  return times[Math.floor(rounds / 2)] ?? Number.NaN
}

/** Share and standard error of one figure of one group, by going through everybody. */
function plainShare(x: (row: number) => number, isIn: (row: number) => boolean, design: Required<SurveyDesign>, rows: readonly number[]) {
  let [total, weight] = [0, 0]
  const inDomain = (row: number) => isIn(row) && !Number.isNaN(x(row))
  for (const row of rows) {
    if (!inDomain(row)) continue
    total += (design.weight[row] ?? 0) * x(row)
    weight += design.weight[row] ?? 0
  }
  const share = total / weight
  const strata = new Map<string, Map<string, number>>()
  for (const row of rows) {
    const [stratum, cluster] = [String(design.strata[row]), String(design.cluster[row])]
    const units = strata.get(stratum) ?? new Map<string, number>()
    const u = inDomain(row) ? ((design.weight[row] ?? 0) * (x(row) - share)) / weight : 0
    units.set(cluster, (units.get(cluster) ?? 0) + u)
    strata.set(stratum, units)
  }
  let variance = 0
  for (const units of strata.values()) {
    const mean = [...units.values()].reduce((sum, u) => sum + u, 0) / units.size
    for (const u of units.values()) variance += (units.size / (units.size - 1)) * (u - mean) ** 2
  }
  return { share: 100 * share, error: 100 * Math.sqrt(variance) }
}

/** Every cut of every index in the groups named after `labels`; the largest relative difference from the table. */
function plainReference({ scores, children, design }: GoldenSurvey, prefix: string, labels: Labels, table: PrevalenceTable): number {
  const rows = Array.from({ length: children.count }, (_, row) => row).filter((row) => !((children.day[row] ?? Number.NaN) > 1826))
  let largest = 0
  for (const label of new Set(labels)) {
    const values = table.rows.find(({ group }) => group === `${prefix}: ${label}`)?.values
    for (const [name, index] of INDICES) {
      CUTS.forEach((cut, place) => {
        const limit = LIMITS[place] ?? 0
        const x = (row: number) => {
          if (index !== 'len' && children.oedema[row] === 1) return limit < 0 ? 1 : 0
          const z = scores.flag[index][row] === 0 ? (scores.z[index][row] ?? Number.NaN) : Number.NaN
          if (Number.isNaN(z)) return Number.NaN
          return (limit < 0 ? z < limit : z > limit) ? 1 : 0
        }
        const { share, error } = plainShare(x, (row) => labels[row] === label, design, rows)
        const at = columnPlace(`${name}${cut}_r`)
        const difference = Math.max(Math.abs((values?.[at] ?? 0) - share), Math.abs((values?.[at + 1] ?? 0) - error))
        largest = Math.max(largest, difference / Math.max(1, share))
      })
    }
  }
  return largest
}

/** The survey several times over, each time with clusters of its own. */
function repeated({ children, scores, design, groupings }: GoldenSurvey, times: number): Survey {
  const count = children.count * times
  const numbers = (column: Float64Array) => Float64Array.from({ length: count }, (_, row) => column[row % children.count] ?? Number.NaN)
  const codes = (column: Uint8Array) => Uint8Array.from({ length: count }, (_, row) => column[row % children.count] ?? 0)
  const labels = (column: Labels) => Array.from({ length: count }, (_, row) => column[row % children.count] ?? null)
  const { z, flag } = scores
  return {
    children: {
      count,
      sex: codes(children.sex),
      day: numbers(children.day),
      month: numbers(children.month),
      oedema: codes(children.oedema),
    },
    scores: {
      z: { len: numbers(z.len), wei: numbers(z.wei), bmi: numbers(z.bmi), wfl: numbers(z.wfl) },
      flag: { len: codes(flag.len), wei: codes(flag.wei), bmi: codes(flag.bmi), wfl: codes(flag.wfl) },
    },
    design: {
      strata: labels(design.strata),
      cluster: labels(design.cluster).map((cluster, row) => `${Math.floor(row / children.count)} ${cluster}`),
      weight: numbers(Float64Array.from(design.weight)),
    },
    groupings: {
      area: labels(groupings.area),
      region: labels(groupings.region),
      wealth: labels(groupings.wealth),
      motherEducation: labels(groupings.motherEducation),
      other: labels(groupings.other),
    },
  }
}

const A = goldenSurvey('synthetic_survey_A.csv')
const tabulate = (survey: Survey, design: SurveyDesign): PrevalenceTable =>
  tabulatePrevalence(survey.children, survey.scores, design, survey.groupings)

const cold = cpuMs(() => tabulate(A, A.design))
console.log(`survey A, first call of the process: ${cold.toFixed(1)} ms of processor time`)
const DESIGNS: readonly [string, SurveyDesign][] = [
  ['strata, clusters, weights', A.design],
  ['weights', { weight: A.design.weight }],
  ['simple', {}],
]
for (const [name, design] of DESIGNS) {
  const warm = median(() => tabulate(A, design), ROUNDS)
  console.log(`survey A, ${name}: ${warm.toFixed(1)} ms (median of ${ROUNDS}, 97 groups × 134 figures)`)
}

const table = tabulate(A, A.design)
let difference = 0
const plain = cpuMs(() => {
  difference = plainReference(A, 'Other grouping', A.groupings.other, table)
})
const groups = new Set(A.groupings.other).size
const fullPlain = (plain * table.rows.length * 30) / (groups * 24)
const ours = median(() => tabulate(A, A.design), ROUNDS)
console.log(
  `plain reference: ${plain.toFixed(0)} ms for ${groups} groups × 24 shares, so about ${fullPlain.toFixed(0)} ms for all; ratio ${(fullPlain / ours).toFixed(0)}; largest difference ${difference.toExponential(1)}`,
)

const big = repeated(A, 33)
const bigMs = median(() => tabulate(big, big.design), 3)
console.log(
  `${big.children.count} children, ${table.rows.length} groups: ${bigMs.toFixed(0)} ms, ${Math.round(big.children.count / bigMs)} children per ms`,
)
