/** Words that go with codes of rembuk. */
import type { ClauseView, OutcomeBody, RembukDetail } from '@konvergen/contract/rembuk.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import type { ClauseKind } from '@konvergen/core/rembuk/clause.ts'
import type { ClauseField } from '@konvergen/core/rembuk/compare-clauses.ts'
import type { TagTone } from '../../parts/tags.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import type { Speak } from '../../text/text.ts'

export const KIND_WORDS = {
  lokus: REMBUK.kindLokus,
  sasaran: REMBUK.kindSasaran,
  tpps: REMBUK.kindTpps,
  rkpd: REMBUK.kindRkpd,
  apbdes: REMBUK.kindApbdes,
  lain: REMBUK.kindLain,
} as const satisfies Record<ClauseKind, unknown>

export const FIELD_WORDS = {
  kind: REMBUK.fieldKind,
  body: REMBUK.fieldBody,
  owners: REMBUK.fieldOwners,
  due: REMBUK.fieldDue,
  indicator: REMBUK.fieldIndicator,
  volume: REMBUK.fieldVolume,
  unit: REMBUK.fieldUnit,
  rupiah: REMBUK.fieldRupiah,
  result: REMBUK.fieldResult,
} as const satisfies Record<ClauseField, unknown>

export const STATE_TONE = {
  direncanakan: 'outline',
  dilaksanakan: 'caution',
  ditutup: 'good',
  dibatalkan: 'plain',
} as const satisfies Record<RembukDetail['keadaan'], TagTone>

export const RESULT_TONE = { disepakati: 'good', ditolak: 'attention', ditunda: 'caution' } as const satisfies Record<
  OutcomeBody['hasil'],
  TagTone
>

/** `Mufakat`, `12 setuju, 3 menolak, 1 abstain`. */
export function sayWay({ cara, suara }: OutcomeBody, t: Speak): string {
  return cara === 'mufakat' || suara === null ? t(REMBUK.mufakat) : t(REMBUK.votes, suara)
}

/** `120 paket`; null = none was agreed. */
export function sayVolume({ volume, satuan }: Pick<ClauseView, 'volume' | 'satuan'>, language: Language): string | null {
  if (volume === null) return null
  return `${sayNumber(volume, language, Number.isInteger(volume) ? 0 : 2)}${satuan === null ? '' : ` ${satuan}`}`
}
