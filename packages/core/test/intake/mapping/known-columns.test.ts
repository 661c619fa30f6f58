import { expect, it } from 'vitest'
import { DENOMINATORS, SHIPPED } from '../../../src/indicators/catalogue.ts'
import { KNOWN_COLUMNS } from '../../../src/intake/mapping/known-columns.ts'
import { numberOf } from '../../../src/intake/mapping/target.ts'

it('names only numbers of the catalogue, and says why', () => {
  const codes = new Set([...DENOMINATORS, ...SHIPPED].map(({ code }) => code))
  const columns = Object.values(KNOWN_COLUMNS).flatMap((kind) => Object.values(kind ?? {}))
  expect(columns.length).toBeGreaterThan(10)
  for (const { target, reason } of columns) {
    expect(reason.id.length * reason.en.length).toBeGreaterThan(0)
    if (target !== null) expect(codes.has(numberOf(target)?.code ?? '')).toBe(true)
  }
})
