import { expect, it } from 'vitest'
import { DENOMINATORS, denominatorOf, SHIPPED } from '../../src/indicators/catalogue.ts'
import { thingOf } from '../../src/opd/owned-things.ts'

const ofGroup = (letter: string) => SHIPPED.filter(({ code }) => code.startsWith(letter))
const byCode = (code: string) => SHIPPED.find((each) => each.code === code)

it('ships 29 essential, 35 supply indicators and the 20 of the annex, each code once', () => {
  expect([ofGroup('E').length, ofGroup('S').length, ofGroup('P').length]).toEqual([29, 35, 20])
  expect(new Set(SHIPPED.map(({ code }) => code)).size).toBe(SHIPPED.length)
})

it('stands every essential indicator over a governed number that has a name and an owner', () => {
  const governed = ofGroup('E').map(({ denominatorCode }) => denominatorOf(denominatorCode ?? ''))
  expect(governed.map((number) => number?.name)).toEqual(ofGroup('E').map(({ denominator }) => denominator))
  expect(new Set(governed.map((number) => thingOf(number?.code ?? '')?.jenis))).toEqual(new Set(['sasaran']))
  expect(new Set(DENOMINATORS.map(({ code }) => code)).size).toBe(DENOMINATORS.length)
})

it('keeps two targets of one year side by side, each with its source', () => {
  expect(byCode('E01')?.targets.map(({ year, value, source }) => [year, value, source])).toEqual([
    [2024, 58, 'Perpres 72/2021 Lampiran A'],
    [2024, 80, 'Buku metadata BKKBN'],
  ])
})

it('knows where lower is better, and where forms divide by different groups', () => {
  expect(SHIPPED.filter(({ direction, code }) => direction === 'turun' && code.startsWith('E')).map(({ code }) => code)).toEqual([
    'E12',
    'E13',
  ])
  expect(
    ofGroup('E')
      .filter(({ variants }) => variants.length > 0)
      .map(({ code }) => code),
  ).toEqual(['E02', 'E11', 'E19'])
})

it('counts nothing of the annex twice', () => {
  const own = ofGroup('P').filter(({ sameAs }) => sameAs === null)
  expect(own.map(({ code, name }) => [code, name.id])).toEqual([['P15', 'Penerima Bantuan Iuran (PBI) Jaminan Kesehatan']])
  const taken = ofGroup('P').flatMap(({ sameAs }) => sameAs ?? [])
  expect(taken.filter((code) => byCode(code)?.sameAs !== null)).toEqual([])
  expect(byCode('P02')).toMatchObject({ regulation: 'A-spesifik 2', sameAs: 'E11', unit: 'persen', denominatorCode: 'D06' })
})

const codesWhere = (isAmiss: (definition: (typeof SHIPPED)[number]) => boolean) => SHIPPED.filter(isAmiss).map(({ code }) => code)

it('has both languages everywhere, and no percentage without numerator and denominator', () => {
  expect(codesWhere(({ name }) => name.id.trim() === '' || name.en.trim() === '' || name.id === name.en)).toEqual([])
  expect(codesWhere(({ unit, numerator, denominator }) => unit === 'persen' && (numerator === null || denominator === null))).toEqual([])
  expect(codesWhere(({ unit, level, aggregation }) => unit === 'tanda' && (level !== 'desa' || aggregation !== 'tanda'))).toEqual([])
  expect(codesWhere(({ aggregation, level }) => aggregation === 'terakhir' && level !== 'kab')).toEqual([])
})
