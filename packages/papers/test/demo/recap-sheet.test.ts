import { read, utils, type WorkSheet } from '@e965/xlsx'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { writtenRows } from '@konvergen/core/setup/demo-oddities.ts'
import { demoRecaps, demoVillages } from '@konvergen/core/setup/demo-recap.ts'
import { expect, test } from 'vitest'
import { recapSheet } from '../../src/demo/recap-sheet.ts'
import { writeFormulaSheet } from '../../src/xlsx/formula-sheet.ts'

const district = demoDistrict()
const villages = demoVillages(district, 1)
const rows = writtenRows(district, demoRecaps(villages, 1)['2026-02'], [], '2026-02')
const bytes = await writeFormulaSheet(recapSheet(rows, '2026-02-27 08:12:45', 'Wanasagara'))
const book = read(bytes, { cellFormula: true })
const sheet = book.Sheets['Rekap Status Gizi'] as WorkSheet

const numberAt = (address: string): number => sheet[address]?.v as number
const formulaAt = (address: string): string | undefined => sheet[address]?.f as string | undefined

/** The sum, difference or share that a formula of this sheet asks for, from the values in its cells. */
function evaluated(formula: string): number {
  const sum = /^SUM\(([A-Z]+\d+):([A-Z]+\d+)\)$/.exec(formula)
  const share = /^([A-Z]+\d+)\/([A-Z]+\d+)\*100$/.exec(formula)
  if (share !== null) return (numberAt(share[1] as string) / numberAt(share[2] as string)) * 100
  const { s, e } = utils.decode_range(`${sum?.[1]}:${sum?.[2]}`)
  let total = 0
  for (let r = s.r; r <= e.r; r += 1) for (let c = s.c; c <= e.c; c += 1) total += numberAt(utils.encode_cell({ r, c }))
  return total
}

test('title, two header rows merged into each other, villages, last line', () => {
  expect(sheet['!ref']).toBe('A1:AA85')
  expect(sheet['A1'].v).toBe('Data Tanggal : 2026-02-27 08:12:45')
  const merges = (sheet['!merges'] ?? []).map((merge) => utils.encode_range(merge))
  expect(merges).toEqual(expect.arrayContaining(['A1:AA1', 'A2:A3', 'D2:G2', 'H2:H3', 'J2:M2', 'P2:U2', 'AA2:AA3', 'A85:B85']))
  expect(merges).toHaveLength(18)
  expect([sheet['D2'].v, sheet['D3'].v, sheet['U3'].v, sheet['AA2'].v]).toEqual(['BB/U', 'Sangat Kurang', 'Obesitas', 'Underweight'])
  expect([sheet['B4'].v, sheet['A85'].v]).toEqual(['BANDAR SAGARA', 'Kab. Wanasagara'])
})

test('every formula holds the result that its cells give', () => {
  const formulas = Object.keys(sheet).filter((address) => /^[A-Z]/.test(address) && formulaAt(address) !== undefined)
  expect(formulas).toHaveLength(81 * 7 + 25)
  for (const address of formulas) expect(numberAt(address)).toBeCloseTo(evaluated(formulaAt(address) as string), 9)
})

test('the counts stand under their headings', () => {
  const first = rows[0]?.counts
  expect([numberAt('C4'), numberAt('J4'), numberAt('N4'), numberAt('X4'), numberAt('Z4')]).toEqual([
    first?.sasaran,
    first?.sangatPendek,
    first?.diukur,
    first?.stunting,
    first?.wasting,
  ])
})
