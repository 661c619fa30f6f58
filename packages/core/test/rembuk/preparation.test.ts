import { describe, expect, test } from 'vitest'
import { LOKUS_VILLAGES } from '../../src/rembuk/clause.ts'
import { agendaOf, checkPreparation, templateClauses } from '../../src/rembuk/preparation.ts'

const FACTS = { hasFrozenAnalysis: true, hasDraftPlan: null, hasMusrenbang: null, hasLokus: false, invited: 0, isFirstClosed: null }

describe('what should be there before a rembuk', () => {
  test('what the program holds nothing of is not known, and not missing', () => {
    expect(checkPreparation(FACTS)).toEqual([
      { what: 'analisis', state: 'ada' },
      { what: 'rencana', state: 'tidak-diketahui' },
      { what: 'musrenbang', state: 'tidak-diketahui' },
      { what: 'lokus', state: 'belum' },
      { what: 'undangan', state: 'belum' },
    ])
  })

  test('the rembuk before is asked about only where there is one', () => {
    expect(checkPreparation({ ...FACTS, isFirstClosed: false }).at(-1)).toEqual({ what: 'rembuk-sebelumnya', state: 'belum' })
    expect(checkPreparation({ ...FACTS, isFirstClosed: true, hasDraftPlan: true, invited: 3 }).map(({ state }) => state)).toEqual([
      'ada',
      'ada',
      'tidak-diketahui',
      'belum',
      'ada',
      'ada',
    ])
  })
})

test('the five clauses of a district, in the order in which they were agreed on in 2022', () => {
  const clauses = templateClauses('kab', 2027)
  expect(clauses.map(({ kind }) => kind)).toEqual(['lokus', 'sasaran', 'tpps', 'rkpd', 'apbdes'])
  expect(clauses.at(-1)?.owners).toEqual([LOKUS_VILLAGES])
  expect(clauses.filter(({ due }) => due === null)).toHaveLength(5)
})

test('a kecamatan or village names no lokus', () => {
  for (const level of ['kec', 'desa'] as const)
    expect(templateClauses(level, 2027).map(({ kind }) => kind)).toEqual(['sasaran', 'tpps', 'rkpd', 'apbdes'])
})

test('the agenda has the four subjects, then clauses, commitment and publication', () => {
  expect(agendaOf(2027)).toHaveLength(7)
  expect(agendaOf(2027)[1]).toBe('Prioritas program dan kegiatan tahun 2027 dan 2028')
})
