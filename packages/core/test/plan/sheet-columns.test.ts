import { describe, expect, it } from 'vitest'
import { MONEY_SOURCES } from '../../src/plan/activity.ts'
import { columnOfHead, headOf, ownerLineOf, planOwnerOf, SHEET_COLUMNS } from '../../src/plan/sheet-columns.ts'

describe('columns of the sheet', () => {
  it('are known by their heads, however they are written', () => {
    expect(SHEET_COLUMNS.map((key) => columnOfHead(headOf(key)))).toEqual(SHEET_COLUMNS)
    expect(columnOfHead('  KODE SUB KEGIATAN ')).toBe('subKegiatan')
    expect(columnOfHead('Keterangan kami')).toBeNull()
    expect(MONEY_SOURCES.every((source) => SHEET_COLUMNS.includes(source))).toBe(true)
  })
})

describe('whose sheet it is', () => {
  const office = '00000000-0000-7000-8000-000000000000'
  it.each([office, null])('goes out and comes back: %s', (id) => {
    const owner = { kab: '76.01', year: 2027, office: id }
    expect(planOwnerOf(` ${ownerLineOf(owner)}`)).toEqual(owner)
  })

  it.each(['', 'Konvergen rencana', 'Konvergen rencana 76.01 2027 x'])('“%s” is none', (line) => {
    expect(planOwnerOf(line)).toBeNull()
  })
})
