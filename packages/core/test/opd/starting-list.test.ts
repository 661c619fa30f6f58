import { expect, it } from 'vitest'
import { OWNED_THINGS } from '../../src/opd/owned-things.ts'
import { STARTING_LIST } from '../../src/opd/starting-list.ts'

it('has every code once, as the table takes them, and every office that a suggestion names', () => {
  const codes = STARTING_LIST.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => !/^[a-z][a-z0-9-]{1,30}$/.test(code))).toEqual([])
  const named = new Set(OWNED_THINGS.flatMap(({ saran }) => saran))
  expect([...named].filter((code) => !codes.includes(code))).toEqual([])
})
