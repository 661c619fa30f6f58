/**
 * A template goes out and comes back: what was entered is read again cell by cell, whatever the order of its villages; not reported, zero and not applicable stay
 * what they are.
 */
import { readTemplate } from '@konvergen/sources/coverage-template/read-template.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeTemplate } from '../../src/coverage/write-template.ts'

const AREAS = ['76.01.01.2001', '76.01.01.2002', '76.01.02.2001', '76.01.02.2002'].map((kode) => ({
  kode,
  nama: `Desa ${kode}`,
  kecamatan: 'A',
}))
const CODES = ['E24', 'S09', 'D16'] as const

/** By code and area: absent = not reported, null = not applicable. */
const entered = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom(...CODES),
    area: fc.constantFrom(...AREAS.map(({ kode }) => kode)),
    value: fc.option(fc.nat({ max: 2_000_000 })),
  }),
  { selector: ({ code, area }) => `${code} ${area}` },
)

it('read back it holds what was entered and nothing else, in whatever order its villages stand', async () => {
  await fc.assert(
    fc.asyncProperty(entered, fc.shuffledSubarray(AREAS, { minLength: AREAS.length }), async (values, areas) => {
      const owner = { kab: '76.01', period: '2026-T1', office: null }
      const columns = CODES.map((code) => ({
        code,
        part: 'nilai' as const,
        name: code,
        unit: 'jumlah' as const,
        base: { name: 'Sasaran', byArea: new Map(areas.map(({ kode }) => [kode, 77])) },
        now: new Map(values.filter((each) => each.code === code).map(({ area, value }) => [area, value])),
        before: new Map(areas.map(({ kode }) => [kode, 99])),
      }))
      const bytes = await writeTemplate({
        owner,
        office: 'O',
        periodName: 'P',
        periodBefore: 'B',
        sheets: [{ level: 'desa', areas, columns }],
      })
      const read = await readWorkbook(bytes, 'templat.xlsx')
      const found = read.ok ? readTemplate(read.workbook.sheets) : null
      const key = (one: { code: string; area: string }) => `${one.code} ${one.area}`
      const cells = (found?.cells ?? []).filter(({ text }) => text !== '').map((each) => [key(each), each.text])
      const sent = values.map((each) => [key(each), each.value === null ? 'TB' : String(each.value)])
      expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(sent))
      expect(found?.owner).toEqual(owner)
    }),
    { numRuns: 40 },
  )
})
