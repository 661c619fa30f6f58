import { describe, expect, it } from 'vitest'
import { reportOwnerLine, reportOwnerOf } from '../../src/realisation/sheet-columns.ts'
import { columnsOfVillageSheet, villageOwnerLine, villageOwnerOf } from '../../src/realisation/village-sheet.ts'

const OWNER = { kab: '76.01', year: 2026, quarter: 2, village: '76.01.01.2001' } as const

describe('the sheet of villages', () => {
  it('says whose it is, of one village or of many', () => {
    expect(villageOwnerOf(villageOwnerLine(OWNER))).toEqual(OWNER)
    expect(villageOwnerOf(villageOwnerLine({ ...OWNER, village: null }))).toEqual({ ...OWNER, village: null })
  })

  it('is not that of an office, nor the other way round', () => {
    expect(reportOwnerOf(villageOwnerLine(OWNER))).toBeNull()
    expect(villageOwnerOf(reportOwnerLine({ kab: '76.01', year: 2026, quarter: 2, office: null }))).toBeNull()
    expect(villageOwnerOf('Konvergen realisasi APBDes 76.01 2026 TW5 semua')).toBeNull()
  })

  it('begins with the village', () => {
    expect(columnsOfVillageSheet(['add']).slice(0, 2)).toEqual(['village', 'title'])
    expect(columnsOfVillageSheet(['add'])).toContain('add')
  })
})
