import { expect, it } from 'vitest'
import { childIssue } from '../../src/intake/child-issue.ts'
import { LIST_PLACE, sampleChild } from './sample-child.ts'

it('names the cell and hides the person', () => {
  const issue = childIssue('anak.nik-huruf', sampleChild({ row: 7, raw: { nik: '99010155O7230002' } }), LIST_PLACE, 'nik', {})
  expect(issue.place).toEqual({ file: 'daftar.xls', sheet: 'Tabel 1', row: 7, column: 'B', cell: 'B7' })
  expect(issue.read).toBe('…0002')
})

it('names the row alone where the file has no such column', () => {
  const { place } = childIssue('anak.tanpa-ukuran', sampleChild(), { ...LIST_PLACE, columns: {} }, 'berat', {})
  expect(place).toMatchObject({ row: 2, column: null, cell: null })
})
