import { describe, expect, it } from 'vitest'
import { namesSimilar, personsSimilar } from '../../src/linkage/persons-similar.ts'

describe('namesSimilar', () => {
  it.each([
    ['DINA', 'DINI', true],
    ['Hasan', 'Husein', false],
    ['Muhammad Hasan', 'Muhammad Husein', false],
    ['M. Rizki Contoh', 'MUHAMAD RISKI CONTOH', true],
    ['St. Contoh Angan', 'Siti Angan Contoh', true],
    ['Bagas', 'Bagas Contoh Umpama', true],
    ['Ani', 'Ana', false],
    ['Ani', 'ani', true],
    ['', 'Ani', false],
    ['-', '-', false],
  ])('%j and %j: %s', (a, b, similar) => {
    expect(namesSimilar(a, b)).toBe(similar)
    expect(namesSimilar(b, a)).toBe(similar)
  })
})

describe('personsSimilar', () => {
  const person = (nama: string | null, ibu: string | null) => ({ nama, ibu })

  it('asks the mothers too, where both are known', () => {
    expect(personsSimilar(person('Dina', 'Asih'), person('Dini', 'Asih'))).toBe(true)
    expect(personsSimilar(person('Dina', 'Asih'), person('Dini', 'Wulan Sari'))).toBe(false)
    expect(personsSimilar(person('Dina', null), person('Dini', 'Asih'))).toBe(true)
  })

  it('knows a newborn without a name by its mother', () => {
    expect(personsSimilar(person('BY NY ASIH', 'Asih'), person('Bagas Contoh', 'Asih'))).toBe(true)
    expect(personsSimilar(person('Bayi Ny. Asih', null), person('Bagas Contoh', 'Asih'))).toBe(false)
  })

  it('has no opinion without a name', () => {
    expect(personsSimilar(person(null, 'Asih'), person('Dina', 'Asih'))).toBe(false)
  })
})
