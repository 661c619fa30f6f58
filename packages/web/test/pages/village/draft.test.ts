import { expect, it } from 'vitest'
import { draftOf, readDraft } from '../../../src/pages/village/draft.ts'
import { readAnswer } from '../../../src/pages/village/read-answer.ts'

const FACTS = { title: 'Jamban', unit: 'unit', volume: 12.5, unitCost: '3500000', source: 'dana-desa', note: null } as const

it('gives back what it was made of, and keeps nothing known as nothing known', () => {
  expect(readDraft(draftOf(FACTS))).toEqual({ facts: FACTS })
  const unknown = { ...FACTS, volume: null, unitCost: null }
  expect(readDraft(draftOf(unknown))).toEqual({ facts: unknown })
})

it.each([
  [{ volume: '1.000' }, ['volume']],
  [{ volume: '-3' }, ['volume']],
  [{ unitCost: '(500)' }, ['unitCost']],
  [{ volume: 'dua', unitCost: '1,5' }, ['volume', 'unitCost']],
])('says what of %j cannot be read', (change, faults) => {
  expect(readDraft({ ...draftOf(FACTS), ...change })).toEqual({ faults })
})

it('takes an amount only for what is accepted', () => {
  const draft = { stage: 'apbdes', amount: 'Rp 5.000', reason: ' ' } as const
  expect(readAnswer({ ...draft, answer: 'diterima' }, '76.01.01.2001')).toEqual({
    facts: { answer: 'diterima', stage: 'apbdes', rupiah: '5000', reason: null },
    faults: [],
  })
  expect(readAnswer({ ...draft, answer: 'nanti' }, '76.01.01.2001').facts).toMatchObject({ stage: null, rupiah: null })
  expect(readAnswer({ ...draft, amount: 'lima', answer: 'diterima' }, '76.01.01.2001').faults).toEqual(['rupiah'])
})
