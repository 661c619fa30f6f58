import { expect, it } from 'vitest'
import { excerptIn } from '../../src/kit/excerpt.ts'

const title = { id: 'Rantai', en: 'Chain' }

it('says all of an excerpt in one language', () => {
  const table = { columns: [{ id: 'Tahap', en: 'Stage' }], rows: [[{ id: 'Masuk DPA', en: 'In DPA' }]] }
  expect(excerptIn({ title, points: [{ id: 'satu', en: 'one' }], table }, 'en')).toEqual({
    title: 'Chain',
    points: ['one'],
    table: { columns: ['Stage'], rows: [['In DPA']] },
  })
})

it('keeps that there is no table', () => {
  expect(excerptIn({ title, points: [], table: null }, 'id')).toEqual({ title: 'Rantai', points: [], table: null })
})
