/** One child as two lists hold it, for tests that change one thing. */
import type { Day } from '../../../src/kit/day.ts'
import type { LinkedPerson } from '../../../src/linkage/person-columns.ts'

export const RARA: LinkedPerson = {
  nama: 'RARA KELOPAK',
  ibu: 'MELATI SENJA',
  ayah: 'LESUNG RIMBA',
  tglLahir: '2023-07-15' as Day,
  jk: 'P',
  desaKode: '99.01.01.2001',
  nik: '9901015507230002',
  kk: '9901010102200007',
}

export const EMPTY: LinkedPerson = { nama: null, ibu: null, ayah: null, tglLahir: null, jk: null, desaKode: null, nik: null, kk: null }
