/**
 * What a quality report on paper says besides its figures: whose it is and which program computed it.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { sayQualityPeriod } from '@konvergen/core/quality/say-quality-report.ts'
import { QUALITY_WORDS } from './quality-words.ts'

export interface QualityContext {
  /** null = not known. */
  readonly province: string | null
  /** Of the program. */
  readonly version: string
  /** An invented district: said on every page. */
  readonly isDemo: boolean
}

/** The line at the foot of every page. */
export function qualitySourceLine({ source, period }: QualityReport, { version }: QualityContext, language: Language): string {
  return `${QUALITY_WORDS[language].source}: ${source}, ${sayQualityPeriod(period, language)}. Konvergen ${version}.`
}
