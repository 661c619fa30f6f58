/**
 * How far a commitment came: the sum of what its entries tell. Volume that no entry tells is not told; zero is nothing done.
 */
import { isEnded, type Pledge, type PledgeState } from './pledge.ts'

export interface ProgressEntry {
  /** Of this entry alone, in the unit of the commitment; null = not told. */
  readonly volume: number | null
  /** Digits. */
  readonly rupiah: string | null
}

export interface ProgressSum {
  readonly entries: number
  readonly volume: number | null
  readonly rupiah: string | null
}

const HUNDREDTHS = 100

/** Of entries that were not struck. Volumes have two decimals at most, and are added in hundredths. */
export function sumProgress(entries: readonly ProgressEntry[]): ProgressSum {
  const volumes = entries.flatMap(({ volume }) => (volume === null ? [] : [Math.round(volume * HUNDREDTHS)]))
  const money = entries.flatMap(({ rupiah }) => (rupiah === null ? [] : [BigInt(rupiah)]))
  return {
    entries: entries.length,
    volume: volumes.length === 0 ? null : volumes.reduce((sum, each) => sum + each, 0) / HUNDREDTHS,
    rupiah: money.length === 0 ? null : String(money.reduce((sum, each) => sum + each, 0n)),
  }
}

export type StateFault = 'tanpa-perkembangan' | 'volume-kurang' | 'tanpa-alasan'

/** What keeps a commitment from a state; null = nothing. Fulfilled is what was entered, in full where a volume was pledged; the other ends, and going on after an end, need their reason. */
export function faultOfState(
  from: PledgeState,
  to: PledgeState,
  { pledge, sum, reason }: { readonly pledge: Pick<Pledge, 'volume'>; readonly sum: ProgressSum; readonly reason: string | null },
): StateFault | null {
  const asksReason = to === 'sebagian' || to === 'ditarik' || (isEnded(from) && !isEnded(to))
  if (asksReason && (reason === null || reason.trim() === '')) return 'tanpa-alasan'
  if (to !== 'dipenuhi') return null
  if (sum.entries === 0) return 'tanpa-perkembangan'
  return pledge.volume !== null && (sum.volume === null || sum.volume < pledge.volume) ? 'volume-kurang' : null
}
