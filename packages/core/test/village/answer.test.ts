import { checkAnswer } from '@konvergen/core/village/answer.ts'
import { expect, it } from 'vitest'

it('asks stage and amount of what is accepted, and a reason of what cannot be done', () => {
  const none = { stage: null, rupiah: null, reason: null } as const
  expect(checkAnswer({ answer: 'diterima', stage: 'apbdes', rupiah: '0', reason: null })).toEqual([])
  expect(checkAnswer({ ...none, answer: 'diterima' })).toEqual(['tahap', 'rupiah'])
  expect(checkAnswer({ ...none, answer: 'nanti' })).toEqual([])
  expect(checkAnswer({ ...none, answer: 'nanti', rupiah: '5' })).toEqual(['rupiah'])
  expect(checkAnswer({ ...none, answer: 'tidak-bisa' })).toEqual(['alasan'])
  expect(checkAnswer({ ...none, answer: 'tidak-bisa', reason: 'Tanah tidak ada' })).toEqual([])
})
