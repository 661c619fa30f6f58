import { describe, expect, it } from 'vitest'
import { NO_BIRTH } from '../../src/linkage/compare-births.ts'
import { NameBook, NO_NAME } from '../../src/linkage/compare-names.ts'
import { inOwnOrder, personColumns } from '../../src/linkage/person-columns.ts'
import { EMPTY, RARA } from './people/sample.ts'

describe('personColumns', () => {
  it('keeps what is missing missing', () => {
    const columns = personColumns([EMPTY], new NameBook())
    expect([columns.nik[0], columns.kk[0], columns.desa[0]]).toEqual([null, null, null])
    expect([columns.nama[0], columns.ibu[0], columns.ayah[0]]).toEqual([NO_NAME, NO_NAME, NO_NAME])
    expect([columns.births.digits[0], columns.sex[0]]).toEqual([NO_BIRTH, -1])
  })

  it('a NIK on two rows is no evidence, a family card on two rows is', () => {
    const columns = personColumns([RARA, { ...RARA, nama: 'DINI' }], new NameBook())
    expect(columns.nik).toEqual([null, null])
    expect(columns.kk).toEqual([RARA.kk, RARA.kk])
  })

  it('the mother in a placeholder is the mother, where none is given', () => {
    const book = new NameBook()
    const placeholder = { ...RARA, nama: 'By. Ny. Melati Senja' }
    const columns = personColumns([RARA, { ...placeholder, ibu: null }, { ...placeholder, ibu: 'MAWAR' }], book)
    expect([columns.nama[1], columns.ibu[1]]).toEqual([NO_NAME, columns.ibu[0]])
    expect(columns.ibu[2]).toBe(book.numberOf('MAWAR'))
  })
})

describe('inOwnOrder', () => {
  it('is the same whatever order the rows came in, and says where each stood', () => {
    const home = { ...EMPTY, rumah: { alamat: 'Dusun Melati', rt: '1', rw: null } }
    const [one, other] = [inOwnOrder([RARA, EMPTY, home]), inOwnOrder([home, RARA, EMPTY])]
    expect(one.persons).toEqual(other.persons)
    expect(one.text).toBe(other.text)
    expect(one.places.map((place) => [RARA, EMPTY, home][place])).toEqual(one.persons)
  })
})
