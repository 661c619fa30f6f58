/** The page of indicators in docs says what the catalogue says. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { INDICATORS_PAGE, indicatorsPage } from '../../../../scripts/gen-indicators.ts'
import { SHIPPED } from '../../src/indicators/catalogue.ts'

const page = readFileSync(INDICATORS_PAGE, 'utf8')

it('is as the generator writes it', () => {
  expect(page).toBe(indicatorsPage())
})

it('names every indicator once', () => {
  const named = [...page.matchAll(/^\| ([ESP]\d{2,3}) /gm)].map((match) => match[1])
  expect(named).toEqual(SHIPPED.map(({ code }) => code))
})
