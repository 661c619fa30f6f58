/** What the stand-in server answers about tables of offices: one that waits, with the proposals of core over an invented report, and what came of deciding it. */
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { SheetAnswer, SheetChoice, SheetTrial } from '@konvergen/contract/sheets.ts'
import * as sheets from '@konvergen/contract/sheets.ts'
import { DENOMINATORS, SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Answer, Asked } from './answer.ts'
import { QUARTER } from './coverage-answers.ts'
import { SAMPLE_REGISTER } from './opd-answers.ts'
import type { Sample } from './sample-district.ts'

export const SHEET_ID = '01930000-0000-7000-8000-0000000000e1'
const MADE = '2026-03-01T02:10:00.000Z'
const OFFICE = SAMPLE_REGISTER.offices[0]?.id ?? null
const FILE = 'laporan-gizi.xlsx'

type Column = SheetAnswer['lembar'][number]['kolom'][number]
const column = (kolom: number, judul: string[], usulan: string, more: Partial<Column> = {}): Column => ({
  kolom,
  huruf: 'ABCDE'.charAt(kolom),
  judul,
  isi: 'bilangan',
  satuan: 'orang',
  contoh: ['12', '8', '30'],
  usulan,
  sebab: usulan.includes('/') ? 'nama' : 'kosong',
  cocok: usulan.includes('/') ? [usulan] : [],
  keterangan: null,
  ...more,
})

function answerOf({ district }: Sample, state: SheetAnswer['ringkas']['keadaan'], hasil: SheetAnswer['hasil']): SheetAnswer {
  const names = district.desa.slice(0, 3).map(({ nama }) => nama)
  const text = { isi: 'teks', satuan: 'tidak-jelas' } as const
  const kolom = [
    column(0, ['No'], 'abaikan', { satuan: 'tidak-jelas', contoh: ['1', '2', '3'] }),
    column(1, ['Desa/Kelurahan'], 'desa', { ...text, sebab: 'isi', contoh: names }),
    column(2, ['Ibu hamil', 'Jml Bumil'], 'D06/nilai'),
    column(3, ['Ibu hamil', 'Bumil KEK dapat PMT'], 'E10/nilai', { sebab: 'diingat' }),
    column(4, ['Ibu hamil', '%'], 'abaikan', { isi: 'persen', satuan: 'persen', sebab: 'persen', contoh: ['87,5'] }),
  ]
  return {
    ringkas: {
      id: SHEET_ID,
      namaBerkas: FILE,
      bentuk: 'lembar',
      jenis: null,
      keadaan: state,
      lembaga: { id: OFFICE, nama: 'Dinkes' },
      periode: state === 'staged' ? null : QUARTER,
      baris: 3,
      angka: state === 'applied' ? 3 : 0,
      oleh: 'Sri Contoh',
      unggahPada: MADE,
      putusPada: state === 'staged' ? null : MADE,
    },
    lembar: [
      {
        indeks: 0,
        nama: 'TW1',
        tersembunyi: false,
        barisJudul: [4, 5],
        atas: [
          { baris: 1, teks: 'LAPORAN TRIWULAN I' },
          { baris: 4, teks: 'No | Desa | Ibu hamil' },
          { baris: 5, teks: 'Jumlah | KEK | %' },
          { baris: 6, teks: '1 | Muara | 12' },
        ],
        baris: 3,
        kolom,
        pratinjau: names.map((nama, at) => ({ baris: 6 + at, isi: [String(at + 1), nama, '12', '4', '87,5'] })),
        ingatan: { berkas: 'laporan-lalu.xlsx', pada: MADE },
        saring: [],
        usulanSaring: null,
      },
    ],
    usulan: { lembaga: OFFICE, periode: QUARTER, lembar: 0, disebut: QUARTER },
    lembaga: [
      { id: OFFICE, nama: 'Dinkes', atasNama: true },
      { id: null, nama: null, atasNama: false },
    ],
    periode: [{ periode: QUARTER, keadaan: 'terbuka' }],
    hal: [
      ...DENOMINATORS.slice(5, 7).map(({ code, name }) => ({
        kode: code,
        bagian: 'nilai' as const,
        nama: name,
        satuan: 'jumlah' as const,
        tingkat: 'desa' as const,
      })),
      ...SHIPPED.filter(({ code }) => code === 'E10' || code === 'E11').map(({ code, numerator, name }) => ({
        kode: code,
        bagian: 'nilai' as const,
        nama: numerator ?? name,
        satuan: 'jumlah' as const,
        tingkat: 'desa' as const,
      })),
    ],
    isu: [],
    boleh: { putuskan: true, ingatNama: true },
    hasil,
    ditarik: state === 'undone' ? { dikembalikan: 1, dihapus: 2, tinggal: [] } : null,
    wilayah: Object.fromEntries(district.desa.map(({ kode, nama }) => [kode, nama])),
  }
}

/** A number for each column that holds one, in three villages. */
function trialOf({ district }: Sample, { kolom }: SheetChoice): SheetTrial {
  const targets = kolom.filter(({ arti }) => arti.includes('/'))
  const perubahan = district.desa.slice(0, 3).flatMap(({ kode }, at) =>
    targets.map(({ arti, kolom: place }) => ({
      kode: arti.split('/')[0] ?? '',
      bagian: 'nilai' as const,
      wilayah: kode,
      sel: `TW1!${'ABCDE'.charAt(place)}${6 + at}`,
      sifat: at === 0 ? ('ubah' as const) : ('baru' as const),
      sesudah: 12 + at,
      sebelum: at === 0 ? { nilai: 9, oleh: 'Sri Contoh', pada: MADE, sumber: 'ketik' as const } : null,
    })),
  )
  const place = { file: FILE, sheet: 'TW1', row: 7, column: 'C', cell: 'C7' }
  return {
    perubahan,
    hitungan: { baru: perubahan.length - targets.length, ubah: targets.length, tetap: 0 },
    penempatan: [{ row: 9, nama: 'Dusun Tambahan', kode: null, desa: null, by: 'none', suggestion: null }],
    isu: [issue('tabel.persen-bukan-jumlah', place, '87%', { nama: district.desa[1]?.nama ?? '', kolom: 'Ibu hamil' })],
    halangan: null,
    terkunci: false,
    atasNama: true,
  }
}

export function sheetAnswers(sample: Sample, emptyKab: string): readonly [RouteContract, Answer][] {
  let state: SheetAnswer['ringkas']['keadaan'] = 'staged'
  let hasil: SheetAnswer['hasil'] = null
  const now = () => answerOf(sample, state, hasil)
  return [
    [sheets.listSheets, ({ params }) => (params['kab'] === emptyKab ? [] : [now().ringkas])],
    [sheets.readSheet, ({ params }: Asked) => (params['id'] === SHEET_ID ? now() : undefined)],
    [sheets.trySheet, ({ body }: Asked) => trialOf(sample, body as SheetChoice)],
    [
      sheets.applySheet,
      ({ body }: Asked) => {
        state = 'applied'
        hasil = { pilihan: body as SheetChoice, coba: trialOf(sample, body as SheetChoice) }
        return hasil.coba
      },
    ],
    [
      sheets.undoSheet,
      () => {
        state = 'undone'
        return now().ditarik
      },
    ],
    [sheets.forgetSheetMapping, () => ({ done: true })],
  ]
}
