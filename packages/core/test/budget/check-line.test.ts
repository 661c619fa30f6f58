import { expect, it } from 'vitest'
import { checkLine } from '../../src/budget/check-line.ts'

const line = { code: '1.02.02.2.02.0015', volume: 2, unitCost: '500', rupiah: '1000', source: 'apbd-kab' as const, sourceText: 'DAU' }
const codes = (part: Partial<Parameters<typeof checkLine>[0]>, isVillage = false, listed: string[] | null = ['1.02.02.2.02.0015']) =>
  checkLine({ ...line, ...part }, isVillage, listed === null ? null : (code) => listed.includes(code)).map(({ code }) => code)

it('a line that agrees with itself is nothing to look at', () => {
  expect(codes({})).toEqual([])
  expect(codes({ volume: null })).toEqual([])
})

it('tells what does not agree or is not told', () => {
  expect(codes({ volume: 2.5 })).toEqual(['hasil-kali-beda'])
  expect(codes({ rupiah: null })).toEqual(['tanpa-uang'])
  expect(codes({ rupiah: '0', volume: null })).toEqual([])
  expect(codes({ source: null, sourceText: 'Lain' })).toEqual(['sumber-tak-dikenal'])
})

it('an old ending is read as the new one; without a nomenclature no code is strange; villages have none', () => {
  expect(codes({ code: '1.02.02.2.02.15' })).toEqual(['kode-lama'])
  expect(codes({ code: '1.03.02.2.02.0015' })).toEqual(['kode-tak-dikenal'])
  expect(codes({ code: '1.03.02.2.02.0015' }, false, null)).toEqual([])
  expect(codes({ code: '2.2.3' }, true)).toEqual([])
  expect(codes({ code: '1.02.02.2.02.0015' }, true)).toEqual(['kode-tak-terbaca'])
})
