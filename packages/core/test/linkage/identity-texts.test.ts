import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { nameText, nik12Text, nikText, type Person } from '../../src/linkage/identity-texts.ts'

const PERSON: Person = {
  nama: "A'de  contoh",
  ibu: 'Asih',
  tglLahir: '2023-07-15' as Day,
  jk: 'P',
  desaKode: '99.01.01.2001',
  nik: '9901015507230002',
}

describe('nikText and nik12Text', () => {
  it('are the sixteen digits and the first twelve', () => {
    expect(nikText(PERSON)).toBe('9901015507230002')
    expect(nik12Text(PERSON)).toBe('990101550723')
  })

  it.each([
    [{ nik: null }, null, null],
    [{ nik: null, nikStart: '990101550723' }, null, '990101550723'],
    [{ nik: null, nikStart: '99010155072300' }, null, '990101550723'],
    [{ nik: null, nikStart: '02022' }, null, null],
    [{ nik: '99010155072300' }, null, '990101550723'],
  ])('%j', (change, nik, start) => {
    const person = { ...PERSON, ...change }
    expect([nikText(person), nik12Text(person)]).toEqual([nik, start])
  })
})

describe('nameText', () => {
  // Keys of every register rest on this very text.
  it('is name, birth, sex, mother and village', () => {
    expect(nameText(PERSON)).toBe('ADECONTOH|2023-07-15|P|ASIH|99.01.01.2001')
  })

  it('leaves the place of an unknown mother empty', () => {
    expect(nameText({ ...PERSON, ibu: null })).toBe('ADECONTOH|2023-07-15|P||99.01.01.2001')
  })

  it.each([{ nama: null }, { nama: ' - ' }, { tglLahir: null }, { jk: null }, { desaKode: null }])('is none with %j', (change) => {
    expect(nameText({ ...PERSON, ...change })).toBeNull()
  })
})
