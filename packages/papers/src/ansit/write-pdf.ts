/**
 * The situation analysis on paper (A4), for the desk of the bupati and the wall of the rembuk: map, tables, doubts and method. The same
 * report gives the same bytes.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { typeset } from '../typst/typeset.ts'
import { paperContent } from './paper-content.ts'
import { drawPictures } from './pictures.ts'

/** Four hundred villages take a few seconds on an old office PC; what takes a minute has gone wrong. */
const TIME_LIMIT_MS = 60_000

/** Half a character (from a file cut in the middle) would not be JSON that the typesetter reads; it prints as the sign for "unreadable". */
function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** Rejects with TypesetError when the document cannot be set. */
export function writeAnsitPdf(report: SituationReport, language: Language): Promise<Uint8Array> {
  const { map, legend, scatter } = drawPictures(report, language)
  const content = JSON.stringify(paperContent(report, language), wholeCharacters)
  return typeset({
    template: 'ansit/ansit.typ',
    files: { 'content.json': content, 'map.svg': map, 'legend.svg': legend, 'scatter.svg': scatter },
    timeLimitMs: TIME_LIMIT_MS,
  })
}
