/**
 * Why a cell of the scorecard is Y, T, TS or empty, as a code with numbers that a page puts into words (“trimester 3: 1 of 2 antenatal visits”). The counts
 * are of what was reported; `empty` says in how many months nothing was (SPEC §2.5).
 */
import { type MonthNumber, monthsOfQuarter, type Quarter } from '../sasaran/quarter.ts'
import {
  FIRST_EXPECTED,
  HOME_VISITS_OF_CHILD,
  MEASLES_AFTER,
  MEASURED_AFTER,
  measuringMonth,
  PARENTING_MONTHS,
  PARENTING_WANTED,
  wantedAtAge,
} from '../sasaran/score-child.ts'
import { HOME_VISITS_OF_PREGNANCY, POSTNATAL_WANTED, trimesterOf, wantedInPregnancy } from '../sasaran/score-pregnancy.ts'
import type { NotedMonths, Service } from './judge-services.ts'
import { isOverdue, type ScoredPerson, stageIn } from './person-quarter.ts'
import type { Item } from './service-items.ts'

export const REASONS = [
  'hitung',
  'hitung-trimester',
  'hitung-umur',
  'hitung-setahun',
  'rumah-tangga',
  'kartu-imunisasi',
  'bulan-ukur',
  'sesudah-bersalin',
  'masih-hamil',
  'kehamilan-normal',
  'keadaan-kosong',
  'di-bawah-6-bulan',
  'bukan-bulan-ukur',
  'terlalu-muda-diukur',
  'persalinan-belum-dicatat',
] as const
export type ReasonCode = (typeof REASONS)[number]

export interface Reason {
  readonly code: ReasonCode
  /** Times reported, times wanted, months of which nothing was reported. */
  readonly have: number
  readonly want: number
  readonly empty: number
  /** The trimester of `hitung-trimester`, the month since year 0 of `bulan-ukur`, completed months of age elsewhere. */
  readonly at: number
}

const ITEM_OF: Readonly<Record<Service, Item>> = {
  periksa: 'periksa',
  'pil-fe': 'fe',
  nifas: 'nifas',
  konseling: 'konseling',
  kunjungan: 'kunjungan',
  'air-bersih': 'air',
  jamban: 'jamban',
  jaminan: 'jaminan',
  akta: 'akta',
  imunisasi: 'imunisasi',
  timbang: 'timbang',
  'ukur-tinggi': 'ukur',
  pengasuhan: 'pengasuhan',
}
const OF_HOUSEHOLD: ReadonlySet<Service> = new Set(['air-bersih', 'jamban', 'jaminan', 'akta'])

interface Asked {
  readonly person: ScoredPerson
  readonly months: NotedMonths
  readonly quarter: Quarter
}

const reason = (code: ReasonCode, { have = 0, want = 0, empty = 0, at = 0 }: Partial<Omit<Reason, 'code'>> = {}): Reason => ({
  code,
  have,
  want,
  empty,
  at,
})

/** `once`: a month counts once however often it was. */
function counted({ months }: Asked, item: Item, over: readonly MonthNumber[], once: boolean): { have: number; empty: number } {
  const values = over.map((month) => months.get(month)?.[item] ?? null)
  const times = values.map((value) => (once ? Number(Number(value ?? 0) > 0) : Number(value ?? 0)))
  return { have: times.reduce((sum, each) => sum + each, 0), empty: values.filter((value) => value === null).length }
}

function ofPregnancy(asked: Asked, service: Service, over: readonly MonthNumber[]): Reason {
  const { person, months, quarter } = asked
  if (isOverdue(person, quarter)) return reason('persalinan-belum-dicatat')
  const item = ITEM_OF[service]
  const last = over.at(-1) ?? 0
  const isPregnant = stageIn(person, last) === 'hamil'
  const count = counted(asked, item, over, false)
  if (OF_HOUSEHOLD.has(service)) return reason('rumah-tangga', { ...counted(asked, item, over, true), want: 1 })
  if (service === 'nifas') {
    if (isPregnant) return reason('masih-hamil')
    const after = over.filter((month) => stageIn(person, month) === 'nifas')
    return reason('hitung', { ...counted(asked, item, after, false), want: POSTNATAL_WANTED })
  }
  if (!isPregnant) return reason('sesudah-bersalin')
  if (service === 'kunjungan') {
    const states = over.map((month) => months.get(month)?.keadaan ?? null)
    if (states.every((state) => state === 'normal')) return reason('kehamilan-normal')
    if (states.every((state) => state === null || state === 'normal')) return reason('keadaan-kosong')
    return reason('hitung', { ...count, want: HOME_VISITS_OF_PREGNANCY })
  }
  const at = last - person.start
  const wanted = wantedInPregnancy(at)
  const want = service === 'periksa' ? wanted.antenatal : service === 'pil-fe' ? wanted.iron : wanted.counselling
  return reason('hitung-trimester', { ...count, want, at: trimesterOf(at) })
}

