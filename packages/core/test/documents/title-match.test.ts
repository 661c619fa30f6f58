import { expect, it } from 'vitest'
import { titleMatcher } from '../../src/documents/title-match.ts'

it('finds a text inside a title, whatever its capitals, accents and spaces', () => {
  const isWanted = titleMatcher('  berita  ACARA ')
  expect(['Berita acara rembuk', 'Salinan bérita acara', 'Beritaacara', 'Acara berita'].map(isWanted)).toEqual([true, true, false, false])
})

it('finds nothing for a blank text', () => {
  expect(titleMatcher('  ')('Berita acara')).toBe(false)
})
