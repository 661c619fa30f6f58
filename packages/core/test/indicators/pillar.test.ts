import { expect, it } from 'vitest'
import { PILLAR_WORDS, PILLARS, pillarOf } from '../../src/indicators/pillar.ts'

it('knows a pillar by its number alone', () => {
  expect(['1', '5', '0', '6', '', '1.0'].map(pillarOf)).toEqual([1, 5, null, null, null, null])
})

it('names each beginning with its number', () => {
  for (const pillar of PILLARS) for (const text of Object.values(PILLAR_WORDS[pillar])) expect(text.startsWith(`${pillar} `)).toBe(true)
})
