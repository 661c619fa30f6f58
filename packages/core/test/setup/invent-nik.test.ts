import { expect, test } from 'vitest'
import { parseNik } from '../../src/intake/parse-nik.ts'
import type { Day } from '../../src/kit/day.ts'
import { nikInventor } from '../../src/setup/invent-nik.ts'

const BIRTH = '2024-01-17' as Day

test('area, birth date, forty added for a girl, serial number', () => {
  const invent = nikInventor()
  expect(invent('99.01.03', BIRTH, 'L')).toBe('9901031701240001')
  expect(invent('99.01.03', BIRTH, 'L')).toBe('9901031701240002')
  expect(invent('99.01.03', BIRTH, 'P')).toBe('9901035701240001')
  expect(invent('99.01.04', BIRTH, 'L')).toBe('9901041701240001')
})

test('it passes for a NIK', () => {
  expect(parseNik(nikInventor()('99.01.03', BIRTH, 'P'), 'teks').state).toBe('ada')
})
