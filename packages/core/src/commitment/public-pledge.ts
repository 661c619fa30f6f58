/**
 * What the public is shown of a commitment: the words that were released for it, and how it stands. No person but as they agreed to be called.
 */
import { isOverdue, PLEDGERS, type Pledger, type PledgeState } from './pledge.ts'

/** What was released. A type alias, not an interface: so that it can be written as JSON. */
export type ShownPledge = {
  /** Of who pledged; null = an individual, who is called as they agreed to be as long as they agree. */
  readonly name: string | null
  readonly what: string
  /** Names of villages; empty = the whole district. */
  readonly places: readonly string[]
  /** Whether its money is shown; not everybody who gives wants it told. */
  readonly withRupiah: boolean
}

/** The public sees three: what is withdrawn is not shown, and what came out in part says so. */
export const PUBLIC_STATES = ['dipenuhi', 'berjalan', 'terlambat'] as const
export type PublicState = (typeof PUBLIC_STATES)[number]

/** null = it is not shown. In part counts as under way: not all of it was fulfilled, and nothing is late that ended. */
export function publicStateOf(standing: { readonly state: PledgeState; readonly due: string | null }, today: string): PublicState | null {
  if (standing.state === 'ditarik') return null
  if (standing.state === 'dipenuhi') return 'dipenuhi'
  return isOverdue(standing, today) ? 'terlambat' : 'berjalan'
}

export interface CountedPledges {
  readonly who: Pledger
  readonly counts: Readonly<Record<PublicState, number>>
}

/** By kind of who pledged, in their order; kinds of which nothing is shown are left out. */
export function countByPledger(shown: readonly { readonly who: Pledger; readonly state: PublicState }[]): CountedPledges[] {
  return PLEDGERS.flatMap((who) => {
    const own = shown.filter((one) => one.who === who)
    const of = (state: PublicState): number => own.filter((one) => one.state === state).length
    return own.length === 0 ? [] : [{ who, counts: { dipenuhi: of('dipenuhi'), berjalan: of('berjalan'), terlambat: of('terlambat') } }]
  })
}
