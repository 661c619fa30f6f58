import { expect, it } from 'vitest'
import { FirstSpelling, posyanduOf } from '../../src/mutu/posyandu.ts'

it('is the same however its name is spaced and capitalised, and shown as it is first written', () => {
  const here = posyanduOf({ kec: 'Kec A', desa: 'Desa B', posyandu: ' Melati  1 ' })
  expect(here).toMatchObject({ kecamatan: 'Kec A', desa: 'Desa B', nama: 'Melati 1' })
  expect(posyanduOf({ kec: 'KEC A', desa: 'DESA  B', posyandu: 'MELATI 1' })?.key).toBe(here?.key)
  expect(posyanduOf({ kec: 'KEC A', desa: 'DESA C', posyandu: 'MELATI 1' })?.key).not.toBe(here?.key)
})

it('is none where the row names none', () => {
  expect(posyanduOf({ kec: 'KEC A', desa: 'DESA B', posyandu: ' ' })).toBeNull()
})

it('shows no number of a person that slipped into its column', () => {
  expect(posyanduOf({ kec: 'KEC A', desa: 'DESA B', posyandu: 'MELATI 0812-3456-7890' })?.nama).toBe('MELATI …')
})

it('keeps the first spelling of an area', () => {
  const areas = new FirstSpelling()
  expect([areas.of('Kec Utara'), areas.of(' KEC  UTARA'), areas.of(' '), areas.of(null)]).toEqual(['Kec Utara', 'Kec Utara', null, null])
})
