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

export interface Recall {
  readonly visits: number
  readonly kinds: Readonly<Record<VisitKind, Counts>>
  readonly habits: Readonly<Record<Habit, Counts>>
}

const CHANGES: readonly HistoryKind[] = ['panjang-turun', 'laju-mustahil', 'keluar-jalur']
/** What each kind may be found as. A wrong value is off the curve, a loss or an impossible pace, by what stands beside it. */
const FOUND_AS: Readonly<Partial<Record<VisitKind, readonly HistoryKind[]>>> = {
  'hari-sama': ['hari-sama'],
  'nilai-diulang': ['nilai-diulang'],
  'panjang-turun': CHANGES,
  'laju-mustahil': CHANGES,
  tertukar: ['tertukar'],
  'salah-satuan': ['salah-satuan'],
}
const CALLED_AS: typeof FOUND_AS = { ...FOUND_AS, 'panjang-turun': ['panjang-turun'], 'laju-mustahil': ['laju-mustahil', 'keluar-jalur'] }
const isChange = (kind: VisitKind | undefined) => kind === 'panjang-turun' || kind === 'laju-mustahil'

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

/** Visits of posyandu that measure badly or invent are left out: no value there is what it should be. */
export function recallOfVisits(district: JudgedDistrict, counts = empty(VISIT_KINDS)): Record<VisitKind, Counts> {
  const { visits, batches, measurements, posyandu } = district
  const found = new Map<number, Set<HistoryKind>>()
  for (const { kind, place, certainty, against } of findHistoryErrors(measurements, (place) => posyandu[place] ?? null)) {
    if (certainty !== 'pasti') continue
    // Either of the two entries of a day may be the one that is kept.
    for (const own of kind === 'hari-sama' && against !== null ? [place, against] : [place])
      found.set(own, (found.get(own) ?? new Set()).add(kind))
  }
  visits.forEach(({ planted }, place) => {
    const habit = batches[posyandu[place] ?? 0]?.posyandu.habit
    if (habit === 'sebaran-lebar' || habit === 'sebaran-sempit') return
    const kinds = found.get(place) ?? new Set()
    for (const kind of VISIT_KINDS) {
      const isPlanted = planted?.kind === kind
      if (kind === 'tidak-tercatat' || kind === 'posisi-salah') {
        const here = [place]
        const { weight, height } = countMissing(measurements, here)
        const isCalled =
          kind === 'tidak-tercatat' ? weight + height > 0 : (positionMismatch(measurements, here).at(-1)?.mismatched ?? 0) > 0
        add(counts[kind], isPlanted, isCalled, isCalled, isPlanted)
        continue
      }
      const isCalled = CALLED_AS[kind]?.some((each) => kinds.has(each)) === true
      const isFound = FOUND_AS[kind]?.some((each) => kinds.has(each)) === true
      const secondOf = kind === 'hari-sama' && visits[place + 1]?.planted?.kind === kind && visits[place + 1]?.date === visits[place]?.date
      if (secondOf) continue
      add(counts[kind], isPlanted, isFound, isCalled, isPlanted || (isChange(kind) && isChange(planted?.kind)))
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
