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
  for (const { code, denominator, denominatorCode } of ofGroup('E')) {
    const governed = denominatorOf(denominatorCode ?? '')
    expect(governed, code).toBeDefined()
    expect(denominator).toEqual(governed?.name)
    expect(thingOf(governed?.code ?? '')?.jenis).toBe('sasaran')
  }
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
  for (const { sameAs } of ofGroup('P')) if (sameAs !== null) expect(byCode(sameAs), sameAs).toBeDefined()
  expect(byCode('P02')).toMatchObject({ regulation: 'A-spesifik 2', sameAs: 'E11', unit: 'persen', denominatorCode: 'D06' })
})

it('has both languages everywhere, and no percentage without numerator and denominator', () => {
  for (const { code, name, unit, numerator, denominator, level, aggregation } of SHIPPED) {
    expect(name.id.trim() && name.en.trim(), code).toBeTruthy()
    expect(name.id, code).not.toBe(name.en)
    if (unit === 'persen') expect(numerator !== null && denominator !== null, code).toBe(true)
    if (unit === 'tanda') expect([level, aggregation], code).toEqual(['desa', 'tanda'])
    if (aggregation === 'terakhir') expect(level, code).toBe('kab')
  }
})
