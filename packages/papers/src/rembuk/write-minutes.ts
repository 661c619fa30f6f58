/** The papers of a rembuk as bytes; the same minutes give the same PDF. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { Minutes } from '@konvergen/core/rembuk/minutes.ts'
import { writePaperDocx } from '../analysis/write-docx.ts'
import { writePaperPdf } from '../analysis/write-pdf.ts'
import { commitmentPaper, minutesPaper, type Standing } from './minutes-content.ts'

export function writeMinutesPdf(minutes: Minutes, standing: Standing, language: Language): Promise<Uint8Array> {
  return writePaperPdf(minutesPaper(minutes, standing, language))
}

export function writeMinutesDocx(minutes: Minutes, standing: Standing, language: Language): Promise<Uint8Array> {
  return writePaperDocx(minutesPaper(minutes, standing, language))
}

export function writeCommitmentPdf(minutes: Minutes, standing: Standing): Promise<Uint8Array> {
  return writePaperPdf(commitmentPaper(minutes, standing))
}
