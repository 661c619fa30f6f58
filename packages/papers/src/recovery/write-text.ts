/**
 * The recovery sheet as plain text, for printers that know nothing else. It can be given back as it is.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
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

const WIDTH = 78
/** Steps have letters: numbers are those of the keys. */
const LETTER_A = 97

function wrapped(text: string, first: string): string[] {
  const rest = ' '.repeat(first.length)
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    const isStart = line === first || line === rest
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest
    }
    line += line === first || line === rest ? word : ` ${word}`
  }
  return [...lines, line]
}

const both = ({ id, en }: Bilingual): string => `${id} / ${en}`

/** `mark`: what stands before the point of that place. */
function section(title: Bilingual, points: readonly Bilingual[], mark: (place: number) => string): string[] {
  const said = points.flatMap(({ id, en }, index) => {
    const first = mark(index + 1)
    return ['', ...wrapped(id, first), ...wrapped(en, ' '.repeat(first.length))]
  })
  return ['', both(title).toUpperCase(), ...said]
}

export function writeRecoveryText(sheet: RecoverySheet): string {
  const keys = sheet.lines.map((line, index) => `${lineNumber(index)}   ${line}`)
  const lines = [
    both(TITLE),
    both(sayMade(sheet)),
    ...section(RULES_TITLE, RULES, () => '- '),
    ...section(STEPS_TITLE, STEPS, (place) => `${String.fromCodePoint(LETTER_A + place - 1)}. `),
    '',
    both(KEYS_TITLE).toUpperCase(),
    '',
    ...keys,
    '',
    ...wrapped(KEYS_NOTE.id, ''),
    ...wrapped(KEYS_NOTE.en, ''),
  ]
  return `${lines.join('\n')}\n`
}
