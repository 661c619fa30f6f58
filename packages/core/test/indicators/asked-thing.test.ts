import { expect, it } from 'vitest'
import { askedNumber, askedThings } from '../../src/indicators/asked-thing.ts'
import { DENOMINATORS, SHIPPED } from '../../src/indicators/catalogue.ts'
import { type Period, periodOf } from '../../src/indicators/period.ts'

const asked = (period: string) => askedThings(SHIPPED, DENOMINATORS, periodOf(period) as Period)

it('asks a quarter for the numerators of the essential indicators, and for both parts where no governed number stands below', () => {
  const things = asked('2025-T2')
  expect(things.filter(({ code }) => code.startsWith('E')).map(({ part }) => part)).toEqual(Array<string>(29).fill('nilai'))
  expect(things.filter(({ code }) => code === 'S24').map(({ part, unit }) => [part, unit])).toEqual([
    ['nilai', 'jumlah'],
    ['penyebut', 'jumlah'],
  ])
})

it('asks once a year for the governed numbers, and never for what another indicator counts', () => {
  const codes = asked('2025').map(({ code }) => code)
  expect(codes.filter((code) => code.startsWith('D'))).toEqual(DENOMINATORS.map(({ code }) => code))
  expect(codes.filter((code) => code.startsWith('P'))).toEqual(['P15'])
  expect(asked('2025-T1').some(({ code }) => code.startsWith('D'))).toBe(false)
})

it('asks for what is counted in its own words', () => {
  expect(asked('2025-T1')[0]).toMatchObject({ code: 'E01', name: { id: 'Remaja putri yang mengonsumsi TTD' }, level: 'desa', version: 0 })
  const first = DENOMINATORS[0]
  expect(first === undefined ? null : askedNumber(first)).toMatchObject({ code: 'D01', part: 'nilai', unit: 'jumlah', level: 'desa' })
})
