/**
 * What papers of realisation are written from, and how its figures are said: the same answers that the pages show, so that no paper reckons for itself.
 */
import type { OfficeStandingAnswer, ReportBody, RulesAnswer, StandingAnswer } from '@konvergen/contract/realisation.ts'
import type { Excerpt } from '@konvergen/core/kit/excerpt.ts'
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import type { MoneySource } from '@konvergen/core/plan/activity.ts'
import type { QuarterState } from '@konvergen/core/realisation/quarter-step.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { LIGHT_WORDS } from '@konvergen/core/realisation/words.ts'
import { type SayRealisation, sayRealisationIn } from './paper-words.ts'

export interface ActivityQuarter {
  readonly quarter: Quarter
  readonly facts: ReportBody
  readonly standing: StandingAnswer
}

export interface PaperActivity {
  readonly title: string
  readonly unit: string | null
  readonly volume: number | null
  /** Those of the paper, ascending. */
  readonly quarters: readonly ActivityQuarter[]
}

export interface PaperQuarter {
  readonly quarter: Quarter
  readonly state: QuarterState
  readonly standing: OfficeStandingAnswer
}

interface Around {
  readonly district: string
  readonly letterhead: readonly string[]
  readonly demo: boolean
  /** ISO, of the data. */
  readonly day: string
  readonly year: number
  readonly rules: RulesAnswer
  /** What the chain says of the year, of the office or of all; null = whoever asks may not read it. */
  readonly chain: Excerpt | null
}

export interface OfficePack extends Around {
  readonly quarter: Quarter
  /** null = the secretariat. */
  readonly officeName: string | null
  readonly quarters: readonly PaperQuarter[]
  readonly activities: readonly PaperActivity[]
  /** Titles of documents by id, of those that whoever asks may see. */
  readonly evidence: ReadonlyMap<string, string>
}

export interface PaperSource {
  readonly source: MoneySource
  readonly planned: string | null
  readonly spent: string | null
  readonly spentUpTo: string | null
}

export interface ReportOffice {
  readonly name: string | null
  /** Of the half-year. */
  readonly quarters: readonly PaperQuarter[]
  readonly sources: readonly PaperSource[]
  readonly activities: readonly PaperActivity[]
}

/** Villages of a kecamatan, or all of them. */
interface VillagesSum {
  /** With an APBDes. */
  readonly villages: number
  /** Of which anything was reported in the half-year. */
  readonly reporting: number
  /** Both quarters handed in. */
  readonly handedIn: number
  /** Reports of lines in the half-year. */
  readonly due: number
  readonly reported: number
  /** At its end. */
  readonly standing: OfficeStandingAnswer
}

export interface ReportVillages {
  readonly kecamatan: readonly (VillagesSum & { readonly name: string })[]
  readonly all: VillagesSum
  /** Villages without an APBDes. */
  readonly without: number
  /** Lines of which Siskeudes tells another sum than the reports. */
  readonly differing: number
}

export interface SemesterReport extends Around {
  readonly semester: 1 | 2
  readonly offices: readonly ReportOffice[]
  readonly sources: readonly PaperSource[]
  /** All offices at the end of the half-year, and how many reports were due in it. */
  readonly standing: OfficeStandingAnswer
  readonly due: number
  readonly reported: number
  readonly villages: ReportVillages
}

export interface Voice {
  readonly language: Language
  readonly say: SayRealisation
}

export const voiceIn = (language: Language): Voice => ({ language, say: sayRealisationIn(language) })

export function sayMoney(rupiah: string | null, { language, say }: Voice): string {
  return rupiah === null ? say('untold') : sayRupiah(rupiah, language)
}

export function sayShare(percent: number | null, { language, say }: Voice): string {
  return percent === null ? say('none') : sayPercent(percent, language)
}

type Counted = Pick<PaperActivity, 'volume' | 'unit'>

/** In the unit of the activity, or in per cent where it has no volume. */
export function sayDone(
  { volume: whole, unit }: Counted,
  { volume, percent }: { readonly volume: number | null; readonly percent: number | null },
  { language, say }: Voice,
): string {
  if (whole === null) return percent === null ? say('untold') : sayPercent(percent, language)
  return volume === null ? say('untold') : `${sayNumber(volume, language, Number.isInteger(volume) ? 0 : 2)} ${unit ?? ''}`.trim()
}

export function sayLight({ light, percent }: StandingAnswer['physical'], { language }: Voice): string {
  const word = LIGHT_WORDS[light][language]
  return percent === null ? word : `${word} ${sayPercent(percent, language)}`
}

export function moneyOf(money: ReportBody['money']): string | null {
  return money.length === 0 ? null : String(money.reduce((sum, { rupiah }) => sum + BigInt(rupiah), 0n))
}
