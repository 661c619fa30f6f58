import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { checkKind } from '../read-list-kind.ts'

it('reads the recommendations, whose columns for who pays are called like areas', async () => {
  const heading = [
    'KODE PROV',
    'NAMA PROVINSI',
    'KODE KAB',
    'NAMA KABUPATEN',
    'KODE KEC',
    'NAMA KECAMATAN',
    'KODE DESA',
    'NAMA DESA',
    'IKS 2023',
    'IKE 2023',
    'IKL 2023',
    'NILAI IDM 2023',
    'STATUS IDM 2023',
    'TARGET IDM 2024',
    'KETERANGAN',
    'KEGIATAN YANG DAPAT DILAKUKAN',
    'NILAI',
    'PUSAT',
    'PROVINSI',
    'KABUPATEN',
    'DESA',
    'SWASTA',
    'MASYARAKAT',
  ]
  const row = (idm: string, iks = '0,8') => [
    '99',
    'C',
    '9901',
    'K',
    '990101',
    'HULU',
    '9901012001',
    'MUARA',
    iks,
    '0,6',
    '0,7',
    idm,
    'BERKEMBANG',
    'MAJU',
    '',
    'Posyandu',
    '-',
    'v',
    '',
    'v',
    '',
    '',
    '',
  ]
  const { rows, found } = await checkKind(RECORD_KINDS.idm, [heading, row('0,7000'), row('0,7100'), row('0,7', '8')])
  expect(rows).toBe(3)
  expect(found).toEqual([
    ['idm.bukan-rerata', 'L3'],
    ['idm.luar-rentang', 'I4'],
    ['idm.bukan-rerata', 'L4'],
  ])
})
