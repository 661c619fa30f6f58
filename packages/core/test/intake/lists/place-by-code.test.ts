import { expect, it } from 'vitest'
import { villageByCode } from '../../../src/intake/lists/place-by-code.ts'
import { SAMPLE } from '../../wilayah/sample-district.ts'

const [desa] = SAMPLE.desa
const kode = desa?.kode ?? ''

it('takes a whole code of the district whose name agrees, however either is written', () => {
  expect(villageByCode(kode, desa?.nama.toUpperCase() ?? null, SAMPLE)).toBe(kode)
  expect(villageByCode(kode.replaceAll('.', ''), null, SAMPLE)).toBe(kode)
})

it('leaves to the name what the code does not settle', () => {
  expect(villageByCode(kode, 'Nama Yang Lain Sama Sekali', SAMPLE)).toBeNull()
  expect(villageByCode('11.01.01.2001', null, SAMPLE)).toBeNull()
  expect(villageByCode('2001', null, SAMPLE)).toBeNull()
  expect(villageByCode(null, desa?.nama ?? null, SAMPLE)).toBeNull()
})
