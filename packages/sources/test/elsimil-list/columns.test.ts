/** All persons are invented. */
import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { checkKind } from '../read-list-kind.ts'

it('reads women and children, and masks whatever it tells', async () => {
  const { rows, found, issues } = await checkKind(RECORD_KINDS['elsimil-list'], [
    ['Data Elsimil'],
    ['NIK Ibu', 'Nama Ibu', 'NIK Anak', 'Nama Baduta', 'Tgl Lahir', 'Nama Suami', 'Kelompok Sasaran', 'Desa', 'Kecamatan', 'No HP'],
    ['9901015703900001', 'CONTOH', '9901011201240001', 'UMPAMA', '12-01-2024', 'MISAL', 'BADUTA', 'MUARA', 'HULU', '0811'],
    ['9901015703900002', 'CONTOH', '', '', '17-03-1990', 'MISAL', 'Entah', 'MUARA', 'HULU', '0811'],
  ])
  expect(rows).toBe(2)
  expect(found.map(([code]) => code)).toEqual(['orang.susunan', 'orang.kelompok'])
  expect(JSON.stringify(issues)).not.toMatch(/UMPAMA|CONTOH|MISAL|\d{9}/)
})

it('is taken for Elsimil by its columns, its title or its file only, and never with the columns of another list', () => {
  const cell = (text: string) => ({ text, number: null, type: 'teks' })
  const match = (heads: string[], file = 'a.csv') =>
    RECORD_KINDS['elsimil-list'].match({ name: 'Lembar', rows: [heads.map(cell)], merges: [], hidden: false } as never, file) !== null
  const plain = ['NIK', 'Nama', 'Tgl Lahir', 'Desa']
  expect([match(plain), match(plain, 'Elsimil_2026.xlsx'), match([...plain, 'HPHT'])]).toEqual([false, true, true])
  expect(match([...plain, 'HPHT', 'Desil'])).toBe(false)
})
