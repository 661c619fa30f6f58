import { expect, it } from 'vitest'
import { readChoices, readMark } from '../../../src/intake/records/read-mark.ts'

it.each([
  [true, ['V', 'v', '√', '✓', 'Ya', 'YA, 2 orang', '1']],
  [false, ['tidak', 'Tidak Memiliki', 'T', '0']],
  [null, ['', ' ', '-', '–', null]],
  [undefined, ['x?', 'V V', '2']],
])('%s is said by %j', (meaning, texts) => {
  for (const text of texts) expect(readMark(text)).toBe(meaning)
})

it.each([
  ['1 Ya, fasilitas rujukan', [1]],
  ['4 Ya, surveilans melalui elsimil; 1 Ya, fasilitas rujukan', [1, 4]],
  ['1, 4 dan 7', [1, 4, 7]],
  ['8. Tidak ada', [8]],
  ['-', null],
  [null, null],
  ['Tidak ada', undefined],
])('choices of %s', (text, choices) => {
  expect(readChoices(text)).toEqual(choices)
})
