/**
 * An invented district with planted errors, judged by the checks of `quality`: of each kind how many there are, how many are found, and how
 * many of those that are called so were planted. Shared by the test and by `bench/planted-errors.ts`.
 */
import { ageOf } from '../../src/growth/age.ts'
import { emptyChildren, FEMALE, LYING, MALE, STANDING } from '../../src/growth/children.ts'
import { scoreChildren } from '../../src/growth/score-children.ts'
import { dayNumber } from '../../src/kit/day.ts'
import { findHistoryErrors } from '../../src/quality/find-history-errors.ts'
import { type ChildMeasurements, gatherFacts } from '../../src/quality/gather-facts.ts'
import { judgePosyandu } from '../../src/quality/judge-posyandu.ts'
import { countMissing } from '../../src/quality/missing.ts'
import { positionMismatch } from '../../src/quality/position-mismatch.ts'
import type { HistoryKind } from '../../src/quality/visits.ts'
import { HABITS, type Habit, VISIT_KINDS, type VisitKind } from '../../src/setup/child-kinds.ts'
import { demoDistrict } from '../../src/setup/demo-district.ts'
import { type ChildrenOptions, type PosyanduVisits, type SyntheticVisit, syntheticChildren } from '../../src/setup/synthetic-children.ts'
import type { District } from '../../src/wilayah/district.ts'

export interface Counts {
  planted: number
  found: number
  called: number
  right: number
}

/** Visits of posyandu that copy by habit are counted apart from single copies. */
export type VisitRow = VisitKind | 'nilai-diulang (kebiasaan)'

export interface Recall {
  readonly visits: number
  readonly kinds: Readonly<Record<VisitRow, Counts>>
  readonly habits: Readonly<Record<Habit, Counts>>
}

const ROWS: readonly VisitRow[] = [...VISIT_KINDS, 'nilai-diulang (kebiasaan)']
/** A change that no child makes is off the curve when the rest of the curve tells, else a loss or an impossible pace. */
const ALSO: Readonly<Partial<Record<VisitKind, HistoryKind>>> = { 'panjang-turun': 'keluar-jalur', 'laju-mustahil': 'keluar-jalur' }

export interface JudgedDistrict {
  readonly visits: readonly SyntheticVisit[]
  readonly batches: readonly PosyanduVisits[]
  readonly measurements: ChildMeasurements
  /** Number of the batch of each visit. */
  readonly posyandu: readonly number[]
}

export function measurementsOf(batches: readonly PosyanduVisits[]): JudgedDistrict {
  const visits = batches.flatMap((batch) => batch.visits)
  const children = emptyChildren(visits.length)
  const numbers = new Map<string, number>()
  visits.forEach(({ child, day, weight, height, standing, arm }, i) => {
    if (!numbers.has(child.nik)) numbers.set(child.nik, numbers.size)
    children.sex[i] = child.jk === 'L' ? MALE : FEMALE
    children.day[i] = day
    children.month[i] = ageOf(day, 'hari').month
    children.weight[i] = weight
    children.lenhei[i] = height
    children.measure[i] = standing ? STANDING : LYING
    children.armc[i] = arm
  })
  const { z } = scoreChildren(children, { indices: ['len', 'wei', 'wfl'] })
  const child = visits.map((visit) => numbers.get(visit.child.nik) ?? Number.NaN)
  return {
    visits,
    batches,
    measurements: { ...children, z, child, birth: visits.map((visit) => dayNumber(visit.child.lahir)) },
    posyandu: batches.flatMap((batch, place) => batch.visits.map(() => place)),
  }
}

const noCounts = (): Counts => ({ planted: 0, found: 0, called: 0, right: 0 })
const empty = <Kind extends string>(kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, noCounts()])) as Record<Kind, Counts>

function add(counts: Counts, planted: boolean, found: boolean, called: boolean, right: boolean): void {
  if (planted) counts.planted += 1
  if (planted && found) counts.found += 1
  if (called) counts.called += 1
  if (called && right) counts.right += 1
}

