/**
 * The counts of a round, so that every family is accounted for: what was listed and added equals what is agreed, not at risk, gone by reason, and not looked
 * at. By village what moved in and out stands between them.
 */
import type { Finding, ListedFamily } from './finding.ts'
import type { Outcome } from './outcome.ts'

export interface Reckoning {
  /** On the source list of these villages, and added by them. */
  readonly listed: number
  readonly added: number
  /** Moved here from, and from here to, another village of the district. */
  readonly movedIn: number
  readonly movedOut: number
  readonly agreed: number
  readonly notAtRisk: number
  /** Out, by what was found: never `ada`. */
  readonly out: Readonly<Record<Exclude<Finding, 'ada'>, number>>
  readonly waiting: number
}

const GONE = ['pindah', 'meninggal', 'ganda', 'tidak-ditemukan'] as const

/** `isHere`: true for the villages that are counted; all of them for the district. Families and outcomes go in pairs. */
export function reckon(families: readonly ListedFamily[], outcomes: readonly Outcome[], isHere: (desa: string) => boolean): Reckoning {
  const listedHere = families.filter(({ desa }) => isHere(desa))
  const here = outcomes.filter(({ desa }) => isHere(desa))
  const count = (holds: (outcome: Outcome) => boolean): number => here.filter(holds).length
  const homes = new Map(families.map(({ id, desa }) => [id, desa]))
  const cameFrom = ({ family }: Outcome): string => homes.get(family) ?? ''
  return {
    listed: listedHere.filter(({ added }) => !added).length,
    added: listedHere.filter(({ added }) => added).length,
    movedIn: count((outcome) => outcome.movedIn && !isHere(cameFrom(outcome))),
    movedOut: outcomes.filter((outcome) => outcome.movedIn && isHere(cameFrom(outcome)) && !isHere(outcome.desa)).length,
    agreed: count(({ kind }) => kind === 'tetap'),
    notAtRisk: count(({ kind }) => kind === 'tidak-berisiko'),
    out: Object.fromEntries(GONE.map((finding) => [finding, count((outcome) => outcome.finding === finding)])) as Reckoning['out'],
    waiting: count(({ kind }) => kind === 'belum'),
  }
}

/** True when every family that came in is accounted for. */
export function isWhole({ listed, added, movedIn, movedOut, agreed, notAtRisk, out, waiting }: Reckoning): boolean {
  const gone = GONE.reduce((sum, finding) => sum + out[finding], 0)
  return listed + added + movedIn - movedOut === agreed + notAtRisk + gone + waiting
}
