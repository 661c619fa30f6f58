/**
 * The list of families at risk of stunting by name (BKKBN; SIGA's list with its three-level heading and `V` marks, and the survey with its own
 * columns): one family a row. Whatever names or finds a family is personal (UU 27/2022; SPEC §10). Columns beyond SIGA's list are as seen in
 * public files; the by-name columns of SIGA itself are *(memory, unverified)* in SPEC §11.
 */
import type { RecordRow } from '../records/record-kind.ts'

export const FAMILY_COLUMNS = {
  noKk: { type: 'nomor', label: 'No. Kartu Keluarga', personal: true },
  kki: { type: 'teks', label: 'Nomor Keluarga Indonesia', personal: true },
  nikKepala: { type: 'nomor', label: 'NIK kepala keluarga', personal: true },
  namaKepala: { type: 'teks', label: 'Nama kepala keluarga', personal: true },
  nikIstri: { type: 'nomor', label: 'NIK istri', personal: true },
  namaIstri: { type: 'teks', label: 'Nama istri', personal: true },
  umurIstri: { type: 'jumlah', label: 'Umur istri' },
  statusKeluarga: { type: 'teks', label: 'Status keluarga' },
  prov: { type: 'teks', label: 'Provinsi' },
  kab: { type: 'teks', label: 'Kabupaten/Kota' },
  kec: { type: 'teks', label: 'Kecamatan' },
  desa: { type: 'teks', label: 'Desa/Kelurahan' },
  kode: { type: 'teks', label: 'Kode desa' },
  alamat: { type: 'teks', label: 'Alamat', personal: true },
  rw: { type: 'teks', label: 'RW', personal: true },
  rt: { type: 'teks', label: 'RT', personal: true },
  lintang: { type: 'desimal', label: 'Latitude', personal: true },
  bujur: { type: 'desimal', label: 'Longitude', personal: true },
  anggota: { type: 'jumlah', label: 'Jumlah anggota keluarga' },
  baduta: { type: 'tanda', label: 'Punya anak 0-23 bulan' },
  balita: { type: 'tanda', label: 'Punya anak 24-59 bulan' },
  pus: { type: 'tanda', label: 'PUS' },
  pusHamil: { type: 'tanda', label: 'PUS hamil' },
  airTidakLayak: { type: 'tanda', label: 'Tidak mempunyai sumber air minum layak' },
  jambanTidakLayak: { type: 'tanda', label: 'Tidak mempunyai jamban layak' },
  terlaluMuda: { type: 'tanda', label: 'Terlalu muda' },
  terlaluTua: { type: 'tanda', label: 'Terlalu tua' },
  terlaluDekat: { type: 'tanda', label: 'Terlalu dekat' },
  terlaluBanyak: { type: 'tanda', label: 'Terlalu banyak' },
  pus4t: { type: 'tanda', label: 'PUS 4 Terlalu' },
  bukanKbModern: { type: 'tanda', label: 'Bukan peserta KB modern' },
  kesejahteraan: { type: 'teks', label: 'Tingkat kesejahteraan' },
  kategori: { type: 'teks', label: 'Kategori keluarga berisiko stunting' },
  rencanaMenikah: { type: 'tanda', label: 'Rencana menikah dalam 3 bulan' },
  dampinganTpk: { type: 'tanda', label: 'Pendampingan oleh TPK' },
  pendampingan: { type: 'pilihan', label: 'Jenis pendampingan yang diterima' },
} as const
export type FamilyColumn = keyof typeof FAMILY_COLUMNS
export type FamilyRow = RecordRow<typeof FAMILY_COLUMNS>

export const TARGETS = ['baduta', 'balita', 'pus', 'pusHamil'] as const satisfies readonly FamilyColumn[]
export const FOUR_TOO = ['terlaluMuda', 'terlaluTua', 'terlaluDekat', 'terlaluBanyak'] as const satisfies readonly FamilyColumn[]
export const FACTORS = [
  'airTidakLayak',
  'jambanTidakLayak',
  ...FOUR_TOO,
  'pus4t',
  'bukanKbModern',
] as const satisfies readonly FamilyColumn[]

/** `Jenis Pendampingan yang Diterima`, by number, as BKKBN's list prints them. */
export const ACCOMPANIMENTS: Readonly<Record<number, string>> = {
  1: 'Ya, fasilitas rujukan',
  2: 'Ya, fasilitas bansos',
  3: 'Ya, fasilitas KIE',
  4: 'Ya, surveilans melalui Elsimil',
  5: 'Ya, surveilans melalui e-PPGBM',
  6: 'Ya, Bapak Asuh Anak Stunting',
  7: 'Ya, fasilitas Pemberian Makanan Tambahan (PMT)',
  8: 'Tidak ada',
}
export const NO_ACCOMPANIMENT = 8
