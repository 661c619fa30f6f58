import { expect, it } from 'vitest'
import { denominatorOf, SHIPPED } from '../../src/indicators/catalogue.ts'
import { faultOfDefinition } from '../../src/indicators/check-definition.ts'
import type { Definition } from '../../src/indicators/indicator.ts'

const isGoverned = (code: string) => denominatorOf(code) !== undefined
const byCode = (code: string) => SHIPPED.find((each) => each.code === code) as Definition
const reason = (definition: Definition) => faultOfDefinition(definition, isGoverned)?.reason

it('finds nothing wrong with what is shipped', () => {
  expect(SHIPPED.filter((definition) => reason(definition) !== undefined).map(({ code }) => code)).toEqual([])
})

it('says why a definition cannot be reckoned with', () => {
  const [percent, count, flag] = [byCode('E01'), byCode('S23'), byCode('S09')]
  expect(reason({ ...percent, numerator: null })).toBe('A percentage needs a numerator and a denominator.')
  expect(reason({ ...count, denominatorCode: 'D16' })).toBe('Only a percentage stands over a governed number.')
  expect(reason({ ...percent, denominatorCode: 'D99' })).toBe('There is no such governed number.')
  expect(reason({ ...flag, level: 'kab' })).toBe('Yes or no by area is counted from the areas that say yes.')
  expect(reason({ ...count, aggregation: 'terakhir' })).toBe('A single value is for the district only.')
  expect(reason({ ...count, aggregation: 'rasio' })).toBe('Only a percentage is a ratio.')
  expect(reason({ ...percent, aggregation: 'jumlah' })).toBe('Percentages are not added up.')
  expect(reason({ ...percent, targets: [{ year: 2025, value: 120, source: 'x', certainty: 'daerah' }] })).toBe(
    'The target of a percentage is at most 100.',
  )
})
