/** A file is saved under the name that the server gave it. */
import { expect, it } from 'vitest'
import { nameIn } from '../../src/app/take-file.ts'

it('reads the name as the server writes it', () => {
  expect(nameIn("attachment; filename*=UTF-8''anak-dengan-nama-76.01.xlsx")).toBe('anak-dengan-nama-76.01.xlsx')
  expect(nameIn("attachment; filename*=UTF-8''laporan%20bayi.xlsx")).toBe('laporan bayi.xlsx')
  expect([nameIn(null), nameIn("attachment; filename*=UTF-8''%E0%A4%A")]).toEqual(['unduhan', 'unduhan'])
})
