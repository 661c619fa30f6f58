import { expect, it } from 'vitest'
import { readSubKegiatanCode } from '../../../src/intake/lists/sub-kegiatan-code.ts'

it.each([
  ['1.02.02.2.02.15', { level: 'sub_kegiatan', kode: '1.02.02.2.02.0015', old: true }],
  ['1.02.02.2.02.0015', { level: 'sub_kegiatan', kode: '1.02.02.2.02.0015', old: false }],
  ['1.02.02.02.02.0015', { level: 'sub_kegiatan', kode: '1.02.02.2.02.0015', old: false }],
  ['1.2.2.2.2.15', { level: 'sub_kegiatan', kode: '1.02.02.2.02.0015', old: true }],
  ['X.XX.01.2.01.01', { level: 'sub_kegiatan', kode: 'X.XX.01.2.01.0001', old: true }],
  ['1.02.02.2.02', { level: 'kegiatan', kode: '1.02.02.2.02', old: false }],
  ['1.02.02', { level: 'program', kode: '1.02.02', old: false }],
  ['1.02', { level: 'bidang_urusan', kode: '1.02', old: false }],
  ['1.02.02.2', null],
  ['1.02.02.2.02.00015', null],
  ['kode', null],
])('%s', (written, read) => {
  expect(readSubKegiatanCode(written)).toEqual(read)
})
