/** The paper of a village as bytes; the same package gives the same PDF. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { writePaperDocx } from '../analysis/write-docx.ts'
import { writePaperPdf } from '../analysis/write-pdf.ts'
import { villagePaper } from './package-paper.ts'
import type { VillagePaper } from './paper-of-village.ts'

export function writeVillagePdf(paper: VillagePaper, language: Language): Promise<Uint8Array> {
  return writePaperPdf(villagePaper(paper, language))
}

export function writeVillageDocx(paper: VillagePaper, language: Language): Promise<Uint8Array> {
  return writePaperDocx(villagePaper(paper, language))
}
