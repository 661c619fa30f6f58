/**
 * Profiles as PDF, all in one or a single one, and as a Word file of one.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { type ProfileLevel, profileContent } from './profile-content.ts'
import { writePaperDocx } from './write-docx.ts'
import { writePaperPdf } from './write-pdf.ts'

export interface AskedProfile {
  readonly level: ProfileLevel
  /** null = all. */
  readonly area: string | null
  readonly language: Language
}

export function writeProfilePdf(report: AnalysisReport, { level, area, language }: AskedProfile): Promise<Uint8Array> {
  return writePaperPdf(profileContent(report, level, area, language))
}

export function writeProfileDocx(report: AnalysisReport, { level, area, language }: AskedProfile): Promise<Uint8Array> {
  return writePaperDocx(profileContent(report, level, area, language))
}
