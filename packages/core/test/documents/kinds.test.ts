import { expect, it } from 'vitest'
import { DOCUMENT_KINDS, isPicture, KIND_FACTS, kindOfMediaType } from '../../src/documents/kinds.ts'

it('knows each kind again by its media type', () => {
  for (const kind of DOCUMENT_KINDS) expect(kindOfMediaType(KIND_FACTS[kind].mediaType.split(';')[0] ?? '')).toBe(kind)
})

it.each([
  'text/html',
  'image/svg+xml',
  'application/zip',
  'application/x-msdownload',
  'application/vnd.ms-word.document.macroenabled.12',
  '',
])('keeps no %s', (mediaType) => {
  expect(kindOfMediaType(mediaType)).toBeNull()
})

it('tells pictures', () => {
  expect(DOCUMENT_KINDS.filter(isPicture)).toEqual(['jpeg', 'png', 'webp'])
})
