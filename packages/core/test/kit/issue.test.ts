import { expect, test } from 'vitest'
import { type Issue, NOWHERE, needsPerson } from '../../src/kit/issue.ts'

const issue = (severity: Issue['severity']): Issue => ({ code: 'contoh', severity, place: NOWHERE, read: null, params: {} })

test('only a note needs nobody', () => {
  expect(needsPerson(issue('galat'))).toBe(true)
  expect(needsPerson(issue('periksa'))).toBe(true)
  expect(needsPerson(issue('catatan'))).toBe(false)
})
