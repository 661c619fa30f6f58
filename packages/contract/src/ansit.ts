/**
 * `ansit.json`: the situation analysis as a file for other programs. The keys are Bahasa Indonesia because those who build on it are district
 * and province offices; its meaning is told in docs/methods/ansit-json.md. A key is never renamed or given another meaning under the same
 * `skema`; keys may be added.
 */
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import Type, { type Static } from 'typebox'
import { DesaKode, KabKode, Nullable, Num, Text } from './parts.ts'

export const ANSIT_SCHEMA = 'konvergen/ansit/1'

/** Under which key each figure stands. */
export const ANSIT_FIGURE_FIELDS = {
  stunting: 'stunting',
  wasting: 'wasting',
  underweight: 'underweight',
  ds: 'ds',
  krs: 'krs',
  airTidakLayak: 'air_minum_tidak_layak',
  jambanTidakLayak: 'jamban_tidak_layak',
  pus4t: 'pus_4t',
  terlaluMuda: 'terlalu_muda',
  terlaluTua: 'terlalu_tua',
  terlaluDekat: 'terlalu_dekat',
  terlaluBanyak: 'terlalu_banyak',
  bukanKbModern: 'bukan_kb_modern',
  pusHamil: 'pus_hamil',
  baduta: 'punya_baduta',
  balita: 'punya_balita',
} as const satisfies Record<FigureKey, string>

export const AnsitFigure = Type.Object({
  pembilang: Nullable(Num),
  penyebut: Nullable(Num),
  persen: Nullable(Type.Number({ description: '100 × pembilang / penyebut, unrounded; null unless keadaan is "ada"' })),
  keadaan: Type.Enum(['ada', 'belum-lapor', 'tidak-ada-sasaran', 'tidak-sah', 'disembunyikan']),
  sumber: Text,
  periode: Text,
  desa_melapor: Type.Integer(),
  desa_semua: Type.Integer(),
})
export type AnsitFigure = Static<typeof AnsitFigure>

/** 0–100. */
const Range = Type.Object({ bawah: Num, atas: Num })
const StuntingFigure = Type.Object({ ...AnsitFigure.properties, selang: Nullable(Range) })

const figures = {
  stunting: StuntingFigure,
  wasting: AnsitFigure,
  underweight: AnsitFigure,
  ds: AnsitFigure,
  krs: AnsitFigure,
  air_minum_tidak_layak: AnsitFigure,
  jamban_tidak_layak: AnsitFigure,
  pus_4t: AnsitFigure,
  terlalu_muda: AnsitFigure,
  terlalu_tua: AnsitFigure,
  terlalu_dekat: AnsitFigure,
  terlalu_banyak: AnsitFigure,
  bukan_kb_modern: AnsitFigure,
  pus_hamil: AnsitFigure,
  punya_baduta: AnsitFigure,
  punya_balita: AnsitFigure,
}
export const AnsitFigures = Type.Object(figures)
export type AnsitFigures = Static<typeof AnsitFigures>

const groups = { jumlah_desa: Type.Integer(), desa_belum_cukup: Type.Integer() }

export const AnsitDesa = Type.Object({
  kode: DesaKode,
  nama: Text,
  kecamatan: Text,
  kecamatan_nama: Text,
  ...figures,
  taksiran: Nullable(Type.Object({ persen: Num, ...Range.properties })),
  peluang_terberat: Nullable(Type.Number({ minimum: 0, maximum: 1 })),
  kecukupan: Type.Object({
    cukup: Type.Boolean(),
    alasan: Type.Array(Text),
    perlu_diukur_lagi: Nullable(Num),
    tak_akan_cukup: Type.Boolean(),
  }),
  lokus: Type.Object({
    peringkat: Nullable(Type.Integer()),
    diusulkan: Type.Boolean(),
    setara_di_batas: Type.Boolean(),
    kuadran: Nullable(Type.Enum(['tinggi-tinggi', 'prevalensi-tinggi', 'kasus-tinggi', 'rendah-rendah'])),
    pita: Nullable(Type.Enum(['pasti', 'abu-abu', 'bukan'])),
    alasan: Type.Array(Text),
  }),
})
export type AnsitDesa = Static<typeof AnsitDesa>

export const AnsitIssue = Type.Object({
  kode: Text,
  tingkat: Type.Enum(['galat', 'periksa', 'catatan']),
  berkas: Nullable(Text),
  lembar: Nullable(Text),
  baris: Nullable(Type.Integer()),
  kolom: Nullable(Text),
  sel: Nullable(Text),
  terbaca: Nullable(Text),
  pesan: Text,
  tindakan: Text,
})
export type AnsitIssue = Static<typeof AnsitIssue>

export const AnsitJson = Type.Object({
  skema: Type.Literal(ANSIT_SCHEMA),
  versi: Type.String({ description: 'Version of Konvergen that computed it' }),
  contoh: Type.Boolean({ description: 'True for the synthetic district' }),
  kabupaten: Type.Object({ kode: KabKode, nama: Text, provinsi: Text, ...figures, ...groups, desa_ds_kurang_80: Type.Integer() }),
  kecamatan: Type.Array(Type.Object({ kode: Text, nama: Text, ...figures, ...groups })),
  desa: Type.Array(AnsitDesa),
  belum_ditempatkan: Type.Array(
    Type.Object({
      sumber: Type.Enum(['eppgbm-rekap', 'krs-rekap']),
      baris: Type.Integer(),
      nama: Text,
      saran: Nullable(Type.Object({ kode: DesaKode, nama: Text, alasan: Text })),
      diukur: Nullable(Num),
      stunting: Nullable(Num),
      krs: Nullable(Num),
      masuk_total: Type.Boolean({ description: 'Counts in the district total (never in a village or kecamatan)' }),
    }),
  ),
  lokus: Type.Object({
    metode: Type.Literal('kuadran'),
    k: Type.Integer(),
    batas: Nullable(Type.Object({ prevalensi: Num, kasus: Num, dasar: Type.Enum(['median-kabupaten', 'ditetapkan']) })),
    jumlah_diusulkan: Type.Integer(),
  }),
  isu: Type.Array(AnsitIssue),
  berkas: Type.Array(
    Type.Object({
      jenis: Type.Enum(['eppgbm-rekap', 'krs-rekap', 'batas']),
      nama: Text,
      sha256: Text,
      periode: Nullable(Text),
      baris: Type.Integer(),
      ditempatkan: Type.Integer(),
    }),
  ),
  metode: Type.Object({
    selang: Type.Literal('wilson-95'),
    taksiran: Nullable(Type.Object({ model: Type.Literal('beta-binomial'), alpha: Num, beta: Num, neg_log_likelihood: Num })),
    peluang_k: Type.Integer(),
    data_cukup: Type.Object({ diukur_minimal: Num, ds_minimal_persen: Num }),
  }),
})
export type AnsitJson = Static<typeof AnsitJson>
