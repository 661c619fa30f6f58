/**
 * The minutes (berita acara) as one value: what the screen, the PDF and the Word file are written from, and what is frozen when the rembuk is closed. No person is
 * named but those who sign.
 */
import { canonicalJson } from '../kit/canonical-json.ts'
import type { Excerpt } from '../kit/excerpt.ts'
import type { ClauseKind, Outcome } from './clause.ts'
import type { ClauseField } from './compare-clauses.ts'
import type { CheckedPrecondition, RembukLevel } from './preparation.ts'
import type { SectorCount } from './sectors.ts'
import type { MinutesTargets } from './targets.ts'

/** Type aliases, not interfaces: so that they can be written as JSON. */
export type MinutesClause = {
  readonly no: number
  readonly kind: ClauseKind
  readonly body: string
  /** Names. */
  readonly owners: readonly string[]
  readonly due: string | null
  readonly indicator: string | null
  readonly volume: number | null
  readonly unit: string | null
  readonly rupiah: string | null
  readonly outcome: Outcome | null
  readonly objections: readonly { readonly office: string; readonly body: string }[]
}

export type MinutesDifference = {
  readonly what: 'tetap' | 'berubah' | 'baru' | 'tidak-dibahas'
  readonly body: string
  readonly fields: readonly ClauseField[]
}

export type Minutes = {
  readonly letterhead: readonly string[]
  readonly district: string
  readonly level: RembukLevel
  readonly area: string
  readonly year: number
  readonly title: string
  readonly place: string
  readonly day: string
  readonly clock: string
  readonly zone: string
  readonly duration: number
  readonly agenda: readonly string[]
  readonly preconditions: readonly { readonly what: CheckedPrecondition['what']; readonly state: CheckedPrecondition['state'] }[]
  readonly analysis: { readonly year: number; readonly version: number; readonly digest: string } | null
  readonly attended: number
  readonly sectors: readonly SectorCount[]
  readonly clauses: readonly MinutesClause[]
  /** Lokus of the year as they were decided; null = nothing was decided for it. */
  readonly lokus: {
    readonly year: number
    readonly rows: readonly {
      readonly code: string
      readonly name: string
      readonly kecamatan: string
      readonly status: string
      readonly basis: string | null
    }[]
  } | null
  /** Numbers of people by village and group; null = nothing was reported, absent in minutes that were frozen before they were kept. */
  readonly targets?: MinutesTargets | null
  /** Photos that could be shown when it was closed, by the digest of each; absent = there were none, or it was closed before they were kept. Titles are not frozen: they may name somebody. */
  readonly photos?: readonly { readonly document: string; readonly version: number; readonly sha256: string }[]
  readonly follows: {
    readonly title: string
    readonly day: string
    readonly differences: readonly MinutesDifference[]
    /** How far its agreements went; null = nobody may say, absent in minutes that were frozen before it was told. */
    readonly chain?: Excerpt | null
  } | null
  readonly signers: readonly { readonly post: string; readonly name: string | null }[]
  readonly code: string
}

/** What its digest is of. */
export function minutesText(minutes: Minutes): string {
  return canonicalJson(minutes)
}

/** How many clauses came out how. */
export function countOutcomes(
  clauses: readonly Pick<MinutesClause, 'outcome'>[],
): Readonly<Record<'agreed' | 'refused' | 'putOff' | 'open', number>> {
  const of = (result: string | undefined): number => clauses.filter(({ outcome }) => outcome?.result === result).length
  return { agreed: of('disepakati'), refused: of('ditolak'), putOff: of('ditunda'), open: of(undefined) }
}
