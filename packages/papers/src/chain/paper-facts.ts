/** What the paper of the chain is written from: the same answers that the page shows, of all of the district, or cut to one office or village. */
import type { ChainAnswer, FunnelView, PathView } from '@konvergen/contract/chain.ts'
import type { SpendingAnswer } from '@konvergen/contract/spending.ts'
import type { Root } from '@konvergen/core/chain/follow.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { CHAIN_MEETING_WORDS, type SayMeeting } from './paper-words.ts'

export interface ChainMeeting {
  readonly district: string
  readonly letterhead: readonly string[]
  readonly demo: boolean
  /** `name` null = the secretariat. */
  readonly about:
    | { readonly of: 'kabupaten' }
    | { readonly of: 'lembaga'; readonly id: string | null; readonly name: string | null }
    | { readonly of: 'desa'; readonly desa: string; readonly name: string }
  readonly chain: ChainAnswer
  /** Of what the paper is about, in the order in which they are read. */
  readonly funnels: readonly FunnelView[]
  /** Those that fell out. */
  readonly lost: Readonly<Record<Root, readonly PathView[]>>
  /** By office. */
  readonly spending: SpendingAnswer
}

export interface MeetingVoice {
  readonly language: Language
  readonly say: SayMeeting
  readonly number: (n: number) => string
  /** Nothing told is a dash, never 0. */
  readonly money: (rupiah: string | null) => string
}

export function meetingVoice(language: Language): MeetingVoice {
  return {
    language,
    say: (word, values = {}) =>
      CHAIN_MEETING_WORDS[word][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    number: (n) => sayNumber(n, language),
    money: (rupiah) => (rupiah === null ? '–' : sayRupiah(rupiah, language)),
  }
}
