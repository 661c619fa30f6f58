import { expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import { currentDefinitions, type DistrictDefinition } from '../../src/indicators/current-definitions.ts'
import type { Definition } from '../../src/indicators/indicator.ts'

const E01 = SHIPPED[0] as Definition
const change = (version: number, fromYear: number, retired = false): DistrictDefinition => ({
  definition: { ...E01, version },
  fromYear,
  retired,
})
const versionIn = (changes: readonly DistrictDefinition[], year: number) =>
  currentDefinitions(SHIPPED, changes, year).find(({ code }) => code === 'E01')?.version

it('keeps the definition that a year was reported under', () => {
  const changes = [change(1, 2025), change(2, 2026)]
  expect([2024, 2025, 2026, 2027].map((year) => versionIn(changes, year))).toEqual([0, 1, 2, 2])
})

it('takes the later change of one year, in whatever order they come', () => {
  expect(versionIn([change(3, 2025), change(1, 2025)], 2025)).toBe(3)
  expect(versionIn([change(1, 2026), change(2, 2025)], 2026)).toBe(1)
})

it('drops what is retired from then on, and adds the district’s own at the end', () => {
  const own: DistrictDefinition = { definition: { ...E01, code: 'K01', version: 1 }, fromYear: 2025, retired: false }
  const codes = currentDefinitions(SHIPPED, [own, change(1, 2025, true)], 2025).map(({ code }) => code)
  expect(codes).not.toContain('E01')
  expect(codes.at(-1)).toBe('K01')
  expect(currentDefinitions(SHIPPED, [own], 2024)).toHaveLength(SHIPPED.length)
})
