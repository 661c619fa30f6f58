/** Lights, money and amounts of realisation in the reader's language. */
import type { GridRow, StandingAnswer } from '@konvergen/contract/realisation.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import type { Light } from '@konvergen/core/realisation/lights.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { LIGHT_WORDS, quarterWords } from '@konvergen/core/realisation/words.ts'
import type { TagTone } from '../../parts/tags.tsx'
import { REALISATION } from '../../text/realisation.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

/** The sign says the same to whom colours are alike. */
export const LIGHT_LOOKS: Readonly<Record<Light, { readonly tone: TagTone; readonly sign: string }>> = {
  hijau: { tone: 'good', sign: '●' },
  kuning: { tone: 'caution', sign: '▲' },
  merah: { tone: 'attention', sign: '■' },
  'belum-lapor': { tone: 'outline', sign: '○' },
  'tiada-rencana': { tone: 'plain', sign: '–' },
  'tanpa-ukuran': { tone: 'plain', sign: '–' },
}

export const sayQuarter = (quarter: number, { t }: Pick<Speech, 't'>): string => t(quarterWords(quarter as Quarter))

/** Digits of the language; a word where nothing is told. */
export function sayMoney(rupiah: string | null, { t, say }: Speech): string {
  return rupiah === null ? t(REALISATION.untold) : sayRupiah(rupiah, say.language)
}

export function sayAmount(value: number | null, { t, say }: Speech): string {
  return value === null ? t(REALISATION.untold) : say.number(value, Number.isInteger(value) ? 0 : 2)
}

export function sayLight({ light, percent }: StandingAnswer['physical'], { t, say }: Speech): string {
  return percent === null ? t(LIGHT_WORDS[light]) : `${t(LIGHT_WORDS[light])} ${say.percent(percent)}`
}

type Counted = Pick<GridRow, 'volume' | 'unit'>

/** In the unit of the activity, or in per cent where it has no volume. */
export function sayDone(
  { volume: whole, unit }: Counted,
  { volume, percent }: { volume: number | null; percent: number | null },
  speech: Speech,
): string {
  if (whole === null) return percent === null ? speech.t(REALISATION.untold) : speech.say.percent(percent)
  return volume === null ? speech.t(REALISATION.untold) : `${sayAmount(volume, speech)} ${unit ?? ''}`.trim()
}

export function sayWhole({ volume, unit }: Counted, speech: Speech): string {
  return volume === null ? speech.say.percent(100) : `${sayAmount(volume, speech)} ${unit ?? ''}`.trim()
}

export function moneyOf(money: readonly { readonly rupiah: string }[]): string | null {
  return money.length === 0 ? null : String(money.reduce((sum, { rupiah }) => sum + BigInt(rupiah), 0n))
}
