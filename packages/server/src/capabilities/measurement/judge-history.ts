/**
 * What is to be said of a child from its stored measurements: asks the growth engine with the one measurement that counts of each month, and
 * the history checks with the one of each day. Core decides; here the columns are only laid out for it.
 */
import { DAYS_PER_MONTH } from '@konvergen/core/growth/age.ts'
import { judgeVisit, type VisitJudgement } from '@konvergen/core/growth/judge-visit.ts'
import { type Child, type ChildScores, scoreChild } from '@konvergen/core/growth/score-child.ts'
import { judgeWeighings, type Weighing } from '@konvergen/core/growth/weight-gain.ts'
import { findHistoryErrors } from '@konvergen/core/quality/find-history-errors.ts'
import type { HistoryError } from '@konvergen/core/quality/visits.ts'
import type { StoredMeasurement } from './store.ts'

export interface JudgedHistory {
  /** Of every measurement, by id. */
  readonly scored: ReadonlyMap<string, ChildScores>
  /** Weight gain of the measurements that count of a month. */
  readonly gains: ReadonlyMap<string, ReturnType<typeof judgeWeighings>[number]>
  readonly oddities: ReadonlyMap<string, readonly Pick<HistoryError, 'kind' | 'measure'>[]>
  /** Of the last measurement that counts; null = none. */
  readonly last: { readonly judgement: VisitJudgement; readonly weighing: Weighing } | null
}

const POSITIONS = { T: 'telentang', B: 'berdiri' } as const

function childAt(sex: 'L' | 'P', { age_days, weight, lenhei, position, armc }: StoredMeasurement): Child {
  return {
    sex,
    age: age_days,
    ageUnit: 'hari',
    weight,
    lenhei,
    armc,
    measure: position === null ? null : POSITIONS[position],
    oedema: null,
  }
}

/** `2024-02-17` → year × 12 + month. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function weighingOf({ day, age_days, weight }: StoredMeasurement): Weighing {
  return { bulan: monthNumber(day), ageMonths: Math.floor(age_days / DAYS_PER_MONTH), weight: weight ?? Number.NaN }
}

function odditiesOf(standing: readonly StoredMeasurement[]): JudgedHistory['oddities'] {
  const column = (value: (row: StoredMeasurement) => number | null) => standing.map((row) => value(row) ?? Number.NaN)
  const errors = findHistoryErrors({
    child: standing.map(() => 0),
    day: column(({ age_days }) => age_days),
    weight: column(({ weight }) => weight),
    lenhei: column(({ lenhei }) => lenhei),
    z: { len: column(({ z_len }) => z_len), wei: column(({ z_wei }) => z_wei) },
  })
  const found = new Map<string, Pick<HistoryError, 'kind' | 'measure'>[]>()
  for (const { place, kind, measure } of errors) {
    const id = standing[place]?.id ?? ''
    found.set(id, [...(found.get(id) ?? []), { kind, measure }])
  }
  return found
}

/** `history`: newest first, as the store reads it. */
export function judgeHistory(sex: 'L' | 'P', history: readonly StoredMeasurement[]): JudgedHistory {
  const oldestFirst = history.toReversed()
  const monthly = oldestFirst.filter((row) => row.counts_in_month && row.weight !== null)
  const weighings = monthly.map(weighingOf)
  const statuses = judgeWeighings(sex, weighings)
  const last = history.find(({ counts_in_month }) => counts_in_month)
  const untilLast = weighings.filter((_, index) => (monthly[index]?.day ?? '') <= (last?.day ?? ''))
  return {
    scored: new Map(history.map((row) => [row.id, scoreChild(childAt(sex, row))])),
    gains: new Map(monthly.map(({ id }, index) => [id, statuses[index] ?? null])),
    oddities: odditiesOf(oldestFirst.filter(({ counts }) => counts)),
    last:
      last === undefined
        ? null
        : {
            judgement: judgeVisit({ child: childAt(sex, last), weighings: untilLast, ill: false, kpspDoubtful: false }),
            weighing: weighingOf(last),
          },
  }
}
