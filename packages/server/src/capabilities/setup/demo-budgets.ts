/**
 * Budgets of the demo district: what became of the invented plan in RKPD and DPA, and APBDes of some villages; brought in by the ordinary acts. Not everything that was planned is in them, and
 * some of it with less money, so that there is something to see; one file has a wrong row and a total that does not add up.
 */
import type { BudgetStage } from '@konvergen/core/budget/line.ts'
import { type Sheet, textCell } from '@konvergen/sources/workbook/sheet.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { addBudgetLine, applyBudget, uploadBudget } from '../budget/door.ts'
import { readOffices } from '../opd/store.ts'

type Rows = readonly (readonly string[])[]

const RKPD_HEADS = [
  'Kode',
  'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
  'Indikator',
  'Target',
  'Lokasi',
  'Pagu Indikatif (Rp)',
  'Sumber Dana',
]
const DPA_HEADS = ['Kode Sub Kegiatan', 'Kode Rekening', 'Uraian', 'Koefisien', 'Satuan', 'Harga Satuan', 'Jumlah (Rp)', 'Sumber Dana']
const VILLAGE_HEADS = ['Desa', 'Kode Kegiatan', 'Uraian', 'Sumber Dana', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah (Rp)']

const KELAS = [
  '1.02.02.2.02.0001',
  'Pengelolaan Pelayanan Kesehatan Ibu Hamil (contoh)',
  'Jumlah ibu hamil yang dilayani',
  '1.200 orang',
  'Semua lokus',
] as const
const GIZI = [
  '1.02.02.2.02.0015',
  'Pengelolaan Pelayanan Kesehatan Gizi Masyarakat (contoh)',
  'Jumlah balita yang dilayani',
  '180 anak',
  'Semua lokus',
] as const
const PROGRAM = ['1.02.02', 'PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN MASYARAKAT (contoh)', '', '', ''] as const
const KEGIATAN = ['1.02.02.2.02', 'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan (contoh)', '', '', ''] as const

/** By code of the starting list of offices: files in the order in which they come in. */
const RKPD: Readonly<Record<string, readonly Rows[]>> = {
  dinkes: [
    [
      [...PROGRAM, '334.000.000', ''],
      [...KEGIATAN, '334.000.000', ''],
      [...KELAS, '84.000.000', 'DAK Nonfisik BOK'],
      [...GIZI, '250.000.000', 'DAK Nonfisik BOK'],
    ],
    [
      [...PROGRAM, '294.000.000', ''],
      [...KEGIATAN, '294.000.000', ''],
      [...KELAS, '84.000.000', 'DAK Nonfisik BOK'],
      [...GIZI, '210.000.000', 'DAK Nonfisik BOK'],
    ],
  ],
  'opd-kb': [
    [['2.14.02.2.01.05', 'Pendampingan keluarga berisiko (contoh)', 'Jumlah keluarga', '90 tim', 'Semua lokus', '216.000.000', 'BOKB']],
  ],
  pupr: [
    [
      [
        '1.03.05.2.01.0012',
        'Pembangunan jamban keluarga (contoh)',
        'Jumlah unit',
        '100 unit',
        'Semua lokus',
        'Rp 350.000.000,00',
        'DAK Fisik',
      ],
    ],
  ],
}

/** One office alone hands its KUA-PPAS in: of the others nobody can say. */
const KUA_PPAS: Readonly<Record<string, Rows>> = {
  dinkes: [
    [...PROGRAM, '285.000.000', ''],
    [...KEGIATAN, '285.000.000', ''],
    [...KELAS, '80.000.000', 'DAK Nonfisik BOK'],
    [...GIZI, '205.000.000', 'DAK Nonfisik BOK'],
  ],
}

const DPA: Readonly<Record<string, Rows>> = {
  dinkes: [
    ['1.02.02.2.02.0001', '', 'Kelas ibu hamil', '', '', '', '70.000.000', ''],
    ['', '5.1.02.01', 'Belanja barang', '', '', '', '70.000.000', ''],
    ['', '', 'Paket kelas ibu hamil', '20', 'kelas', '3.500.000', '70.000.000', 'DAK Nonfisik BOK'],
    ['1.02.02.2.02.0015', '', 'Makanan tambahan', '', '', '', '210.000.000', ''],
    ['', '5.1.02.01', 'Belanja barang', '', '', '', '210.000.000', ''],
    ['', '', 'Bahan makanan tambahan lokal', '120', 'anak', '1.650.000', '198.000.000', 'DAK Nonfisik BOK'],
    ['', '', 'Cetak buku resep', '60', 'buku', '150.000', '-9.000.000', 'APBD'],
  ],
  pupr: [['1.03.05.2.01.0012', '', 'Pembangunan jamban keluarga', '80', 'unit', '3.500.000', '280.000.000', 'DAK Fisik']],
}

function apbdesOf(villages: readonly string[]): Rows {
  const kinds = [
    ['02.02.02', 'Penyelenggaraan posyandu: makanan tambahan (contoh)', 'DDS', '60', 'anak', '450.000', '27.000.000'],
    ['02.02.02', 'Penyelenggaraan posyandu: insentif kader (contoh)', 'ADD', '10', 'orang', '1.800.000', '18.000.000'],
    ['02.02.03', 'Rembuk stunting desa (contoh)', 'DDS', '1', 'kegiatan', '5.000.000', '5.000.000'],
    ['02.04.11', 'Pembangunan jamban keluarga (contoh)', 'DDS', '8', 'unit', '3.500.000', '28.000.000'],
  ]
  // Not every village has every one of them.
  return villages.flatMap((desa, at) => kinds.slice(0, 2 + (at % 3)).map((kind) => [desa, ...kind]))
}

const sheetOf = (title: string, heads: readonly string[], rows: Rows): Sheet => ({
  name: 'Lembar1',
  hidden: false,
  merges: [],
  rows: [[title], heads, ...rows].map((row) => row.map((text) => (text === '' ? null : textCell(text)))),
})

interface DemoFile {
  readonly stage: BudgetStage
  readonly year: number
  readonly office?: string
  readonly name: string
  readonly sheet: Sheet
}

async function takeIn(ctx: DistrictContext, { stage, year, office, name, sheet }: DemoFile): Promise<string> {
  const asked = { tahap: stage, tahun: year, ...(office === undefined ? {} : { lembaga: office }) }
  // Invented, and never a file: its digest is of nothing.
  const { id } = await uploadBudget(ctx, asked, { fileName: name, sha256: '0'.repeat(64), sheets: [sheet] })
  return id
}

/** `by`: who writes for which office, and for the village `by.desa`. `villages`: those whose APBDes came in. */
export async function insertDemoBudgets(
  secretariat: DistrictContext,
  by: Readonly<Partial<Record<string, DistrictContext>>>,
  villages: readonly string[],
): Promise<void> {
  const year = Number(dayOf(secretariat.now).slice(0, 4))
  const offices = new Map((await readOffices(secretariat)).flatMap(({ id, code }) => (code === null ? [] : [[code, id] as const])))
  for (const [code, files] of Object.entries(RKPD)) {
    const office = offices.get(code)
    if (office === undefined) continue
    for (const [at, rows] of files.entries()) {
      const name = `CONTOH RKPD ${year} ${code}${at === 0 ? '' : ' perubahan'}.xlsx`
      const ctx = later(by[code] ?? secretariat, at)
      await applyBudget(
        ctx,
        await takeIn(ctx, { stage: 'rkpd', year, office, name, sheet: sheetOf(`RKPD Tahun ${year}`, RKPD_HEADS, rows) }),
      )
    }
  }
  for (const [code, rows] of Object.entries(KUA_PPAS)) {
    const office = offices.get(code)
    if (office === undefined) continue
    const sheet = sheetOf(`KUA-PPAS Tahun ${year}`, RKPD_HEADS, rows)
    const file = { stage: 'kua-ppas' as const, year, office, name: `CONTOH KUA-PPAS ${year} ${code}.xlsx`, sheet }
    await applyBudget(by[code] ?? secretariat, await takeIn(by[code] ?? secretariat, file))
  }
  for (const [code, rows] of Object.entries(DPA)) {
    const office = offices.get(code)
    if (office === undefined) continue
    const ctx = by[code] ?? secretariat
    const sheet = sheetOf(`Dokumen Pelaksanaan Anggaran Tahun ${year}`, DPA_HEADS, rows)
    await applyBudget(ctx, await takeIn(ctx, { stage: 'dpa', year, office, name: `CONTOH DPA ${year} ${code}.xlsx`, sheet }))
  }
  const apbdes = sheetOf(`APBDes Tahun ${year}`, VILLAGE_HEADS, apbdesOf(villages))
  await applyBudget(secretariat, await takeIn(secretariat, { stage: 'apbdes', year, name: `CONTOH APBDes ${year}.xlsx`, sheet: apbdes }))
  await writeByHand(by['desa'] ?? secretariat, villages[0], year)
}

/** Of several files that come in at the same moment the last shall be the newest. */
function later(ctx: DistrictContext, seconds: number): DistrictContext {
  return { ...ctx, now: new Date(ctx.now.getTime() + seconds * 1000) }
}

async function writeByHand(ctx: DistrictContext, owner: string | undefined, year: number): Promise<void> {
  if (owner === undefined) return
  const facts = {
    code: '02.02.02',
    title: 'Kelas pengasuhan balita (contoh)',
    account: null,
    source: 'add' as const,
    volume: 6,
    unit: 'kali',
    unitCost: '750000',
    rupiah: '4500000',
    places: [],
    share: null,
    indicator: null,
    target: null,
  }
  await addBudgetLine(ctx, { stage: 'apbdes', year, owner, facts })
  await addBudgetLine(ctx, { stage: 'rkpdes', year: year + 1, owner, facts: { ...facts, rupiah: '6000000', volume: 8 } })
}
