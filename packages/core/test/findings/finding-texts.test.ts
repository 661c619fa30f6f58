import { expect, it } from 'vitest'
import { RULE_NAMES } from '../../src/findings/finding.ts'
import { FINDING_TEXTS, TOGETHER, TOGETHER_SOURCES, TOGETHER_TODO } from '../../src/findings/finding-texts.ts'

it.each(RULE_NAMES)('%s is told in both languages with the same blanks', (rule) => {
  const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()
  for (const words of [...Object.values(FINDING_TEXTS[rule]), TOGETHER, TOGETHER_SOURCES, TOGETHER_TODO]) {
    expect(blanks(words.id)).toEqual(blanks(words.en))
    expect(words.id).not.toBe(words.en)
  }
})
