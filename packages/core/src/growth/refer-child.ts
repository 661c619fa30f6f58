/**
 * Which child a posyandu sends to the puskesmas, and where severe malnutrition is treated. Decision support: every proposal shows its reasons
 * and a health worker confirms it. A reason whose source nobody has checked (`rules.ts`) may be heard and never refers a child alone.
 */
import type { AcuteSign } from './acute-signs.ts'
import type { ClassCode } from './permenkes-classes.ts'
import { type RuleCode, type Verdict, verdict } from './rules.ts'
import type { GainStatus } from './weight-gain.ts'

/** Everything that one visit found; null = not found or not looked for. */
export interface Findings {
  readonly weightForAge: Verdict<ClassCode | 'ukur-ulang'> | null
  readonly lengthForAge: Verdict<ClassCode | 'ukur-ulang'> | null
  readonly weightForLength: Verdict<ClassCode | 'ukur-ulang'> | null
  readonly oedema: Verdict<AcuteSign> | null
  readonly arm: Verdict<AcuteSign> | null
  readonly gain: Verdict<GainStatus> | null
  readonly twice: Verdict<'2T'> | null
  readonly redLine: Verdict<'BGM'> | null
  /** Said by the cadre. */
  readonly ill: boolean
  /** The developmental check-list (KPSP) came out doubtful. */
  readonly kpspDoubtful: boolean
}

/**
 * - `rujuk`: at least one reason with a checked source.
 * - `pertimbangkan`: only reasons whose sources are not checked.
 * - `tidak-perlu`: no reason.
 */
export type ReferralAdvice = 'rujuk' | 'pertimbangkan' | 'tidak-perlu'

export interface Referral {
  readonly advice: ReferralAdvice
  /** Days within which the child should be seen: 1 where it may be severe malnutrition, 7 otherwise; null when not referred. */
  readonly withinDays: 1 | 7 | null
  readonly reasons: readonly Verdict<string>[]
}

interface Trigger {
  readonly rule: RuleCode
  readonly found: (findings: Findings) => Verdict<string> | null
  readonly answers: readonly string[]
}

const SEVERE: RuleCode = 'rujuk-gizi-buruk'
const TRIGGERS: readonly Trigger[] = [
  { rule: SEVERE, found: ({ oedema }) => oedema, answers: ['gizi-buruk'] },
  { rule: SEVERE, found: ({ weightForLength }) => weightForLength, answers: ['gizi-buruk'] },
  { rule: SEVERE, found: ({ arm }) => arm, answers: ['gizi-buruk'] },
  { rule: 'rujuk-gizi-kurang', found: ({ weightForLength }) => weightForLength, answers: ['gizi-kurang'] },
  { rule: 'rujuk-gizi-kurang', found: ({ arm }) => arm, answers: ['gizi-kurang'] },
  { rule: 'rujuk-tidak-naik', found: ({ gain }) => gain, answers: ['T'] },
  { rule: 'rujuk-tidak-naik', found: ({ twice }) => twice, answers: ['2T'] },
  { rule: 'rujuk-bgm', found: ({ redLine }) => redLine, answers: ['BGM'] },
  { rule: 'rujuk-berat-kurang', found: ({ weightForAge }) => weightForAge, answers: ['bb-kurang', 'bb-sangat-kurang'] },
  { rule: 'rujuk-pendek', found: ({ lengthForAge }) => lengthForAge, answers: ['pendek', 'sangat-pendek'] },
]

function reasonsOf(findings: Findings): readonly Verdict<string>[] {
  const measured = TRIGGERS.flatMap(({ rule, found, answers }) => {
    const finding = found(findings)
    return finding !== null && answers.includes(finding.answer) ? [verdict(finding.answer, rule, [finding])] : []
  })
  return [
    ...measured,
    ...(findings.ill ? [verdict('sakit', 'rujuk-sakit')] : []),
    ...(findings.kpspDoubtful ? [verdict('kpsp-meragukan', 'rujuk-kpsp')] : []),
  ]
}

export function referChild(findings: Findings): Referral {
  const reasons = reasonsOf(findings)
  if (reasons.length === 0) return { advice: 'tidak-perlu', withinDays: null, reasons }
  const advice = reasons.some(({ verified }) => verified) ? 'rujuk' : 'pertimbangkan'
  return { advice, withinDays: reasons.some(({ rule }) => rule === SEVERE) ? 1 : 7, reasons }
}

export type CarePlace = 'rumah-sakit' | 'rawat-inap' | 'rawat-jalan'

const INFANT_MONTHS = 6
const LEAST_WEIGHT = 4

/** Where a child with confirmed severe malnutrition is treated; the puskesmas decides. `month` of age, `weight` in kg. */
export function proposeCarePlace(month: number, weight: number, complications: boolean): Verdict<CarePlace> {
  if (month < INFANT_MONTHS || weight < LEAST_WEIGHT) return verdict('rumah-sakit', 'rawat-bayi-atau-4-kg')
  return verdict(complications ? 'rawat-inap' : 'rawat-jalan', 'rawat-komplikasi')
}
