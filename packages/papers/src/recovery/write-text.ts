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

function section(title: Bilingual, points: readonly Bilingual[]): string[] {
  return ['', both(title).toUpperCase(), ...points.flatMap(({ id, en }) => ['', ...wrapped(id, '- '), ...wrapped(en, '  ')])]
}

export function writeRecoveryText(sheet: RecoverySheet): string {
  const keys = sheet.lines.map((line, index) => `${lineNumber(index)}   ${line}`)
  const lines = [
    both(TITLE),
    both(sayMade(sheet)),
    ...section(RULES_TITLE, RULES),
    ...section(STEPS_TITLE, STEPS),
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
