import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { csvBatches, endOfLastLine } from '../../src/workbook/stream-csv.ts'

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size))
}

async function rowsOf(text: string, size: number): Promise<string[][]> {
  const rows: string[][] = []
  for await (const batch of csvBatches(inPieces(text, size))) rows.push(...batch)
  return rows
}

it('ends a line nowhere inside quotes', () => {
  expect(endOfLastLine('a,"b\nc",d')).toBe(0)
  expect(endOfLastLine('a,"b\nc",d\ne')).toBe(10)
})

it('keeps every cell as text', async () => {
  expect(await rowsOf('nik;berat\n9471010101200001;9,4\n;\n', 7)).toEqual([
    ['nik', 'berat'],
    ['9471010101200001', '9,4'],
    ['', ''],
  ])
})

test.prop([
  fc.array(fc.tuple(fc.nat(999), fc.constantFrom('a', 'b,c', 'd\ne', 'f"g')), { minLength: 1, maxLength: 20 }),
  fc.integer({ min: 1, max: 50 }),
])('reads the same rows however the file arrives', async (rows, size) => {
  const text = ['id,teks', ...rows.map(([id, word]) => `${id},"${word.replaceAll('"', '""')}"`)].join('\n')
  expect(await rowsOf(text, size)).toEqual([['id', 'teks'], ...rows.map(([id, word]) => [String(id), word])])
})
