/** How commitments are said: tones of their states, amounts, sums of progress. */
import type { CommitmentLine } from '@konvergen/contract/commitment.ts'
import type { PledgeState } from '@konvergen/core/commitment/pledge.ts'
import type { PublicState } from '@konvergen/core/commitment/public-pledge.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import type { TagTone } from '../../parts/tags.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

export const STATE_TONE = {
  dijanjikan: 'outline',
  berjalan: 'plain',
  dipenuhi: 'good',
  sebagian: 'caution',
  ditarik: 'outline',
} as const satisfies Record<PledgeState, TagTone>

export const PUBLIC_TONE = { dipenuhi: 'good', berjalan: 'plain', terlambat: 'attention' } as const satisfies Record<PublicState, TagTone>

const MOST_DECIMALS = 2

export function sayVolume(volume: number | null, unit: string | null, t: Speak, say: Say): string {
  if (volume === null) return t(COMMITMENT.untold)
  return `${say.number(volume, Number.isInteger(volume) ? 0 : MOST_DECIMALS)} ${unit ?? ''}`.trim()
}

export function sayMoney(rupiah: string | null, t: Speak, say: Say): string {
  return rupiah === null ? t(COMMITMENT.untold) : `Rp ${sayRupiah(rupiah, say.language)}`
}

/** null where nothing was noted. */
export function sayProgress({ perkembangan, volume, satuan }: CommitmentLine, t: Speak, say: Say): string | null {
  if (perkembangan.jumlah === 0) return null
  const parts = [
    perkembangan.volume === null
      ? t(COMMITMENT.sumUntold, { n: perkembangan.jumlah })
      : t(COMMITMENT.sum, { done: sayVolume(perkembangan.volume, satuan, t, say), all: sayVolume(volume, satuan, t, say) }),
    ...(perkembangan.rupiah === null ? [] : [t(COMMITMENT.used, { rupiah: sayMoney(perkembangan.rupiah, t, say) })]),
  ]
  return parts.join(' · ')
}

export function sayPlaces(names: readonly string[], t: Speak): string {
  return names.length === 0 ? t(COMMITMENT.wholeDistrict) : names.join(', ')
}
