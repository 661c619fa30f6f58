import { describe, expect, it } from 'vitest'
import { QUARTERS } from '../../src/realisation/realisation.ts'
import * as words from '../../src/realisation/words.ts'

describe('words of realisation', () => {
  it('are each other than the others in both languages', () => {
    for (const list of [words.LIGHT_WORDS, words.STATE_WORDS, words.STEP_WORDS, words.TIME_WORDS, words.DEMAND_WORDS]) {
      const all = Object.values(list)
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      expect(new Set(all.map(({ en }) => en)).size).toBe(all.length)
    }
    expect(QUARTERS.map((quarter) => words.quarterWords(quarter).id)).toEqual(['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'])
  })
})
