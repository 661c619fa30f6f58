/** What findings say of the real files of 76.01: Elsimil's counts below zero, and a KRS recap whose arithmetic holds on every row. */
import { checkSets } from '@konvergen/core/findings/check-sets.ts'
import { NumberBook } from '@konvergen/core/findings/known-number.ts'
import { sayFinding } from '@konvergen/core/findings/say-finding.ts'
import { expect, it } from 'vitest'
import { parseElsimilBumil } from '../../src/elsimil/parse.ts'
import { parseKrs } from '../../src/krs-recap/parse.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { given } from '../given.ts'
import { sharedFile } from '../shared-data.ts'

const sheetsOf = async (bytes: Uint8Array, name: string) => {
  const read = await readWorkbook(bytes, name)
  if (!read.ok) throw new Error(read.issue.code)
  return read.workbook.sheets
}

type Rows = readonly { readonly row: number; readonly counts: Readonly<Record<string, { readonly value: number | null }>> }[]
const bookOf = (set: string, rows: Rows) =>
  new NumberBook(
    rows.flatMap(({ row, counts }) =>
      Object.entries(counts).flatMap(([key, { value }]) =>
        value === null ? [] : [{ thing: `${set}/${key}`, period: '2025', area: `${row}`, value }],
      ),
    ),
  )

it('tells each of the twelve counts below zero with the two that it comes from, in any order of rows', async (context) => {
  const name = '76.01_2025-elsimil-bumil.csv'
  const { rows } = given(parseElsimilBumil(await sheetsOf(sharedFile(context, `data/real/${name}`), name), name).table)
  const found = checkSets(bookOf('elsimil-bumil', rows), '2025')
  expect(found.map(({ rule }) => rule)).toEqual(Array.from({ length: 12 }, () => 'negatif'))
  expect(checkSets(bookOf('elsimil-bumil', rows.toReversed()), '2025')).toEqual(found)
  const first = given(found.find(({ area }) => area === '2'))
  expect(sayFinding(first, 'id').seen).toContain('tertulis −4')
  expect(sayFinding(first, 'id').seen).toContain('(36) dan Bumil terdampingi (rekap Elsimil ibu hamil) (40)')
})

it('finds nothing in a recap whose sums hold', async (context) => {
  const name = '76.01_data_verval_krs_2024_sem2.csv'
  const sheets = await sheetsOf(sharedFile(context, `data/real/${name}`), name)
  const { rows } = given(parseKrs(sheets, name).file)
  expect(rows).toHaveLength(63)
  expect(checkSets(bookOf('krs-rekap', rows), '2025')).toEqual([])
})
