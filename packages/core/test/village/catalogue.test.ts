import { catalogueOf, entriesFor } from '@konvergen/core/village/catalogue.ts'
import { VILLAGE_ACTIVITIES } from '@konvergen/core/village/packs/village-activities.data.ts'
import { describe, expect, it } from 'vitest'
import { entry } from './facts.ts'

describe('the catalogue of a district', () => {
  it('is the pack where the district has said nothing', () => {
    const known = catalogueOf([])
    expect(known.map(({ key }) => key)).toEqual(VILLAGE_ACTIVITIES.map(({ key }) => key))
    expect(known.every(({ active, isOwn, no }) => active && !isOwn && no === 0)).toBe(true)
  })

  it('keeps an entry that was switched off, with the words of the pack', () => {
    const known = catalogueOf([{ key: 'pekarangan', no: 2, content: null, active: false, costItem: 'Bibit' }])
    expect(known.find(({ key }) => key === 'pekarangan')).toMatchObject({
      active: false,
      costItem: 'Bibit',
      no: 2,
      isOwn: false,
      unit: 'keluarga',
    })
  })

  it('says what the district wrote otherwise, and its own entries last', () => {
    const { key: _, active: __, costItem: ___, no: ____, isOwn: _____, ...content } = entry({ unit: 'unit' })
    const known = catalogueOf([
      { key: 'sendiri-b', no: 1, content, active: true, costItem: null },
      { key: 'jamban-keluarga', no: 1, content, active: true, costItem: null },
      { key: 'tanpa-isi', no: 1, content: null, active: true, costItem: null },
    ])
    expect(known.find(({ key }) => key === 'jamban-keluarga')).toMatchObject({ unit: 'unit', isOwn: true })
    expect(known.at(-1)?.key).toBe('sendiri-b')
    expect(known).toHaveLength(VILLAGE_ACTIVITIES.length + 1)
  })
})

it('leaves what a kelurahan does to others than Dana Desa', () => {
  expect(entriesFor([entry()], '76.01.01.1001')[0]?.danaDesa.answer).toBe('tidak')
  expect(entriesFor([entry()], '76.01.01.2001')[0]?.danaDesa.answer).toBe('boleh')
})
