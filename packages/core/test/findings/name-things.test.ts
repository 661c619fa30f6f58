import { expect, it } from 'vitest'
import { nameOfThing } from '../../src/findings/name-things.ts'
import { SHIPPED } from '../../src/indicators/catalogue.ts'

it('names indicators by what is counted, governed numbers, columns of files; what is not known by its code', () => {
  expect(nameOfThing('E24').id).toBe(SHIPPED.find(({ code }) => code === 'E24')?.numerator?.id)
  expect(nameOfThing('D16').en).toBe('Families at risk of stunting (KRS)')
  expect(nameOfThing('krs-rekap/krs').id).toBe('KRS (rekap KRS)')
  expect(nameOfThing('K99').id).toBe('K99')
  expect(nameOfThing('K99', { K99: { id: 'Kami', en: 'Ours' } }).en).toBe('Ours')
})
