import { expect, test } from 'vitest'
import { ownAreaOf } from '../../src/app/own-area.ts'
import { inRole, NOBODY } from '../support/sample-people.ts'

test('who holds a part of a district has an own area, of several the first; who holds the whole or nothing has none', () => {
  expect(ownAreaOf(inRole('camat', ['99.01.02']), '99.01')).toBe('99.01.02')
  expect(ownAreaOf(inRole('desa', ['99.01.02.2002', '99.01.01.2001']), '99.01')).toBe('99.01.01.2001')
  expect(ownAreaOf(inRole('admin-kab'), '99.01')).toBeUndefined()
  expect(ownAreaOf(inRole('camat', ['99.01.02']), '99.02')).toBeUndefined()
  expect(ownAreaOf(NOBODY, '99.01')).toBeUndefined()
})
