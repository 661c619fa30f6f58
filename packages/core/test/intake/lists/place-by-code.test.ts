import { expect, it } from 'vitest'
import { codeReader } from '../../../src/intake/lists/place-by-code.ts'
import { SAMPLE } from '../../wilayah/sample-district.ts'

const [desa] = SAMPLE.desa
const kode = desa?.kode ?? ''
const BPS = '7605010001'
/** As BPS numbers a kecamatan that was split: the seventh digit is no zero, so that each code could be one of Kemendagri. */
const LIKE_KEMENDAGRI = kode.replaceAll('.', '').slice(0, 6).concat('1003')

const one = (text: string | null, name: string | null, known = new Map<string, string>()) =>
  codeReader(text === null ? [] : [text], SAMPLE, known)(text, name)

it('takes a whole code of the district whose name agrees, however either is written', () => {
  expect(one(kode, desa?.nama.toUpperCase() ?? null)).toBe(kode)
  expect(one(kode.replaceAll('.', ''), null)).toBe(kode)
})

it('leaves to the name what the code does not settle', () => {
  expect(one(kode, 'Nama Yang Lain Sama Sekali')).toBeNull()
  expect(one('11.01.01.2001', null)).toBeNull()
  expect(one('2001', null)).toBeNull()
  expect(one(null, desa?.nama ?? null)).toBeNull()
})

it('never takes a code of the statistics office for one of Kemendagri, and reads it once it is known', () => {
  expect(codeReader([BPS, kode.replaceAll('.', '')], SAMPLE, new Map())(kode.replaceAll('.', ''), null)).toBeNull()
  expect(one(BPS, null)).toBeNull()
  expect(one(BPS, null, new Map([[BPS, kode]]))).toBe(kode)
  expect(one(BPS, 'Nama Yang Lain Sama Sekali', new Map([[BPS, kode]]))).toBeNull()
  expect(one(LIKE_KEMENDAGRI, null, new Map([[LIKE_KEMENDAGRI, kode]]))).toBe(kode)
})
