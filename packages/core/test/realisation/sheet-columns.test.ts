import { describe, expect, it } from 'vitest'
import {
  columnsOfSheet,
  headOfReport,
  REPORT_COLUMNS,
  reportColumnOf,
  reportOwnerLine,
  reportOwnerOf,
} from '../../src/realisation/sheet-columns.ts'

describe('the sheet of a quarter', () => {
  it('knows each column by its head, however it is spelled', () => {
    for (const column of REPORT_COLUMNS) expect(reportColumnOf(headOfReport(column).toUpperCase())).toBe(column)
    expect(reportColumnOf('Catatan saya sendiri')).toBeNull()
  })

  it('asks only for the sources of the plan', () => {
    expect(columnsOfSheet(['csr']).includes('csr')).toBe(true)
    expect(columnsOfSheet(['csr']).includes('apbd-kab')).toBe(false)
  })

  it('says whose it is, and is known by that line alone', () => {
    const owner = { kab: '76.01', year: 2026, quarter: 3, office: '00000000-0000-7000-8000-000000000000' } as const
    expect(reportOwnerOf(reportOwnerLine(owner))).toEqual(owner)
    expect(reportOwnerOf(reportOwnerLine({ ...owner, office: null }))).toEqual({ ...owner, office: null })
    expect(reportOwnerOf('Konvergen rencana 76.01 2026 sekretariat')).toBeNull()
    expect(reportOwnerOf('Konvergen realisasi 76.01 2026 TW5 sekretariat')).toBeNull()
  })
})
