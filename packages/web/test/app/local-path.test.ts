/** Only a path of our own is followed after sign-in. */
import { describe, expect, it } from 'vitest'
import { localPath } from '../../src/app/local-path.ts'

describe('localPath', () => {
  it.each(['/', '/k/99.01/lokus?k=7', '/k/99.01/situasi?cari=a%20b#peta'])('follows %s', (path) => {
    expect(localPath(path)).toBe(path)
  })
  it.each(['//contoh.test', '/\\contoh.test', 'https://contoh.test', 'javascript:alert(1)', 'k/99.01', '', '/\t/contoh.test', '/a\\b'])(
    'refuses %j',
    (path) => {
      expect(localPath(path)).toBeNull()
    },
  )
  it('has nowhere to go without a wish', () => {
    expect(localPath(undefined)).toBeNull()
  })
})
