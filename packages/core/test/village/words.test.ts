import { VILLAGE_ANSWERS } from '@konvergen/core/village/answer.ts'
import { DANA_DESA_ANSWERS } from '@konvergen/core/village/entry.ts'
import { ASKS } from '@konvergen/core/village/package-content.ts'
import { PACKAGE_STATES } from '@konvergen/core/village/standing.ts'
import { ANSWER_WORDS, ASK_WORDS, DANA_DESA_WORDS, PACKAGE_STATE_WORDS } from '@konvergen/core/village/words.ts'
import { expect, it } from 'vitest'

it('calls everything by another name', () => {
  for (const [words, all] of [
    [ANSWER_WORDS, VILLAGE_ANSWERS],
    [DANA_DESA_WORDS, DANA_DESA_ANSWERS],
    [ASK_WORDS, ASKS],
    [PACKAGE_STATE_WORDS, PACKAGE_STATES],
  ] as const) {
    const said = Object.values(words).map(({ id }) => id)
    expect(new Set(said).size).toBe(all.length)
  }
})
