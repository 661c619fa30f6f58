/**
 * The decree of a team on paper (A4).
 */
import type { Decree } from '@konvergen/core/opd/decree.ts'
import { typeset } from '../typst/typeset.ts'
import { decreeContent } from './decree-content.ts'

const TIME_LIMIT_MS = 60_000

/** Rejects with TypesetError when the document cannot be set. */
export function writeDecreePdf(decree: Decree): Promise<Uint8Array> {
  return typeset({
    template: 'decree/decree.typ',
    files: { 'content.json': JSON.stringify(decreeContent(decree)) },
    timeLimitMs: TIME_LIMIT_MS,
  })
}
