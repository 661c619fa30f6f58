/** Where a document may be kept is offered exactly as the server lets it be kept: by class of data and area of the role. */
import { expect, it } from 'vitest'
import { keepClasses } from '../../../src/parts/evidence/keep-places.ts'
import { sample } from '../../support/sample-district.ts'
import { inRole } from '../../support/sample-people.ts'

const { district } = sample()
const detail = {
  ...district,
  demo: true,
  kecamatan: [...district.kecamatan],
  desa: district.desa.map((desa) => ({ ...desa, validFrom: null, validTo: null })),
}
const village = detail.desa[0]?.kode ?? ''

it('offers a village its own subjects and its own place', () => {
  const classes = keepClasses(inRole('desa', [village]), detail)
  expect(classes.map(({ data, places }) => [data, places.map(({ kode }) => kode)])).toEqual([
    ['rencana', [village]],
    ['keluarga', [village]],
    ['tugas', [village]],
  ])
})

it('offers an office of the district every place, the widest first', () => {
  const [first] = keepClasses(inRole('admin-kab'), detail)
  expect(first?.places[0]).toMatchObject({ kode: detail.kode, level: 'kabupaten' })
  expect(first?.places).toHaveLength(1 + detail.kecamatan.length + detail.desa.length)
})

it('offers nothing to whoever only reads', () => {
  expect(keepClasses(inRole('eksekutif'), detail)).toEqual([])
  expect(keepClasses(inRole('dinkes', ['99.01'], { secondFactor: false }), detail)).toEqual([])
})
