import { expect, it } from 'vitest'
import { checkFigures } from '../../../src/intake/figures/check-figures.ts'
import { SIGIZI_COLUMNS, SIGIZI_FIGURES, type SigiziKey } from '../../../src/intake/sigizi/sigizi-columns.ts'

const check = (values: Readonly<Record<number, number>>) => {
  const counts = Object.fromEntries(
    SIGIZI_FIGURES.keys.map((key) => [key, { value: values[Number(key)] ?? null, raw: null, cell: null }]),
  ) as Record<SigiziKey, { value: number | null; raw: null; cell: null }>
  const row = { row: 4, kabupaten: '', kecamatan: '', kode: null, nama: 'Muara', periode: 'JANUARI', counts }
  return checkFigures({ sheet: 's', rows: [row], total: null, headers: {} }, SIGIZI_FIGURES, 'f').issues
}

it('numbers every column once, and every rule speaks of columns that there are', () => {
  const indexes = SIGIZI_COLUMNS.map(({ index }) => index)
  expect(new Set(indexes).size).toBe(indexes.length)
  const used = SIGIZI_FIGURES.rules.flatMap((rule) =>
    rule.rule === 'jumlah' ? [rule.whole, ...rule.parts] : rule.rule === 'batas' ? [rule.part, rule.whole] : [],
  )
  for (const key of used) expect(SIGIZI_FIGURES.keys).toContain(key)
})

it.each([
  [{ 9: 40, 10: 60, 11: 100, 12: 30, 14: 50, 16: 80, 18: 30, 20: 40, 22: 70, 24: 30, 26: 40, 28: 70, 32: 50, 33: 20, 36: 70, 38: 10 }, []],
  [{ 9: 40, 10: 60, 11: 101 }, ['tabel.bagian-beda']],
  [{ 32: 50, 33: 20, 36: 60 }, ['tabel.bagian-beda']],
  [{ 22: 70, 38: 71 }, ['tabel.melebihi']],
  [{ 103: 3, 104: 4 }, ['tabel.melebihi']],
])('%j', (values, codes) => {
  expect(check(values).map(({ code }) => code)).toEqual(codes)
})
