/**
 * An agreed clause as an activity of a plan (REM-4, REM-6: "targets become plan rows"): what the clause says is taken over, and what it does not say is left open for whoever plans.
 * Of several owners each plans its own share, so that volume is taken only where there is one. From which source the money comes no clause says: it goes into the note.
 */
import { type ActivityFacts, totalOf } from '../plan/activity.ts'
import { type Clause, LOKUS_VILLAGES } from './clause.ts'

const MOST_TITLE = 300
const FIRST_MONTH = 5
const LAST_OF_MONTH = 7

function shortened(text: string): string {
  return text.length <= MOST_TITLE ? text : `${text.slice(0, MOST_TITLE - 1)}…`
}

/** The month that it is due in, where that is in the year; empty else. */
function monthsOf(due: string | null, year: number): readonly number[] {
  return due !== null && due.startsWith(`${year}-`) ? [Number(due.slice(FIRST_MONTH, LAST_OF_MONTH))] : []
}

/** `title`: as somebody shortened it; null = the words of the clause. `no`: of the clause. */
export function activityFromClause(
  clause: Clause,
  { title, year, no, meeting }: { readonly title: string | null; readonly year: number; readonly no: number; readonly meeting: string },
): ActivityFacts {
  const isOnlyOwner = clause.owners.length === 1 && clause.owners[0] !== LOKUS_VILLAGES
  const money = totalOf(clause.rupiah === null ? [] : [{ rupiah: clause.rupiah }])
  const note = [
    `Dari butir ${no}, ${meeting}.`,
    ...(money === null ? [] : [`Dana yang disepakati: Rp ${String(money).replaceAll(/\B(?=(\d{3})+$)/g, '.')}; sumbernya belum disebut.`]),
    ...(clause.indicator === null ? [] : [`Indikator menurut butir: ${clause.indicator}.`]),
  ].join(' ')
  return {
    title: shortened(title ?? clause.body),
    subKegiatan: null,
    kind: 'pendukung',
    pillar: null,
    indicators: [],
    placing: clause.owners.includes(LOKUS_VILLAGES) ? 'lokus' : 'kabupaten',
    places: [],
    target: null,
    volume: isOnlyOwner ? clause.volume : null,
    unit: isOnlyOwner ? clause.unit : null,
    unitCost: null,
    money: [],
    months: monthsOf(clause.due, year),
    responsible: null,
    output: null,
    outcome: null,
    directShare: null,
    status: 'direncanakan',
    note,
  }
}
