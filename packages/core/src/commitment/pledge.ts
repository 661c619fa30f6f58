/**
 * A commitment: who pledged what, how much, where, until when (FEATURES REM-3, ORG-4). It comes from a clause that a rembuk agreed on, or is written down by itself. null is not told, which is
 * not zero. No person is named in it: who an individual is, is kept apart.
 */
import type { MoneySource } from '../plan/activity.ts'

/** An office of the register, a village, a kecamatan, and those whom no register holds. */
export const PLEDGERS = [
  'lembaga',
  'desa',
  'kecamatan',
  'dprd',
  'forkopimda',
  'perusahaan',
  'perguruan-tinggi',
  'organisasi',
  'perorangan',
] as const
export type Pledger = (typeof PLEDGERS)[number]

/** Promised; under way; fulfilled; came out in part, with the reason; withdrawn, with the reason. The last three are the end of it, until it is opened again. */
export const PLEDGE_STATES = ['dijanjikan', 'berjalan', 'dipenuhi', 'sebagian', 'ditarik'] as const
export type PledgeState = (typeof PLEDGE_STATES)[number]

/** What is written of it, each time anew. A type alias, not an interface: so that it can be written as JSON. */
export type Pledge = {
  /** Of who pledged, where no register holds them; null = the register says it, or an individual. */
  readonly name: string | null
  readonly what: string
  readonly indicator: string | null
  readonly volume: number | null
  readonly unit: string | null
  /** Whole rupiah in digits. */
  readonly rupiah: string | null
  readonly source: MoneySource | null
  /** Codes of villages; empty = the whole district. */
  readonly places: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly due: string | null
  /** A post or office to ask; no person, no telephone. */
  readonly contact: string | null
}

/** Who pledged: an office by its id, a village or kecamatan by its code. */
export interface PledgedBy {
  readonly who: Pledger
  readonly office: string | null
  readonly area: string | null
}

const ENDED: ReadonlySet<PledgeState> = new Set(['dipenuhi', 'sebagian', 'ditarik'])

export function isEnded(state: PledgeState): boolean {
  return ENDED.has(state)
}

/** `today`: `YYYY-MM-DD`. What has no day is never overdue. */
export function isOverdue({ state, due }: { readonly state: PledgeState; readonly due: string | null }, today: string): boolean {
  return !isEnded(state) && due !== null && due < today
}

function trimmed(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim()
}

/** Canonical: trimmed, places once and in order; a unit goes with a volume, a source with money. */
export function inOrder(pledge: Pledge): Pledge {
  return {
    name: trimmed(pledge.name),
    what: pledge.what.trim(),
    indicator: trimmed(pledge.indicator),
    volume: pledge.volume,
    unit: trimmed(pledge.unit),
    rupiah: pledge.rupiah,
    source: pledge.source,
    places: [...new Set(pledge.places)].toSorted(),
    due: pledge.due,
    contact: trimmed(pledge.contact),
  }
}

/** Nine digits and more in a row, whatever stands between them: nobody's telephone belongs where everybody reads. A sum of money has its own place. */
const TELEPHONE = /(?<![\d.])(?:\+|0|62)[\d().\s-]{8,}\d/

export function holdsTelephone(text: string): boolean {
  return TELEPHONE.test(text)
}
