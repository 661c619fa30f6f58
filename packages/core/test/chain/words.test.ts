import { describe, expect, it } from 'vitest'
import { DIMENSIONS } from '../../src/chain/divide-money.ts'
import { ROOTS, STAGES, STANDINGS } from '../../src/chain/follow.ts'
import { DIMENSION_WORDS, ROOT_WORDS, STAGE_WORDS, STANDING_WORDS, UNTOLD_WORDS } from '../../src/chain/words.ts'

describe('words of the chain', () => {
  it('name each thing apart from the others, in both languages', () => {
    const sets = [
      ROOTS.map((each) => ROOT_WORDS[each]),
      STAGES.map((each) => STAGE_WORDS[each]),
      STANDINGS.map((each) => STANDING_WORDS[each]),
      DIMENSIONS.map((each) => DIMENSION_WORDS[each]),
      DIMENSIONS.map((each) => UNTOLD_WORDS[each]),
    ]
    for (const words of sets)
      for (const language of ['id', 'en'] as const) expect(new Set(words.map((each) => each[language])).size).toBe(words.length)
  })
})
