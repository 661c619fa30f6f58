import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import { NOWHERE } from '@konvergen/core/kit/issue.ts'
import { describe, expect, test } from 'vitest'
import { writeIssuesCsv } from '../../src/ansit/write-issues-csv.ts'

const issue = (read: string | null, severity: Severity = 'periksa'): Issue => ({ code: 'uji', severity, place: NOWHERE, read, params: {} })

/** The field `terbaca` of the first row. */
function readField(read: string): string | undefined {
  return writeIssuesCsv([issue(read)], 'id')
    .split('\r\n')[1]
    ?.split(';')
    .slice(8, -2)
    .join(';')
}

test('BOM, semicolons, CRLF and the documented columns', () => {
  const csv = writeIssuesCsv([], 'id')
  expect(csv).toBe('\uFEFFno;tingkat;kode;berkas;lembar;baris;kolom;sel;terbaca;pesan;tindakan\r\n')
})

test('the gravest first, numbered', () => {
  const csv = writeIssuesCsv([issue('c', 'catatan'), issue('b', 'periksa'), issue('a', 'galat')], 'id')
  const rows = csv.trim().split('\r\n').slice(1)
  expect(rows.map((row) => row.split(';').slice(0, 2))).toEqual([
    ['1', 'galat'],
    ['2', 'periksa'],
    ['3', 'catatan'],
  ])
})

describe('what was read', () => {
  test.each(['=1+1', '+62', '-5', '@x', '\tx'])('%j cannot become a formula', (read) => {
    expect(readField(read)).toBe(`'${read}`)
  })

  test('separators and quotes are quoted', () => {
    expect(writeIssuesCsv([issue('a;"b"')], 'id')).toContain(';"a;""b""";')
  })

  test('nothing read is an empty field', () => {
    expect(writeIssuesCsv([issue(null)], 'id').split('\r\n')[1]).toMatch(/^1;periksa;uji;;;;;;;/)
  })
})
