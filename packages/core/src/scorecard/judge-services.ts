/**
 * Y, T, TS for each service of a person in a quarter, or null: what was reported does not yet say. The rules of core/sasaran are asked twice, once as
 * if nothing that was left empty had been given and once as if all of it had; where both agree, it is so whatever the empty cells would say.
 */
import type { Verdict } from '../sasaran/convergence.ts'
import { type MonthNumber, monthsOfQuarter, type Quarter } from '../sasaran/quarter.ts'
import { CHILD_SERVICES, type ChildMonth, type ChildService, scoreChild } from '../sasaran/score-child.ts'
import { PREGNANCY_SERVICES, type PregnancyMonth, type PregnancyService, scorePregnancy } from '../sasaran/score-pregnancy.ts'
import { groupIn, isOverdue, type ScoredPerson, stageIn } from './person-quarter.ts'
import type { CountItem, Noted, YesItem } from './service-items.ts'

export type NotedMonths = ReadonlyMap<MonthNumber, Noted>
/** null = not reported enough to tell. */
export type Judged<Name extends string> = Readonly<Record<Name, Verdict | null>>

export const SERVICES = { bumil: PREGNANCY_SERVICES, anak: CHILD_SERVICES } as const
export type Service = PregnancyService | ChildService

/** More than any service wants. */
const PLENTY = 99

type Fill = 'nothing' | 'everything'

const countOf = (noted: Noted, item: CountItem, fill: Fill): number => noted[item] ?? (fill === 'everything' ? PLENTY : 0)
const yesOf = (noted: Noted, item: YesItem, fill: Fill): boolean => noted[item] ?? fill === 'everything'

function pregnancyMonth(person: ScoredPerson, month: MonthNumber, noted: Noted, fill: Fill): PregnancyMonth {
  return {
    month,
    pregnantMonths: stageIn(person, month) === 'hamil' ? month - person.start : null,
    state: noted.keadaan ?? (fill === 'everything' ? 'kek' : 'normal'),
    antenatal: countOf(noted, 'periksa', fill),
    iron: countOf(noted, 'fe', fill),
    postnatal: stageIn(person, month) === 'hamil' ? 0 : countOf(noted, 'nifas', fill),
    counselling: countOf(noted, 'konseling', fill),
    homeVisits: countOf(noted, 'kunjungan', fill),
    cleanWater: yesOf(noted, 'air', fill),
    latrine: yesOf(noted, 'jamban', fill),
    insurance: yesOf(noted, 'jaminan', fill),
  }
}

function childMonth(month: MonthNumber, noted: Noted, fill: Fill): ChildMonth {
  return {
    month,
    weighed: yesOf(noted, 'timbang', fill),
    measured: yesOf(noted, 'ukur', fill),
    counselled: countOf(noted, 'konseling', fill) > 0,
    homeVisits: countOf(noted, 'kunjungan', fill),
    parenting: yesOf(noted, 'pengasuhan', fill),
    cleanWater: yesOf(noted, 'air', fill),
    latrine: yesOf(noted, 'jamban', fill),
    birthCertificate: yesOf(noted, 'akta', fill),
    insurance: yesOf(noted, 'jaminan', fill),
  }
}

/** Both answers, service by service; null where they differ. */
function agreeing<S extends string>(
  services: readonly S[],
  one: Readonly<Record<S, Verdict>>,
  other: Readonly<Record<S, Verdict>>,
): Judged<S> {
  return Object.fromEntries(services.map((service) => [service, one[service] === other[service] ? one[service] : null])) as Judged<S>
}

const unknown = <S extends string>(services: readonly S[]): Judged<S> =>
  Object.fromEntries(services.map((service) => [service, null])) as Judged<S>

/** null = she is not in the quarter. */
export function judgePregnancy(person: ScoredPerson, months: NotedMonths, quarter: Quarter): Judged<PregnancyService> | null {
  if (person.kind !== 'bumil' || groupIn(person, quarter) === null) return null
  if (isOverdue(person, quarter)) return unknown(PREGNANCY_SERVICES)
  const asked = monthsOfQuarter(quarter).filter((month) => stageIn(person, month) !== null)
  const [low, high] = (['nothing', 'everything'] as const).map((fill) =>
    scorePregnancy(
      asked.map((month) => pregnancyMonth(person, month, months.get(month) ?? {}, fill)),
      quarter,
    ),
  )
  return low && high ? agreeing(PREGNANCY_SERVICES, low, high) : null
}

/**
 * Of the months before the first that was noted only how often is known, not when: the latest of them are taken. `null` = not known: `fill` says.
 */
function earlier(person: ScoredPerson, first: MonthNumber, fill: Fill): ChildMonth[] {
  const length = Math.max(0, first - person.start)
  const within = (times: number | null, back: number): boolean => (times === null ? fill === 'everything' : back < times)
  return Array.from({ length }, (_, back) => ({
    ...childMonth(first - 1 - back, {}, fill),
    weighed: within(person.before.timbang, back),
    counselled: within(person.before.konseling, back),
    parenting: within(person.before.pengasuhan, back),
  }))
}

/** Seen in any of the months. */
function wasSeen(months: NotedMonths, over: readonly MonthNumber[], item: 'imunisasi' | 'campak', fill: Fill): boolean {
  return over.some((month) => yesOf(months.get(month) ?? {}, item, fill))
}

/** null = the child is not in the quarter as one of 0–23 months. */
export function judgeChild(person: ScoredPerson, months: NotedMonths, quarter: Quarter): Judged<ChildService> | null {
  if (person.kind !== 'anak' || groupIn(person, quarter) !== 'anak') return null
  const begin = monthsOfQuarter(quarter)[0] ?? 0
  const end = begin + 2
  const first = Math.min(...months.keys(), Math.max(person.start, begin))
  const hadMeasles = [...months].some(([month, noted]) => month < begin && noted.campak === true)
  const [low, high] = (['nothing', 'everything'] as const).map((fill) => {
    const since = Math.max(first, person.start)
    const noted = Array.from({ length: end - since + 1 }, (_, index) => childMonth(since + index, months.get(since + index) ?? {}, fill))
    return scoreChild(
      {
        born: person.start,
        basicImmunisation: wasSeen(months, monthsOfQuarter(quarter), 'imunisasi', fill),
        measles: hadMeasles || wasSeen(months, monthsOfQuarter(quarter), 'campak', fill),
        months: [...earlier(person, since, fill), ...noted],
      },
      quarter,
    )
  })
  return low && high ? agreeing(CHILD_SERVICES, low, high) : null
}

/** null = not one of whom services are scored in that quarter. */
export function judgePerson(person: ScoredPerson, months: NotedMonths, quarter: Quarter): Judged<string> | null {
  return person.kind === 'bumil' ? judgePregnancy(person, months, quarter) : judgeChild(person, months, quarter)
}
