import { expect, it } from 'vitest'
import { aliasKey } from '../../src/wilayah/alias.ts'

it('remembers a confirmed name in its normalised form', () => {
  expect(aliasKey('Desa Godang')).toBe('GODANG')
})

it('keeps the turn of a name that stands in a file several times', () => {
  expect(aliasKey('TANJUNG BARU #02')).toBe('TANJUNGBARU#2')
  expect(aliasKey('Tanjung Baru  # 2')).toBe('TANJUNGBARU#2')
})