/** What is said of each visit with certainty. */
function saidOf({ visits, measurements, posyandu }: JudgedDistrict): (place: number) => ReadonlySet<HistoryKind | VisitKind> {
  const said = visits.map((_, place) => {
    const { weight, height } = countMissing(measurements, [place])
    const mismatched = positionMismatch(measurements, [place]).at(-1)?.mismatched ?? 0
    return new Set<HistoryKind | VisitKind>([
      ...(weight + height > 0 ? ['tidak-tercatat' as const] : []),
      ...(mismatched > 0 ? ['posisi-salah' as const] : []),
    ])
  })
  for (const { kind, place, certainty, against } of findHistoryErrors(measurements, (own) => posyandu[own] ?? null)) {
    if (certainty !== 'pasti') continue
    said[place]?.add(kind)
    // Either of the two entries of a day may be the one that is kept.
    if (kind === 'hari-sama' && against !== null) said[against]?.add(kind)
  }
  return (place) => said[place] ?? new Set()
}

/** Visits of posyandu that measure badly or invent are left out: no value there is what it should be. */
export function recallOfVisits(district: JudgedDistrict, counts = empty(ROWS)): Record<VisitRow, Counts> {
  const { visits, batches, posyandu } = district
  const saidAt = saidOf(district)
  visits.forEach(({ planted, date }, place) => {
    const habit = batches[posyandu[place] ?? 0]?.posyandu.habit
    if (habit === 'sebaran-lebar' || habit === 'sebaran-sempit') return
    const said = saidAt(place)
    const next = visits[place + 1]
    for (const kind of VISIT_KINDS) {
      // Counted once, at the second entry.
      if (kind === 'hari-sama' && next?.planted?.kind === kind && next.date === date) continue
      const also = ALSO[kind]
      const isOff = also !== undefined && said.has(also)
      const isRight = planted?.kind === kind || (isOff && planted !== null && planted.kind in ALSO)
      const row = kind === 'nilai-diulang' && habit === kind ? 'nilai-diulang (kebiasaan)' : kind
      const isCalled = said.has(kind) || (isOff && kind === 'laju-mustahil')
      add(counts[row], planted?.kind === kind, said.has(kind) || isOff, isCalled, isRight)
    }
  })
  return counts
}

/** Which posyandu the verdict names for what. */
function verdictsIn({ batches, measurements, posyandu }: JudgedDistrict, period: Int32Array): Map<number, Set<string>> {
  const facts = gatherFacts(measurements, posyandu, period, new Map(batches.map(({ targets }, place) => [place, targets.at(-1) ?? 0])))
  const verdicts = judgePosyandu([...facts.values()])
  return new Map([...facts.keys()].map((key, place) => [key, new Set(verdicts[place]?.reasons.map(({ code }) => code))]))
}

/** Judged over all months; attendance, and with it what is too good, in the last one. */
export function recallOfHabits(district: JudgedDistrict, counts = empty(HABITS)): Record<Habit, Counts> {
  const { visits, batches } = district
  const last = visits.reduce((latest, { date }) => (date.slice(0, 7) > latest ? date.slice(0, 7) : latest), '')
  const over = verdictsIn(district, Int32Array.from(visits.keys()))
  const lately = verdictsIn(district, Int32Array.from(visits.flatMap(({ date }, place) => (date.startsWith(last) ? [place] : []))))
  batches.forEach(({ posyandu: { habit } }, place) => {
    for (const kind of HABITS) {
      const isCalled = (kind === 'terlalu-bagus' ? lately : over).get(place)?.has(kind) === true
      add(counts[kind], habit === kind, isCalled, isCalled, habit === kind)
    }
  })
  return counts
}

export function recallOf(options: ChildrenOptions, district: District = demoDistrict()): Recall {
  const judged = measurementsOf([...syntheticChildren(district, options)])
  return { visits: judged.visits.length, kinds: recallOfVisits(judged), habits: recallOfHabits(judged) }
}
