/**
 * Whether a percentage rests on so few that one more or less moves it by points: a map hatches it, a table says so. The limit is the product's own rule
 * (docs/methods/situation.md).
 */
import type { FigureState } from '../kit/figure.ts'
import type { CoverageState } from './coverage.ts'

export const SMALL_DENOMINATOR = 30

export type ShareDoubt = 'tidak-sah' | 'penyebut-kurang-30'

export function doubtsOfShare({
  state,
  denominator,
}: {
  readonly state: CoverageState | FigureState
  readonly denominator: number | null
}): ShareDoubt[] {
  if (state === 'tidak-sah') return ['tidak-sah']
  return state === 'ada' && denominator !== null && denominator < SMALL_DENOMINATOR ? ['penyebut-kurang-30'] : []
}
