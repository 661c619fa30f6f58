import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { type Template, writeTemplate } from '../../src/coverage/write-template.ts'

const AREAS = [
  { kode: '76.01.01.2001', nama: 'Desa Satu', kecamatan: 'Kecamatan A' },
  { kode: '76.01.01.2002', nama: '=1+1', kecamatan: 'Kecamatan A' },
]
const TEMPLATE: Template = {
  owner: { kab: '76.01', period: '2026-T1', office: null },
  office: 'Sekretariat TPPS',
  periodName: 'Triwulan I 2026',
  periodBefore: 'Triwulan IV 2025',
  sheets: [
    {
      level: 'desa',
      areas: AREAS,
      columns: [
        {
          code: 'E24',
          part: 'nilai',
          name: 'KRS yang didampingi',
          unit: 'jumlah',
          base: { name: 'KRS', byArea: new Map([['76.01.01.2001', 40]]) },
          now: new Map([
            ['76.01.01.2001', 0],
            ['76.01.01.2002', null],
          ]),
          before: new Map([['76.01.01.2001', 12]]),
        },
        {
          code: 'S09',
          part: 'nilai',
          name: 'Desa ODF',
          unit: 'tanda',
          base: null,
          now: new Map([['76.01.01.2001', 1]]),
          before: new Map(),
        },
      ],
    },
  ],
}

it('has whose it is, the codes of its columns and areas, what is entered, and the period before beside', async () => {
  const [sheet] = (await readXlsx(await writeTemplate(TEMPLATE))).sheets
  expect(sheet?.name).toBe('Desa')
  expect(sheet?.rows[0]?.[0]).toBe('Templat Konvergen 1 | 76.01 | 2026-T1 | sekretariat')
  expect(sheet?.rows[2]).toEqual([
    'Kode',
    'Kecamatan',
    'Wilayah',
    'E24 KRS yang didampingi',
    'Sasaran: KRS',
    'E24 Triwulan IV 2025',
    'S09 Desa ODF',
    'S09 Triwulan IV 2025',
  ])
  expect(sheet?.rows[3]?.map((cell) => cell ?? '')).toEqual(['kode-wilayah', '', '', '[E24]', '', '', '[S09]', ''])
  expect(sheet?.rows[4]?.map((cell) => cell ?? '')).toEqual(['76.01.01.2001', 'Kecamatan A', 'Desa Satu', 0, 40, 12, 'Ya', ''])
})

it('tells zero, not applicable and not reported apart, and never takes a name for a formula', async () => {
  const [sheet] = (await readXlsx(await writeTemplate(TEMPLATE))).sheets
  expect(sheet?.rows[5]?.slice(2, 4)).toEqual(['=1+1', 'TB'])
  expect(sheet?.rows[5]?.[6] ?? null).toBeNull()
})

it('is the same for the same figures, to the byte', async () => {
  expect(Buffer.compare(await writeTemplate(TEMPLATE), await writeTemplate(TEMPLATE))).toBe(0)
})

it('lets only what is to be filled in be typed over, and checks it', async () => {
  const { sheets } = await readXlsx(await writeTemplate(TEMPLATE), { readStyles: true })
  const [sheet] = sheets
  const isOpen = (at: string) => sheet?.cells?.get(at)?.style?.protection?.locked === false
  expect(['4,0', '4,2', '4,3', '4,4', '4,6', '3,3'].map(isOpen)).toEqual([false, false, true, false, true, false])
  expect(sheet?.protection).toMatchObject({ sheet: true })
  expect(sheet?.dataValidations?.map(({ type, range }) => [type, range])).toEqual([
    ['custom', 'D5:D6'],
    ['list', 'G5:G6'],
  ])
})
