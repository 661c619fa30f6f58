/** Invented families: the same each time, of no real area, each one at risk or not known to be, most of them in both lists. */
import { describe, expect, it } from 'vitest'
import { numberText } from '../../src/sasaran/family-identity.ts'
import { isAtRisk } from '../../src/sasaran/family-marks.ts'
import { demoFamilies } from '../../src/setup/demo-families.ts'

const DESA = ['99.01.01.1001', '99.01.02.2002', '99.01.03.2003']

describe('families of the demo district', () => {
  it('are the same each time and bear numbers of no area that there is', () => {
    const { before, now } = demoFamilies(DESA, 7)
    expect(demoFamilies(DESA, 7)).toEqual({ before, now })
    const numbers = now.flatMap(({ person }) => [person.noKk, person.nikKepala, person.nikIstri])
    expect(numbers.every((text) => numberText(text)?.startsWith('9901') === true)).toBe(true)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('are at risk, and stand mostly in both lists', () => {
    const { before, now } = demoFamilies(DESA, 7)
    expect(now.every(({ marks }) => isAtRisk(marks) === true)).toBe(true)
    const known = new Set(before.map(({ person }) => person.noKk))
    const both = now.filter(({ person }) => known.has(person.noKk)).length
    expect(both).toBeGreaterThan(now.length / 2)
    expect(both).toBeLessThan(Math.min(now.length, before.length))
  })
})
