import { checkChildren } from '@konvergen/core/intake/check-children.ts'
import type { EppgbmRow } from '@konvergen/core/intake/child-rows.ts'
import { USUAL_RATES } from '@konvergen/core/setup/child-kinds.ts'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { type ChildrenOptions, syntheticChildren } from '@konvergen/core/setup/synthetic-children.ts'
import { parseEppgbm } from '@konvergen/sources/eppgbm/parse.ts'
import { openRows } from '@konvergen/sources/workbook/stream-rows.ts'
import { expect, test } from 'vitest'
import { officeCsv } from '../../src/ansit/write-issues-csv.ts'
import { CHILD_LIST_HEADING, childListLines } from '../../src/demo/child-list.ts'

const district = demoDistrict()
const none = <Kind extends string>(rates: Readonly<Record<Kind, number>>) =>
  Object.fromEntries(Object.keys(rates).map((kind) => [kind, 0])) as Record<Kind, number>
const HONEST = { visits: none(USUAL_RATES.visits), habits: none(USUAL_RATES.habits) }

function linesOf(options: Partial<ChildrenOptions>) {
  const children = { children: 400, months: 2, until: '2026-02', seed: 5, rates: HONEST, ...options }
  return [...syntheticChildren(district, children)].flatMap((batch) => childListLines(batch, district))
}

async function readBack(lines: ReturnType<typeof linesOf>) {
  const csv = officeCsv([CHILD_LIST_HEADING, ...lines.map(({ cells }, index) => [index + 1, ...cells])])
  const opened = await openRows(new TextEncoder().encode(csv), 'daftar.csv')
  if (!opened.ok) throw new Error(opened.issue.code)
  const rows: EppgbmRow[] = []
  for await (const batch of parseEppgbm(opened.source, 'daftar.csv')) {
    if (batch.place === null) throw new Error(batch.issues.map(({ code }) => code).join())
    rows.push(...batch.rows)
  }
  return rows
}

test('thirty-six columns in the order of the export since 2024', () => {
  expect(CHILD_LIST_HEADING).toHaveLength(36)
  expect(CHILD_LIST_HEADING.slice(10, 14)).toEqual(['Kec', 'Pukesmas', 'Desa/Kel', 'Posyandu'])
  expect(linesOf({ children: 100 })[0]?.cells).toHaveLength(35)
})

test('an honest list is read back without a word, every value as it was', async () => {
  const lines = linesOf({})
  const rows = await readBack(lines)
  expect(rows).toHaveLength(lines.length)
  expect(checkChildren(rows, { file: '', sheet: '', columns: {} }, null).issues).toEqual([])
  rows.forEach((row, index) => {
    const { visit } = lines[index] as (typeof lines)[number]
    expect(row).toMatchObject({ nik: visit.child.nik, tglLahir: visit.child.lahir, berat: visit.weight, tinggi: visit.height, unread: {} })
    expect([row.zsBbU, row.zsTbU, row.bbU, row.tbU, row.bbTb]).not.toContain(null)
  })
})

test('scores and classes follow from what is written', () => {
  const short = linesOf({}).find(({ cells }) => cells[24] === 'Sangat Pendek')
  expect(Number(short?.cells[25])).toBeLessThan(-3)
  const thin = linesOf({}).find(({ cells }) => cells[26] === 'Gizi Kurang')
  expect(Number(thin?.cells[27])).toBeLessThan(-2)
})

test('an implausible score has no class, a missing value no score', () => {
  const lines = linesOf({ rates: { ...HONEST, visits: { ...HONEST.visits, tertukar: 0.2, 'tidak-tercatat': 0.2 } } })
  const swapped = lines.find(({ visit }) => visit.planted?.kind === 'tertukar')
  expect(swapped?.cells.slice(22, 26)).toEqual(['-', expect.any(Number), '-', expect.any(Number)])
  const unweighed = lines.find(({ visit }) => Number.isNaN(visit.weight))
  expect([unweighed?.cells[18], unweighed?.cells[22], unweighed?.cells[23]]).toEqual(['-', '-', '-'])
})

test('vitamin A is given in February, from half a year on', () => {
  const given = linesOf({}).filter(({ cells }) => cells[29] === 1)
  expect(given.length).toBeGreaterThan(100)
  expect(given.filter(({ visit }) => visit.day < 183 || !visit.date.startsWith('2026-02'))).toEqual([])
})
