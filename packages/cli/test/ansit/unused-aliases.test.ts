import { expect, it } from 'vitest'
import { unusedAliases } from '../../src/ansit/unused-aliases.ts'

const row = (nama: string) => ({ row: 4, nama, kode: null, desa: null, by: 'none' as const, suggestion: null })

it('names the confirmations that no row asked for', () => {
  const aliases = new Map([
    ['GODANG', '99.01.01.2001'],
    ['TANJUNGBARU#2', '99.01.01.2002'],
    ['GODNAG', '99.01.01.2001'],
  ])
  expect(unusedAliases(aliases, [row('Godang'), row('TANJUNG BARU')])).toEqual(['GODNAG'])
})