/** Since birth; what was before the first noted month comes from the card. */
function sinceBirth(
  asked: Asked,
  item: 'timbang' | 'konseling' | 'pengasuhan',
  end: MonthNumber,
  back: number,
): { have: number; empty: number } {
  const { person, months } = asked
  const from = Math.max(person.start, end - back + 1)
  const first = Math.min(...months.keys(), end + 1)
  const over = Array.from({ length: Math.max(0, end - Math.max(from, first) + 1) }, (_, index) => Math.max(from, first) + index)
  const count = counted(asked, item, over, true)
  const earlier = Math.max(0, first - from)
  const before = person.before[item]
  return before === null
    ? { have: count.have, empty: count.empty + earlier }
    : { have: count.have + Math.min(before, earlier), empty: count.empty }
}

/** Of two marks, or one while measles is not expected yet: how many were seen, and how many cannot be told. */
function immunisation({ months }: Asked, over: readonly MonthNumber[], age: number): Omit<Reason, 'code'> {
  const seen = (item: 'imunisasi' | 'campak', within: readonly MonthNumber[]): boolean | null => {
    const marks = within.map((month) => months.get(month)?.[item] ?? null)
    if (marks.includes(true)) return true
    return over.some((month) => (months.get(month)?.[item] ?? null) === null) ? null : false
  }
  const begin = over[0] ?? 0
  const basic = seen('imunisasi', over)
  const marks = age > MEASLES_AFTER ? [basic, seen('campak', [...over, ...[...months.keys()].filter((month) => month < begin)])] : [basic]
  return {
    have: marks.filter((mark) => mark === true).length,
    want: marks.length,
    empty: marks.filter((mark) => mark === null).length,
    at: age,
  }
}

function ofChild(asked: Asked, service: Service, over: readonly MonthNumber[]): Reason {
  const { person, quarter } = asked
  const end = monthsOfQuarter(quarter)[2] ?? 0
  const age = end - person.start
  const item = ITEM_OF[service]
  if (OF_HOUSEHOLD.has(service)) return reason('rumah-tangga', { ...counted(asked, item, over, true), want: 1 })
  if (service === 'kunjungan') return reason('hitung', { ...counted(asked, item, over, false), want: HOME_VISITS_OF_CHILD })
  if (service === 'ukur-tinggi') {
    const at = measuringMonth(quarter)
    if (at === null) return reason('bukan-bulan-ukur')
    if (at - person.start <= MEASURED_AFTER) return reason('terlalu-muda-diukur', { at: at - person.start })
    return reason('bulan-ukur', { ...counted(asked, item, [at], true), want: 1, at })
  }
  if (age < FIRST_EXPECTED) return reason('di-bawah-6-bulan', { at: age })
  if (service === 'imunisasi') return reason('kartu-imunisasi', immunisation(asked, over, age))
  if (service === 'pengasuhan')
    return reason('hitung-setahun', { ...sinceBirth(asked, 'pengasuhan', end, PARENTING_MONTHS), want: PARENTING_WANTED, at: age })
  const kind = service === 'timbang' ? 'timbang' : 'konseling'
  return reason('hitung-umur', { ...sinceBirth(asked, kind, end, end), want: wantedAtAge(age) ?? 0, at: age })
}

export function explainService(person: ScoredPerson, months: NotedMonths, quarter: Quarter, service: Service): Reason {
  const asked = { person, months, quarter }
  const over = monthsOfQuarter(quarter).filter((month) => stageIn(person, month) !== null)
  return person.kind === 'bumil' ? ofPregnancy(asked, service, over) : ofChild(asked, service, over)
}
