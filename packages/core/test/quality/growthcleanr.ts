/** The 200 synthetic children of growthcleanr as visits of ours, with its verdict on each value. */
import { ageOf } from '../../src/growth/age.ts'
import { emptyChildren, emptyScores, FEMALE, MALE } from '../../src/growth/children.ts'
import { scorePlainly } from '../../src/growth/plain-kernel.ts'
import type { Measure, Visits } from '../../src/quality/visits.ts'
import { goldenTable } from './golden.ts'

export const GROWTHCLEANR = 'growth/syngrowth_under5_200subj_growthcleanr_expected.csv'

export interface CleanedValue {
  readonly child: string
  readonly measure: Measure
  readonly day: number
  readonly value: number
  readonly girl: boolean
  readonly verdict: string
}

/** Weights and heights of one child and day stand in one visit, the first with the first, and so on. */
export interface CleanedVisits {
  readonly visits: Visits
  readonly verdicts: Readonly<Record<Measure, readonly (CleanedValue | undefined)[]>>
}

function readValues(): CleanedValue[] | null {
  const table = goldenTable(GROWTHCLEANR)
  if (table === null) return null
  const [child, param, day, sex, value, verdict] = ['subjid', 'param', 'agedays', 'sex', 'measurement', 'gcr'].map((column) =>
    table.texts(column),
  )
  return (child ?? []).map((own, place) => ({
    child: own,
    measure: param?.[place] === 'WEIGHTKG' ? 'berat' : 'tinggi',
    day: Number(day?.[place]),
    value: Number(value?.[place]),
    girl: sex?.[place] === '1',
    verdict: verdict?.[place] ?? '',
  }))
}

/** null when the file is absent. */
export function cleanedVisits(): CleanedVisits | null {
  const values = readValues()
  if (values === null) return null
  const pairs = Map.groupBy(values, ({ child, day }) => `${child} ${day}`)
  const rows = [...pairs.values()].flatMap((own) => {
    const [weights, heights] = (['berat', 'tinggi'] as const).map((measure) => own.filter((value) => value.measure === measure))
    const count = Math.max(weights?.length ?? 0, heights?.length ?? 0)
    return Array.from({ length: count }, (_, k) => ({ weight: weights?.[k], height: heights?.[k], any: own[0] as CleanedValue }))
  })
  const children = emptyChildren(rows.length)
  const scores = emptyScores(rows.length)
  const numbers = new Map<string, number>()
  const child = rows.map(({ any }) => {
    if (!numbers.has(any.child)) numbers.set(any.child, numbers.size)
    return numbers.get(any.child) ?? Number.NaN
  })
  rows.forEach(({ weight, height, any }, place) => {
    const { day, month } = ageOf(any.day, 'hari')
    children.sex[place] = any.girl ? FEMALE : MALE
    children.day[place] = day
    children.month[place] = month
    children.weight[place] = weight?.value ?? Number.NaN
    children.lenhei[place] = height?.value ?? Number.NaN
  })
  scorePlainly(children, scores, ['len', 'wei'], 'exact')
  return {
    visits: { child, day: children.day, weight: children.weight, lenhei: children.lenhei, z: scores.z },
    verdicts: { berat: rows.map(({ weight }) => weight), tinggi: rows.map(({ height }) => height) },
  }
}
