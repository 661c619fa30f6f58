/** Papers of realisation as bytes; the same facts give the same PDF. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { writePaperDocx } from '../analysis/write-docx.ts'
import { writePaperPdf } from '../analysis/write-pdf.ts'
import { writeSlides } from '../deck/write-pptx.ts'
import { packDeck, packPaper } from './pack-content.ts'
import type { OfficePack, SemesterReport } from './paper-facts.ts'
import { semesterPaper } from './semester-content.ts'

export function writePackPdf(pack: OfficePack, language: Language): Promise<Uint8Array> {
  return writePaperPdf(packPaper(pack, language))
}

export function writePackPptx(pack: OfficePack, language: Language): Promise<Uint8Array> {
  return writeSlides(packDeck(pack, language), language)
}

export function writeSemesterPdf(report: SemesterReport, language: Language): Promise<Uint8Array> {
  return writePaperPdf(semesterPaper(report, language))
}

export function writeSemesterDocx(report: SemesterReport, language: Language): Promise<Uint8Array> {
  return writePaperDocx(semesterPaper(report, language))
}
