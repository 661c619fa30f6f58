import { checkAnswer, stagesOf } from '@konvergen/core/village/answer.ts'
import { expect, it } from 'vitest'

const DESA = '76.01.01.2001'
const KELURAHAN = '76.01.01.1001'

it('asks stage and amount of what is accepted, and a reason of what cannot be done', () => {
  const none = { stage: null, rupiah: null, reason: null } as const
  expect(checkAnswer({ answer: 'diterima', stage: 'apbdes', rupiah: '0', reason: null }, DESA)).toEqual([])
  expect(checkAnswer({ ...none, answer: 'diterima' }, DESA)).toEqual(['tahap', 'rupiah'])
  expect(checkAnswer({ ...none, answer: 'nanti' }, DESA)).toEqual([])
  expect(checkAnswer({ ...none, answer: 'nanti', rupiah: '5' }, DESA)).toEqual(['rupiah'])
  expect(checkAnswer({ ...none, answer: 'tidak-bisa' }, DESA)).toEqual(['alasan'])
  expect(checkAnswer({ ...none, answer: 'tidak-bisa', reason: 'Tanah tidak ada' }, DESA)).toEqual([])
})

it('knows that a kelurahan has no RKPDes and no APBDes', () => {
  const accepted = { answer: 'diterima', rupiah: '5', reason: null } as const
  expect(stagesOf(KELURAHAN)).toEqual(['dpa'])
  expect(checkAnswer({ ...accepted, stage: 'apbdes' }, KELURAHAN)).toEqual(['tahap'])
  expect(checkAnswer({ ...accepted, stage: 'dpa' }, KELURAHAN)).toEqual([])
  expect(checkAnswer({ ...accepted, stage: 'dpa' }, DESA)).toEqual(['tahap'])
})
