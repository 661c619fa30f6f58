/** Money, volumes and states of packages in the reader's language. */
import type { RecommendationView, VillageRow } from '@konvergen/contract/village.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { ANSWER_WORDS, STAGE_WORDS } from '@konvergen/core/village/words.ts'
import type { TagTone } from '../../parts/tags.tsx'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'

export interface Speech {
  readonly t: Speak
  readonly say: Say
}

export const STATE_TONES: Readonly<Record<VillageRow['state'], TagTone>> = {
  belum: 'outline',
  disiapkan: 'plain',
  terbit: 'good',
  berubah: 'caution',
}

export const ANSWER_TONES: Readonly<Record<NonNullable<RecommendationView['answer']>['answer'], TagTone>> = {
  diterima: 'good',
  nanti: 'caution',
  'tidak-bisa': 'attention',
}

export function sayDigits(rupiah: string | null, { t, say }: Speech): string {
  return rupiah === null ? t(VILLAGE.unknown) : sayRupiah(rupiah, say.language)
}

export function sayVolume({ volume, unit }: Pick<RecommendationView['facts'], 'volume' | 'unit'>, { t, say }: Speech): string {
  return volume === null ? t(VILLAGE.unknown) : `${say.number(volume, Number.isInteger(volume) ? 0 : 2)} ${unit}`
}

/** By source what is known, and of how many nothing is. */
export function sayMoney(money: VillageRow['money'], speech: Speech): string {
  const { t } = speech
  return money
    .map(({ source, rupiah, unknown }) => {
      const known =
        rupiah === null
          ? t(VILLAGE.moneyUnknown, { source: t(SOURCE_WORDS[source]) })
          : t(VILLAGE.money, { source: t(SOURCE_WORDS[source]), rupiah: sayDigits(rupiah, speech) })
      return unknown === 0 || rupiah === null ? known : `${known} (${t(VILLAGE.moneyOpen, { n: unknown })})`
    })
    .join('; ')
}

export function sayAnswer({ answer, stage, rupiah }: NonNullable<RecommendationView['answer']>, speech: Speech): string {
  const { t } = speech
  if (stage === null) return t(ANSWER_WORDS[answer])
  return t(VILLAGE.acceptedIn, { answer: t(ANSWER_WORDS[answer]), stage: t(STAGE_WORDS[stage]), rupiah: sayDigits(rupiah, speech) })
}

/** How the cost came about. */
export function sayCost({ cost, facts, basis }: Pick<RecommendationView, 'cost' | 'facts' | 'basis'>, speech: Speech): string {
  const { t } = speech
  if (cost === null) return `${t(VILLAGE.cost)}: ${t(VILLAGE.unknown)}`
  const values = { cost: sayDigits(cost, speech), volume: sayVolume(facts, speech), unitCost: sayDigits(facts.unitCost, speech) }
  const from = basis.costItem === null ? '' : ` (${t(VILLAGE.costFrom, { item: basis.costItem })})`
  return t(VILLAGE.costHow, values) + from
}

export function sayBasis({ period, gaps }: RecommendationView['basis'], { t, say }: Speech): string {
  if (gaps.length === 0) return t(VILLAGE.closesNone)
  const codes = gaps.map(({ indicator, people }) => (people === null ? indicator : `${indicator} (${say.number(people)})`)).join(', ')
  return t(VILLAGE.closes, { codes, period: say.period(period) })
}
