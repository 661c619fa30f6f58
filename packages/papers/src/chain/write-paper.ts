/** The paper of the chain as bytes; the same facts give the same PDF. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { writePaperDocx } from '../analysis/write-docx.ts'
import { writePaperPdf } from '../analysis/write-pdf.ts'
import { chainPaper } from './chain-paper.ts'
import type { ChainMeeting } from './paper-facts.ts'

export function writeChainPdf(meeting: ChainMeeting, language: Language): Promise<Uint8Array> {
  return writePaperPdf(chainPaper(meeting, language))
}

export function writeChainDocx(meeting: ChainMeeting, language: Language): Promise<Uint8Array> {
  return writePaperDocx(chainPaper(meeting, language))
}
