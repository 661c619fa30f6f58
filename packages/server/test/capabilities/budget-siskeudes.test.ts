/**
 * APBDes out of tables of Siskeudes that intake keeps: they count as long as they are applied, nobody applies them a second time, and a line has the same id as in a file of the budget.
 */
import type { BudgetAnswer } from '@konvergen/contract/budget.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choosePage } from '../../src/capabilities/budget/choose-page.ts'
import { gatherLine } from '../../src/capabilities/budget/kept-lines.ts'
import { type PageChoice, readBudgetLines, readLinePage } from '../../src/capabilities/budget/line-store.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { type Office, openOffice } from '../support/office.ts'

const KAB = '/api/districts/76.01'
const DESA = '76.01.01.2003'
const RAB_HEADS = ['Tahun', 'Kd_Desa', 'Kd_Keg', 'Kd_Rincian', 'Kd_SubRinci', 'No_Urut', 'SumberDana', 'Uraian', 'Satuan']
const RAB_MONEY = ['JmlSatuan', 'HrgSatuan', 'Anggaran', 'JmlSatuanPAK', 'HrgSatuanPAK', 'AnggaranStlhPAK', 'AnggaranPAK', 'Kode_SBU']
const FLAT_HEADS = [
  'tahun',
  'kd_kab',
  'kd_kec',
  'kd_desa',
  'nama_desa',
  'id_keg',
  'nama_kegiatan',
  'kode_sumber',
  'akun',
  'obyek',
  'nama_obyek',
]
const FLAT_MONEY = ['anggaran1', 'anggaran2', 'realisasi1', 'realisasi2']

let office: Office
const table = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join('\t')).join('\r\n')
const upload = async (name: string, rows: readonly (readonly (string | number)[])[]) =>
  (await office.upload<ImportPreview>(`${KAB}/imports`, name, table(rows))).body
const act = (id: string, word: 'apply' | 'undo', body?: object) => office.send('POST', `${KAB}/imports/${id}/${word}`, body)
const lines = () =>
  runInDistrict(asSystem(office.app.work), 'baca', '76.01', (ctx) => readBudgetLines(ctx, { year: 2025, stages: ['apbdes'] }))

const page = async () => (await office.get<BudgetAnswer>(`${KAB}/anggaran?tahap=apbdes&tahun=2025`)).body
/** As the pages read it, and as the database alone would. */
const bothWays = (choice: Partial<PageChoice>) =>
  runInDistrict(asSystem(office.app.work), 'baca', '76.01', async (ctx) => {
    const asked: PageChoice = { year: 2025, stages: ['apbdes'], limit: 50, offset: 0, ...choice }
    return [await choosePage(ctx, asked), await readLinePage(ctx, asked)] as const
  })

beforeAll(async () => {
  office = await openOffice()
  await office.send('POST', '/api/districts', { kode: '76.01' })
})
afterAll(() => office.close())

const rab = (no: number, account: string, title: string, money: readonly (string | number)[], source = 'DDS') => [
  2025,
  '01.2003.',
  '01.2003.02.02.03.',
  account,
  '01',
  no,
  source,
  title,
  'kali',
  ...money,
  '-',
]

