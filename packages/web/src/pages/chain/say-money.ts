/** Rupiah in digits of the language; a word where nothing is told. */
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { CHAIN } from '../../text/chain.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

export function sayMoney(rupiah: string | null, { t, say }: Speech): string {
  return rupiah === null ? t(CHAIN.untold) : sayRupiah(rupiah, say.language)
}
