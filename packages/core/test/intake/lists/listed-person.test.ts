/** All persons are invented. */
import { expect, it } from 'vitest'
import { CIVIL_COLUMNS } from '../../../src/intake/lists/civil-list.ts'
import { ELSIMIL_COLUMNS } from '../../../src/intake/lists/elsimil-list.ts'
import { packCivil, packElsimil, unpackPerson } from '../../../src/intake/lists/listed-person.ts'
import type { Day } from '../../../src/kit/day.ts'
import { recordRow } from './sample-record.ts'

const NIK = { anak: '9901011201240001', ibu: '9901015703900001' }
const birth = '2024-01-12' as Day

it('keeps of a civil list who somebody is and to whom they belong', () => {
  const values = {
    noKk: '9901011701180001',
    nik: NIK.anak,
    nama: 'Umpama',
    shdk: 'Anak Kandung',
    lahir: birth,
    jk: 'Laki-laki',
    nikIbu: NIK.ibu,
  }
  expect(unpackPerson(packCivil(recordRow(CIVIL_COLUMNS, { ...values, namaIbu: 'Contoh', namaAyah: 'Misal' }, 7), 2))).toEqual({
    row: 7,
    place: 2,
    role: 'anak',
    sex: 'L',
    birth,
    nik: NIK.anak,
    nama: 'Umpama',
    ibu: 'Contoh',
    nikIbu: NIK.ibu,
    ayah: 'Misal',
    kk: values.noKk,
    kelompok: null,
  })
  expect(unpackPerson(packCivil(recordRow(CIVIL_COLUMNS, { jk: 'Umpama' }), 0))).toMatchObject({ role: 'lain', sex: null, birth: null })
})

const elsimil = (values: Parameters<typeof recordRow<typeof ELSIMIL_COLUMNS>>[1], title = '') =>
  unpackPerson(packElsimil(recordRow(ELSIMIL_COLUMNS, values), 0, title))

it('takes the child of a row of Elsimil for its person, and the woman where the row is about her', () => {
  const both = { nikIbu: NIK.ibu, namaIbu: 'Contoh', nikAnak: NIK.anak, namaAnak: 'Umpama', lahirAnak: birth, namaSuami: 'Misal' }
  expect(elsimil({ ...both, kelompok: 'BADUTA' })).toMatchObject({
    role: 'anak',
    kelompok: 'baduta',
    nik: NIK.anak,
    nama: 'Umpama',
    birth,
    ibu: 'Contoh',
    nikIbu: NIK.ibu,
    ayah: 'Misal',
  })
  const woman = { nik: NIK.ibu, nama: 'Contoh', ibu: null, nikIbu: null, sex: 'P', role: 'lain' }
  expect(elsimil({ nikIbu: NIK.ibu, namaIbu: 'Contoh', namaSuami: 'Misal', hpht: '01-02-2026' })).toMatchObject({
    ...woman,
    kelompok: 'bumil',
    ayah: null,
  })
  expect(elsimil({ nik: NIK.ibu, nama: 'Contoh', namaIbu: 'Lain', persalinan: 'x' })).toMatchObject({ kelompok: 'pascasalin', ibu: 'Lain' })
})

it('knows the group by its column, else by the words of the sheet, else by what only one group has', () => {
  expect(elsimil({ kelompok: 'Catin', hpht: '01-02-2026' }, 'Daftar Bumil').kelompok).toBe('catin')
  expect(elsimil({ nama: 'Umpama' }, 'Daftar Bumil').kelompok).toBe('bumil')
  expect(elsimil({ namaAnak: 'Umpama' }).kelompok).toBe('baduta')
  expect(elsimil({ nama: 'Umpama' }).kelompok).toBeNull()
})

it('keeps no date of a pregnancy', () => {
  const packed = packElsimil(
    recordRow(ELSIMIL_COLUMNS, { nama: 'Umpama', hpht: '01-02-2026', hpl: '08-11-2026', persalinan: '07-11-2026' }),
    0,
    '',
  )
  expect(JSON.stringify(packed)).not.toContain('2026')
})
