import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { LIST_WORKBOOK_LIMITS, type WorkbookLimits } from '../../src/workbook/limits.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { ReadingProblem } from '../../src/workbook/reading-problem.ts'
import { openRows, type RowSource } from '../../src/workbook/stream-rows.ts'
import { bytesOf, csvOf } from '../sample-recap.ts'

const GRID = [
  ['a', '1,5', ''],
  ['', '', ''],
  ['b', '007', 'x'],
]
const html = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

async function open(bytes: Uint8Array, limits: WorkbookLimits = LIST_WORKBOOK_LIMITS): Promise<RowSource> {
  const opened = await openRows(bytes, 'daftar', limits)
  if (!opened.ok) throw new ReadingProblem(opened.issue)
  return opened.source
}

async function texts(source: RowSource, sheet = 0): Promise<[number, (string | null)[]][]> {
  const rows: [number, (string | null)[]][] = []
  for await (const { row, cells } of source.rows(sheet)) {
    if (cells.some((cell) => cell !== null)) rows.push([row, cells.map((cell) => cell?.text ?? null)])
  }
  return rows
}

const asXlsx = (rows: readonly (readonly (string | number | Date | null)[])[], more: readonly string[] = []) =>
  writeXlsx({ sheets: [{ name: 'Satu & "dua"', rows: rows.map((row) => [...row]) }, ...more.map((name) => ({ name, rows: [[name]] }))] })

describe('openRows', () => {
  it.each([
    ['csv', async () => bytesOf(csvOf(GRID))],
    ['html', async () => bytesOf(html(GRID))],
    ['xlsx', async () => asXlsx(GRID)],
    ['ods', async () => writeOds({ sheets: [{ name: 'Satu', rows: GRID.map((row) => row.map((text) => text || null)) }] })],
  ])('%s: the same rows as reading it whole', async (kind, write) => {
    const bytes = await write()
    const source = await open(bytes)
    expect(source.kind).toBe(kind)
    expect((await texts(source)).map(([row, cells]) => [row, cells.slice(0, 2)])).toEqual([
      [0, ['a', '1,5']],
      [2, ['b', '007']],
    ])
    const whole = await readWorkbook(bytes, 'daftar')
    expect(whole.ok && whole.workbook.sheets[0]?.name).toBe(source.sheets[0]?.name)
  })

  it('hands numbers and dates out as the whole reader does', async () => {
    const source = await open(await asXlsx([[9.4, new Date(Date.UTC(2024, 0, 17)), 3_201_015_507_230_011]]))
    for await (const { cells } of source.rows(0)) {
      expect(cells.map((cell) => [cell?.text, cell?.kind])).toEqual([
        ['9.4', 'angka'],
        ['2024-01-17', 'tanggal'],
        ['3201015507230011', 'angka'],
      ])
    }
  })

  it('names all sheets and opens each, more than once', async () => {
    const source = await open(await asXlsx(GRID, ['Lain']))
    expect(source.sheets).toEqual([
      { name: 'Satu & "dua"', hidden: false },
      { name: 'Lain', hidden: false },
    ])
    expect(await texts(source, 1)).toEqual([[0, ['Lain']]])
    expect(await texts(source, 1)).toEqual([[0, ['Lain']]])
  })

  it('gives each HTML table for itself, spans laid out', async () => {
    const page = `${html([['judul']])}<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>`
    const source = await open(bytesOf(page))
    expect(await texts(source, 0)).toEqual([[0, ['judul']]])
    expect(await texts(source, 1)).toEqual([
      [0, ['a', 'b']],
      [1, [null, 'c']],
    ])
  })

  it('reads a long HTML table piece by piece', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => [`baris ${index}`, 'x'.repeat(20)])
    const rows = await texts(await open(bytesOf(html(many))))
    expect(rows.map(([row, [text]]) => [row, text])).toEqual(many.map(([text], index) => [index, text]))
  })

  it.each([
    ['csv', async () => bytesOf(csvOf(Array.from({ length: 30 }, () => ['a', 'b'])))],
    ['html', async () => bytesOf(html(Array.from({ length: 30 }, () => ['a', 'b'])))],
    ['xlsx', async () => asXlsx(Array.from({ length: 30 }, () => ['a', 'b']))],
  ])('%s: stops at its limits', async (_, write) => {
    const bytes = await write()
    const rows = texts(await open(bytes, { ...LIST_WORKBOOK_LIMITS, maxRows: 20 }))
    await expect(rows).rejects.toMatchObject({ issue: { code: 'buku.terlalu-banyak-baris' } })
    const cells = texts(await open(bytes, { ...LIST_WORKBOOK_LIMITS, maxCells: 50 }))
    await expect(cells).rejects.toMatchObject({ issue: { code: 'buku.terlalu-banyak-sel' } })
  })

  it('says why a file cannot be read', async () => {
    const bytes = await asXlsx(GRID)
    const codeOf = async (file: Uint8Array, limits?: WorkbookLimits) => {
      const opened = await openRows(file, 'daftar', limits)
      return opened.ok ? null : opened.issue.code
    }
    expect(await codeOf(new Uint8Array())).toBe('buku.kosong')
    expect(await codeOf(bytes.slice(0, -30))).toBe('buku.rusak')
    expect(await codeOf(bytes, { ...LIST_WORKBOOK_LIMITS, maxUncompressedBytes: 100 })).toBe('buku.mengembang')
    expect(await codeOf(bytes, { ...LIST_WORKBOOK_LIMITS, maxBytes: 100 })).toBe('buku.terlalu-besar')
  })
})
