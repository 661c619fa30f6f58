import { expect, it } from 'vitest'
import { type Draft, entriesOf } from '../../../src/pages/coverage/arrange-cells.ts'
import type { Column, Sheet } from '../../../src/pages/coverage/arrange-form.ts'
import { planTemplate } from '../../../src/pages/coverage/arrange-template.ts'

const AREAS = ['76.01.01.2001', '76.01.01.2002'].map((kode) => ({
  kode,
  nama: `Desa ${kode.at(-1)}`,
  tingkat: 'desa' as const,
  kecamatan: '76.01.01',
}))
const COLUMN: Column = {
  key: 'E24|nilai',
  thing: { code: 'E24', part: 'nilai', name: { id: 'KRS', en: 'KRS' }, unit: 'jumlah', level: 'desa', version: 0 },
  definition: null,
  below: null,
}
const SHEETS: readonly Sheet[] = [{ level: 'desa', columns: [COLUMN], groups: [], areas: AREAS }]
const BOOK = { stored: new Map([['E24|nilai|76.01.01.2001', { value: 8, fromElsewhere: false }]]), before: new Map(), governed: new Map() }
const NOTHING: Draft = new Map()
const cell = (wilayah: string, teks: string, sel: string, kode = 'E24') => ({ kode, bagian: 'nilai' as const, wilayah, teks, sel })

it('lays each cell over the form with the address that it was read from', () => {
  const back = { isi: [cell('76.01.01.2001', '8', 'Desa!D5'), cell('76.01.01.2002', '1.234', 'Desa!D6')], asing: [] }
  const plan = planTemplate(back, SHEETS, BOOK, NOTHING)
  expect([plan.changed, plan.same, plan.refused]).toEqual([1, 1, []])
  expect(entriesOf([COLUMN], plan.draft)).toEqual([{ kode: 'E24', bagian: 'nilai', wilayah: '76.01.01.2002', isi: 1234, sel: 'Desa!D6' }])
})

it('says of every cell that cannot be where it stands and why, and takes the others', () => {
  const isi = [
    cell('76.01.01.2001', '86%', 'Desa!D5'),
    cell('76.01.01.2002', '3', 'Desa!D6'),
    cell('76.01.09.2001', '3', 'Desa!D7'),
    cell('76.01.01.2001', '3', 'Desa!F5', 'E99'),
  ]
  const plan = planTemplate({ isi, asing: [{ sel: 'Desa!A9', teks: 'Desa Baru' }] }, SHEETS, BOOK, NOTHING)
  expect(plan.changed).toBe(1)
  expect(plan.refused.map(({ sel, sebab }) => [sel, sebab])).toEqual([
    ['Desa!A9', 'wilayah-asing'],
    ['Desa!D5', 'persen'],
    ['Desa!D7', 'wilayah-asing'],
    ['Desa!F5', 'di-luar'],
  ])
})
