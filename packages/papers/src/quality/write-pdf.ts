/**
 * The quality of a district's measurements on paper (A4), for the puskesmas that talks with its posyandu: verdicts with reasons, pictures,
 * numbers, method and doubts. The same report gives the same bytes. For anybody but puskesmas and Dinkes, take the signs out first
 * (`core/quality/without-signs.ts`).
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { typeset } from '../typst/typeset.ts'
import { qualityContent } from './quality-content.ts'
import type { QualityContext } from './quality-context.ts'
import { funnelPictures, patternPictures } from './quality-pictures.ts'

const TIME_LIMIT_MS = 60_000

/** Half a character (from a file cut in the middle) would not be JSON that the typesetter reads. */
function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** Rejects with TypesetError when the document cannot be set. */
export function writeQualityPdf(report: QualityReport, context: QualityContext, language: Language): Promise<Uint8Array> {
  const [patterns, funnels] = [patternPictures(report, language), funnelPictures(report, language)]
  const content = qualityContent(report, context, language, { patterns, funnels })
  const drawn = Object.fromEntries([...patterns, ...funnels].map(({ file, svg }) => [file, svg.toWellFormed()]))
  return typeset({
    template: 'quality/quality.typ',
    files: { ...drawn, 'content.json': JSON.stringify(content, wholeCharacters) },
    timeLimitMs: TIME_LIMIT_MS,
  })
}
