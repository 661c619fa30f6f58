/**
 * The recovery sheet on paper (A4). The keys reach the typesetter only as the content of a job in memory; nothing of them is written to disk.
 */
import { typeset } from '../typst/typeset.ts'
import {
  KEYS_NOTE,
  KEYS_TITLE,
  lineNumber,
  type RecoverySheet,
  RULES,
  RULES_TITLE,
  STEPS,
  STEPS_TITLE,
  sayMade,
  TITLE,
} from './recovery-words.ts'

const TIME_LIMIT_MS = 60_000

/** Rejects with TypesetError when the document cannot be set. */
export function writeRecoveryPdf(sheet: RecoverySheet): Promise<Uint8Array> {
  const content = {
    title: TITLE,
    made: sayMade(sheet),
    keysTitle: KEYS_TITLE,
    keysNote: KEYS_NOTE,
    lines: sheet.lines.map((line, index) => ({ number: lineNumber(index), groups: line.split(' ') })),
    stepsTitle: STEPS_TITLE,
    steps: STEPS,
    rulesTitle: RULES_TITLE,
    rules: RULES,
  }
  return typeset({
    template: 'recovery/recovery.typ',
    files: { 'content.json': JSON.stringify(content) },
    timeLimitMs: TIME_LIMIT_MS,
  })
}
