/** Rupiah in digits of the language; a word where nothing is told. */
import { sayRupiah } from '@konvergen/core/plan/check-activity.ts'
import { CHAIN } from '../../text/chain.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

export function sayMoney(rupiah: string | null, { t, say }: Speech): string {
  if (rupiah === null) return t(CHAIN.untold)
  const dotted = sayRupiah(rupiah)
  return say.language === 'id' ? dotted : dotted.replaceAll('.', ',')
}
