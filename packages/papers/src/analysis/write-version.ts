/** A version of the analysis as PDF; the same version gives the same bytes. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { type VersionPaper, versionPaper } from './version-content.ts'
import { writePaperPdf } from './write-pdf.ts'

export function writeVersionPdf(version: VersionPaper, language: Language): Promise<Uint8Array> {
  return writePaperPdf(versionPaper(version, language))
}