describe('a table of Siskeudes that is applied', () => {
  it('is lines of its village, spending only, the changed budget where there is one; a budget file that is newer goes before it; undone it is none', async () => {
    const { id } = (
      await upload('Ta_RAB_Rinci.tsv', [
        [...RAB_HEADS, ...RAB_MONEY],
        rab(1, '5.2.1.01.', 'Makanan tambahan balita', [12, 1_000_000, 12_000_000, 10, 1_000_000, 10_000_000, -2_000_000]),
        rab(2, '5.2.1.02.', 'Insentif kader', [12, 500_000, 6_000_000, 12, 500_000, 6_000_000, 0], 'ADD'),
        rab(3, '4.1.1.01.', 'Hasil usaha desa', [1, 9_000_000, 9_000_000, 1, 9_000_000, 9_000_000, 0], 'PAD'),
      ])
    ).import
    expect(await lines()).toHaveLength(0)
    expect((await page()).count).toBe(0)
    expect((await act(id, 'apply', { confirm: [] })).status).toBe(200)
    expect(await page()).toMatchObject({ count: 2, total: '16000000', untold: 0, owners: [{ owner: DESA, lines: 2, rupiah: '16000000' }] })
    const read = await lines()
    expect(read.map(({ title, rupiah, volume, source, codeNormal }) => ({ title, rupiah, volume, source, codeNormal }))).toEqual([
      { title: 'Makanan tambahan balita', rupiah: '10000000', volume: 10, source: 'dana-desa', codeNormal: '02.02.03' },
      { title: 'Insentif kader', rupiah: '6000000', volume: 12, source: 'add', codeNormal: '02.02.03' },
    ])
    expect(read[0]).toMatchObject({ village: DESA, office: null, origin: 'siskeudes', file: id, row: 2, realised: [null, null] })
    const one = await runInDistrict(asSystem(office.app.work), 'baca', '76.01', (ctx) => gatherLine(ctx, read[1]?.id ?? ''))
    expect(one).toMatchObject({ title: 'Insentif kader', counts: true })
    const text = ['Desa,Kode Kegiatan,Uraian,Kode Rekening,Sumber Dana,Jumlah', 'Polewali,2.2.3,insentif KADER,5.2.1.02,ADD,7000000'].join(
      '\r\n',
    )
    const file = await office.upload<{ id: string }>(`${KAB}/anggaran/berkas?tahap=apbdes&tahun=2025`, 'apbdes.csv', text)
    await office.send('POST', `${KAB}/anggaran/berkas/${file.body.id}/terapkan`)
    expect((await lines()).map((line) => [line.id, line.rupiah, line.origin])).toEqual([[read[1]?.id, '7000000', 'berkas']])
    expect(await page()).toMatchObject({ count: 1, total: '7000000', lines: [{ id: read[1]?.id }] })
    await office.send('POST', `${KAB}/anggaran/berkas/${file.body.id}/cabut`, { reason: 'salah' })
    expect(await lines()).toHaveLength(2)
    expect((await page()).total).toBe('16000000')
    const choices: readonly Partial<PageChoice>[] = [
      {},
      { limit: 1, offset: 1 },
      { source: 'add' },
      { source: null },
      { village: DESA },
      { village: '76.01.01.2004' },
      { words: ' KADER ' },
      { words: '5.2.1.02' },
      { words: '02.02.03' },
      { words: '100%' },
      { words: 'tidak ada' },
    ]
    for (const choice of choices) {
      const [shown, told] = await bothWays(choice)
      expect(shown).toEqual(told)
    }
    expect((await act(id, 'undo')).status).toBe(200)
    expect(await lines()).toHaveLength(0)
    expect(await page()).toMatchObject({ count: 0, total: null, owners: [], lines: [] })
  })

  it('the flat detail tells what was realised', async () => {
    const flat = (name: string, money: readonly (string | number)[]) => [
      2025,
      '7601',
      '01',
      '2003',
      'Polewali',
      '02.02.03',
      'Posyandu',
      'DDS',
      '5',
      '5.2.1',
      name,
      ...money,
    ]
    const { id } = (
      await upload('rinci.tsv', [
        [...FLAT_HEADS, ...FLAT_MONEY],
        flat('Belanja barang', [4_000_000, 0, 1_500_000, '']),
        flat('Belanja jasa', [3_000_000, 0, 0, '']),
      ])
    ).import
    expect((await act(id, 'apply', { confirm: [], period: '2025' })).status).toBe(200)
    expect((await lines()).map(({ title, rupiah, realised }) => ({ title, rupiah, realised }))).toEqual([
      { title: 'Posyandu: Belanja barang', rupiah: '4000000', realised: ['1500000', null] },
      { title: 'Posyandu: Belanja jasa', rupiah: '3000000', realised: ['0', null] },
    ])
  })
})
