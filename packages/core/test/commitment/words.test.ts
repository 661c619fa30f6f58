import { PLEDGE_STATES, PLEDGERS } from '@konvergen/core/commitment/pledge.ts'
import { PUBLIC_STATES } from '@konvergen/core/commitment/public-pledge.ts'
import { PLEDGE_STATE_WORDS, PLEDGER_WORDS, PUBLIC_STATE_WORDS } from '@konvergen/core/commitment/words.ts'
import { expect, it } from 'vitest'

it('names every kind of pledger and every state, and no two of them alike', () => {
  for (const [all, words] of [
    [PLEDGERS, PLEDGER_WORDS],
    [PLEDGE_STATES, PLEDGE_STATE_WORDS],
    [PUBLIC_STATES, PUBLIC_STATE_WORDS],
  ] as const) {
    expect(Object.keys(words).toSorted()).toEqual([...all].toSorted())
    for (const language of ['id', 'en'] as const) expect(new Set(Object.values(words).map((one) => one[language])).size).toBe(all.length)
  }
})
