import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { inOrder, type ListedFamily, packFamily, unpackFamily } from '../../../src/intake/families/listed-family.ts'
import { marksOfText } from '../../../src/sasaran/family-marks.ts'
import { familyRow } from './sample-family.ts'

describe('a family that waits', () => {
  it('keeps who it is, its marks and what accompanies it', () => {
    const row = familyRow({ noKk: '9901011701180001', baduta: true, balita: false, pendampingan: [1, 4], kesejahteraan: '2' })
    const kept = unpackFamily(packFamily(row, 3))
    expect(kept).toMatchObject({ row: row.row, place: 3, welfare: '2', accompaniment: '1, 4' })
    expect(kept.person.noKk).toBe('9901011701180001')
    expect(marksOfText(kept.marks)).toMatchObject({ baduta: true, balita: false })
  })

  it('does not know what no cell says', () => {
    const { marks, accompaniment } = unpackFamily(packFamily(familyRow({ balita: null, pendampingan: null }), 0))
    expect(marksOfText(marks).balita).toBeNull()
    expect(accompaniment).toBeNull()
  })
})

const digits = fc.constantFrom(null, '9901011701180001', '9901011701180002', '9901011701180003')
const families = fc.array(
  fc.record({ noKk: digits, nikKepala: digits, nikIstri: digits, namaKepala: fc.constantFrom(null, 'UMPAMA', 'CONTOH'), place: fc.nat(2) }),
  { minLength: 1, maxLength: 12 },
)
const listed = (all: readonly { readonly place: number }[]): ListedFamily[] =>
  all.map(({ place, ...who }, index) => ({
    row: index + 2,
    place,
    person: {
      kki: null,
      namaIstri: null,
      alamat: null,
      rt: null,
      rw: null,
      noKk: null,
      nikKepala: null,
      nikIstri: null,
      namaKepala: null,
      ...who,
    },
    marks: '1----------',
    welfare: null,
    accompaniment: null,
  }))

test.prop([families, fc.infiniteStream(fc.nat())])('stands in one order however its list was sorted', (all, random) => {
  const own = listed(all)
  const shuffled = own.map((family) => ({ family, at: random.next().value as number })).toSorted((a, b) => a.at - b.at)
  const content = (sorted: readonly ListedFamily[]) => sorted.map(({ place, person, marks }) => ({ place, person, marks }))
  expect(
    content(
      inOrder(
        shuffled.map(({ family }) => family),
        String,
      ),
    ),
  ).toEqual(content(inOrder(own, String)))
})
