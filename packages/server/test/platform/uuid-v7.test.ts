import { expect, test } from 'vitest'
import { uuidsOf } from '../../src/platform/uuid-v7.ts'

const AT = new Date('2026-03-01T00:00:00Z')
const MANY = 5000

test('an id is a UUID of version 7 that begins with its moment', () => {
  const id = uuidsOf(AT)()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(AT.getTime())
})

test('no two are equal, and every place that is free takes every digit', () => {
  const ids = Array.from({ length: MANY }, uuidsOf(AT))
  expect(new Set(ids).size).toBe(MANY)
  const digits = Array.from({ length: 36 }, (_, place) => new Set(ids.map((id) => id[place])).size)
  // Time and dashes stand still, the variant has four digits.
  expect(digits).toEqual([...Array(15).fill(1), 16, 16, 16, 1, 4, 16, 16, 16, 1, ...Array(12).fill(16)])
})
