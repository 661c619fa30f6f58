/**
 * The columns of a budget sheet, known by the words of their heads in the spellings that exports and offices use. No original of RKPD, Renja, KUA-PPAS, DPA or APBDes was ever seen here: the
 * spellings are from memory, so the screen shows what each column was taken for and lets people say otherwise.
 */

/** `urusan` … `subKegiatan`: parts of a code, a whole code, or a code with its name, as the export has it. */
export const LEVEL_COLUMNS = ['urusan', 'bidang', 'program', 'kegiatan', 'subKegiatan'] as const
export const BUDGET_COLUMNS = [
  'owner',
  'kecamatan',
  'code',
  ...LEVEL_COLUMNS,
  'title',
  'account',
  'source',
  'volume',
  'unit',
  'unitCost',
  'rupiah',
  'place',
  'share',
  'indicator',
  'target',
  'year',
  'stage',
] as const
export type BudgetColumn = (typeof BUDGET_COLUMNS)[number]

interface ColumnWords {
  readonly id: string
  readonly en: string
  readonly heads: readonly string[]
}

export const COLUMN_WORDS: Readonly<Record<BudgetColumn, ColumnWords>> = {
  owner: {
    id: 'Perangkat daerah atau desa',
    en: 'Office or village',
    heads: [
      'perangkat daerah',
      'nama perangkat daerah',
      'skpd',
      'nama skpd',
      'opd',
      'nama opd',
      'sub unit',
      'unit kerja',
      'desa',
      'nama desa',
      'desa kelurahan',
      'kode desa',
      'kd desa',
    ],
  },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan', heads: ['kecamatan', 'nama kecamatan'] },
  code: {
    id: 'Kode',
    en: 'Code',
    heads: [
      'kode',
      'kode sub kegiatan',
      'kode nomenklatur',
      'kode kegiatan',
      'id keg',
      'kd keg',
      'kode program kegiatan',
      'kode urusan program kegiatan',
    ],
  },
  urusan: { id: 'Urusan', en: 'Urusan', heads: ['urusan', 'kode urusan'] },
  bidang: { id: 'Bidang urusan', en: 'Bidang urusan', heads: ['bidang urusan', 'bidang', 'kode bidang urusan', 'kode bidang'] },
  program: { id: 'Program', en: 'Program', heads: ['program', 'kode program'] },
  kegiatan: { id: 'Kegiatan', en: 'Kegiatan', heads: ['kegiatan'] },
  subKegiatan: { id: 'Sub-kegiatan', en: 'Sub-kegiatan', heads: ['sub kegiatan', 'subkegiatan'] },
  title: {
    id: 'Uraian',
    en: 'Title',
    heads: [
      'uraian',
      'nama sub kegiatan',
      'nama kegiatan',
      'urusan bidang urusan program kegiatan sub kegiatan',
      'urusan program kegiatan dan sub kegiatan',
      'urusan bidang urusan pemerintahan daerah dan program kegiatan sub kegiatan',
      'program kegiatan sub kegiatan',
      'program kegiatan dan sub kegiatan',
      'nomenklatur',
      'uraian kegiatan',
      'uraian belanja',
      'nama program kegiatan sub kegiatan',
      'jenis kegiatan',
    ],
  },
  account: { id: 'Kode rekening', en: 'Account', heads: ['kode rekening', 'rekening', 'kode akun', 'akun', 'kd rincian', 'kode belanja'] },
  source: { id: 'Sumber dana', en: 'Source of money', heads: ['sumber dana', 'sumber pendanaan', 'sumber', 'sumberdana', 'sumber biaya'] },
  volume: { id: 'Volume', en: 'Volume', heads: ['volume', 'vol', 'koefisien', 'jumlah satuan', 'jmlsatuan', 'kuantitas'] },
  unit: { id: 'Satuan', en: 'Unit', heads: ['satuan'] },
  unitCost: { id: 'Harga satuan', en: 'Unit cost', heads: ['harga satuan', 'harga', 'biaya satuan', 'hrgsatuan'] },
  rupiah: {
    id: 'Pagu atau jumlah',
    en: 'Money',
    heads: [
      'pagu',
      'pagu indikatif',
      'pagu anggaran',
      'pagu indikatif tahun rencana',
      'kebutuhan dana pagu indikatif',
      'anggaran',
      'jumlah',
      'jumlah anggaran',
      'jumlah biaya',
      'jumlah rp',
      'biaya',
      'perkiraan biaya',
      'prakiraan biaya',
      'nilai',
      'total',
      'alokasi',
      'anggaranstlhpak',
    ],
  },
  place: { id: 'Lokasi', en: 'Place', heads: ['lokasi', 'lokasi kegiatan', 'lokasi sub kegiatan'] },
  share: {
    id: 'Porsi untuk ini (%)',
    en: 'Share for this (%)',
    heads: ['porsi', 'bobot', 'persen tagging', 'bobot tagging', 'porsi stunting', 'tagging'],
  },
  indicator: {
    id: 'Indikator',
    en: 'Indicator',
    heads: [
      'indikator',
      'indikator kinerja',
      'indikator keluaran',
      'indikator sub kegiatan',
      'tolok ukur',
      'tolok ukur kinerja',
      'indikator kinerja program kegiatan sub kegiatan',
      'keluaran',
    ],
  },
  target: {
    id: 'Target',
    en: 'Target',
    heads: ['target', 'target kinerja', 'target capaian kinerja', 'target tahun rencana', 'sasaran', 'target capaian'],
  },
  year: { id: 'Tahun', en: 'Year', heads: ['tahun', 'tahun anggaran'] },
  stage: { id: 'Tahap', en: 'Stage', heads: ['tahap', 'tahapan', 'dokumen'] },
}

/** Words only; what stands in brackets (`(Rp)`, `(2026)`) and years are left away. */
export function foldedHead(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/[^a-z]+/g, ' ')
    .replaceAll(/\brp\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const BY_HEAD: ReadonlyMap<string, BudgetColumn> = new Map(
  BUDGET_COLUMNS.flatMap((column) =>
    [COLUMN_WORDS[column].id, ...COLUMN_WORDS[column].heads].map((head) => [foldedHead(head), column] as const),
  ),
)

/** null = a column of somebody's own. */
export function columnOfHead(text: string): BudgetColumn | null {
  return BY_HEAD.get(foldedHead(text)) ?? null
}
