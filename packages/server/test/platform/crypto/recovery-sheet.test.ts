/**
 * Keys on paper and back: however a person types them, a slip is told by its line.
 */
import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Keys } from '../../../src/platform/crypto/key-ring.ts'
import { readSheet, sheetLines } from '../../../src/platform/crypto/recovery-sheet.ts'

const keysOf = (...ids: readonly string[]): Keys => ({
  current: ids.at(-1) ?? '',
  keys: new Map(ids.map((id) => [id, randomBytes(32)])),
  index: randomBytes(32),
})
const numbered = (lines: readonly string[]): string[] => lines.map((line, index) => `${String(index + 1).padStart(2, '0')}  ${line}`)
const sheetOf = (keys: Keys): string => numbered(sheetLines(keys)).join('\n')

it.each([[['k1']], [['k1', 'k2', 'k3']]])('gives back the keys %j', (ids) => {
  const keys = keysOf(...ids)
  expect(readSheet(sheetOf(keys), 'x')).toEqual(keys)
})

it('is short: four lines for the first keys', () => {
  expect(sheetLines(keysOf('k1'))).toHaveLength(4)
  expect(sheetLines(keysOf('k1'))[0]).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4} ){8}[0-9A-HJKMNP-TV-Z]{4}$/)
})

it('does not mind small letters, dashes, spaces, order, letters that look like digits, and the words around', () => {
  const keys = keysOf('k1')
  const typed = numbered(sheetLines(keys).map((line) => line.toLowerCase().replace(/ /g, '-').replace(/0/g, 'o').replace(/1/g, 'l')))
  const text = [
    'Lembar pemulihan Konvergen, dibuat 27 November 2026',
    '1. Simpan lembar ini di tempat terkunci',
    '',
    ...typed.toReversed(),
    '',
  ]
  expect(readSheet(text.join('\r\n').replaceAll('01 ', '1.'), 'x')).toEqual(keys)
  const inOneWord = numbered(sheetLines(keys).map((line) => line.replace(/ /g, '')))
  expect(readSheet(inOneWord.join('\n'), 'x')).toEqual(keys)
})

it('tells the line with a slip', () => {
  const lines = sheetLines(keysOf('k1'))
  for (const [index, line] of lines.entries()) {
    const slip = line.startsWith('7') ? `8${line.slice(1)}` : `7${line.slice(1)}`
    const text = numbered(lines.with(index, slip)).join('\n')
    expect(() => readSheet(text, 'x')).toThrow(
      expect.objectContaining({
        code: 'lembar-baris-keliru',
        text: { id: expect.stringContaining(`Baris ${index + 1} `), en: expect.anything() },
      }),
    )
  }
  const short = numbered(lines.with(1, (lines[1] ?? '').slice(0, -1))).join('\n')
  expect(() => readSheet(short, 'x')).toThrow('lembar-baris-keliru')
})

it('tells two lines that were exchanged', () => {
  const [a = '', b = '', ...rest] = sheetLines(keysOf('k1'))
  expect(() => readSheet(numbered([b, a, ...rest]).join('\n'), 'x')).toThrow('lembar-baris-keliru')
})

it('tells what is missing, and lines of two sheets', () => {
  const [one, other] = [sheetLines(keysOf('k1')), sheetLines(keysOf('k1'))]
  expect(() => readSheet(numbered(one).toSpliced(1, 1).join('\n'), 'x')).toThrow('lembar-tidak-lengkap')
  expect(() => readSheet(numbered(one).slice(0, -1).join('\n'), 'x')).toThrow('lembar-tidak-lengkap')
  expect(() => readSheet(numbered(one.with(2, other[2] ?? '')).join('\n'), 'x')).toThrow('lembar-tidak-lengkap')
  expect(() => readSheet('%PDF-1.7\n1 0 obj', 'x')).toThrow('lembar-bukan')
})
