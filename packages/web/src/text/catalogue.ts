/** What the page of the catalogue of indicators says. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Aggregation, Certainty, Direction, Frequency, Level, Unit } from '@konvergen/core/indicators/indicator.ts'
import type { Catalogue } from './text.ts'

export const UNIT_NAMES = {
  persen: { id: 'persen', en: 'percent' },
  jumlah: { id: 'jumlah', en: 'count' },
  'ya-tidak': { id: 'ya/tidak kabupaten', en: 'yes/no of the district' },
  tanda: { id: 'ya/tidak per wilayah', en: 'yes/no by area' },
} as const satisfies Readonly<Record<Unit, Bilingual>>

export const DIRECTION_NAMES = {
  naik: { id: 'makin tinggi makin baik', en: 'higher is better' },
  turun: { id: 'makin rendah makin baik', en: 'lower is better' },
} as const satisfies Readonly<Record<Direction, Bilingual>>

export const AGGREGATION_NAMES = {
  rasio: { id: 'jumlah pembilang dibagi jumlah penyebut', en: 'sum of numerators over sum of denominators' },
  jumlah: { id: 'dijumlahkan', en: 'added up' },
  tanda: { id: 'berapa wilayah menjawab ya', en: 'how many areas say yes' },
  terakhir: { id: 'satu nilai kabupaten', en: 'one value of the district' },
} as const satisfies Readonly<Record<Aggregation, Bilingual>>

export const FREQUENCY_NAMES = {
  bulanan: { id: 'bulanan', en: 'monthly' },
  triwulan: { id: 'triwulanan', en: 'quarterly' },
  semester: { id: 'semesteran', en: 'half-yearly' },
  tahunan: { id: 'tahunan', en: 'yearly' },
} as const satisfies Readonly<Record<Frequency, Bilingual>>

export const REPORT_LEVELS = {
  desa: { id: 'desa/kelurahan', en: 'village' },
  kec: { id: 'kecamatan', en: 'kecamatan' },
  kab: { id: 'kabupaten', en: 'district' },
} as const satisfies Readonly<Record<Level, Bilingual>>

export const CERTAINTY_NAMES = {
  terverifikasi: { id: 'diperiksa di sumbernya', en: 'checked in its source' },
  ingatan: { id: 'dari ingatan, belum diperiksa', en: 'from memory, not checked' },
  usulan: { id: 'usulan kami', en: 'our proposal' },
  daerah: { id: 'ketetapan daerah', en: 'set by the district' },
} as const satisfies Readonly<Record<Certainty, Bilingual>>

/** Groups of the shipped catalogue; a district's own are shown as it wrote them. */
export const GROUP_NAMES: Catalogue = {
  remaja: { id: 'Remaja putri', en: 'Adolescent girls' },
  'catin-pus': { id: 'Calon pengantin dan pasangan usia subur', en: 'Couples to be and of reproductive age' },
  'ibu-hamil': { id: 'Ibu hamil', en: 'Pregnant women' },
  balita: { id: 'Balita', en: 'Children under five' },
  'keluarga-berisiko': { id: 'Keluarga berisiko stunting', en: 'Families at risk of stunting' },
  'air-sanitasi': { id: 'Air minum dan sanitasi', en: 'Water and sanitation' },
  'perlindungan-sosial': { id: 'Perlindungan sosial', en: 'Social protection' },
  koordinasi: { id: 'Koordinasi', en: 'Coordination' },
  kesehatan: { id: 'Kesehatan', en: 'Health' },
  'keluarga-berencana': { id: 'Keluarga berencana', en: 'Family planning' },
  'pemberdayaan-desa': { id: 'Pemberdayaan desa', en: 'Villages' },
  kominfo: { id: 'Komunikasi dan informasi', en: 'Communication and information' },
  pendidikan: { id: 'Pendidikan', en: 'Education' },
  agama: { id: 'Agama', en: 'Religion' },
  'badan-pom': { id: 'Pengawasan obat dan makanan', en: 'Food and drug control' },
  sosial: { id: 'Sosial', en: 'Social affairs' },
  perencanaan: { id: 'Perencanaan', en: 'Planning' },
}

/** Of what a change of a definition changed. */
export const FIELD_NAMES = {
  name: { id: 'nama', en: 'name' },
  group: { id: 'kelompok', en: 'group' },
  unit: { id: 'satuan', en: 'unit' },
  numerator: { id: 'pembilang', en: 'numerator' },
  denominator: { id: 'penyebut', en: 'denominator' },
  denominatorCode: { id: 'angka sasaran', en: 'governed number' },
  direction: { id: 'arah', en: 'direction' },
  aggregation: { id: 'cara menjumlahkan', en: 'way of adding up' },
  level: { id: 'tingkat wilayah', en: 'level of areas' },
  frequency: { id: 'kekerapan', en: 'frequency' },
  targets: { id: 'target', en: 'targets' },
  variants: { id: 'pembacaan lain', en: 'other readings' },
  dataSource: { id: 'sumber data', en: 'data source' },
  externalCode: { id: 'kode luar', en: 'external code' },
  pillar: { id: 'pilar', en: 'pillar' },
} as const satisfies Catalogue

export const CATALOGUE = {
  lead: {
    id: '{n} indikator berlaku pada {tahun}. {tanpa} belum berpengampu; {ingatan} memuat target dari ingatan yang perlu Anda periksa.',
    en: '{n} indicators hold in {tahun}. {tanpa} have no owner yet; {ingatan} carry targets from memory that you need to check.',
  },
  year: { id: 'Tahun', en: 'Year' },
  list: { id: 'Daftar indikator', en: 'List of indicators' },
  find: { id: 'Cari nama, kode atau sumber data', en: 'Find a name, code or data source' },
  kind: { id: 'Daftar', en: 'List' },
  allKinds: { id: 'semua daftar', en: 'all lists' },
  E: { id: '29 esensial', en: '29 essential' },
  S: { id: '35 pasokan', en: '35 supply' },
  P: { id: 'Lampiran Perpres 72/2021', en: 'Annex of Perpres 72/2021' },
  K: { id: 'tambahan daerah', en: 'the district’s own' },
  group: { id: 'Kelompok', en: 'Group' },
  allGroups: { id: 'semua kelompok', en: 'all groups' },
  ownerOf: { id: 'Pengampu', en: 'Owner' },
  allOwners: { id: 'semua pengampu', en: 'all owners' },
  noOwner: { id: 'belum ada pengampu', en: 'no owner yet' },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing fits' },
  code: { id: 'Kode', en: 'Code' },
  name: { id: 'Indikator', en: 'Indicator' },
  unit: { id: 'Satuan', en: 'Unit' },
  below: { id: 'Dibagi', en: 'Over' },
  frequency: { id: 'Dilaporkan', en: 'Reported' },
  target: { id: 'Target {tahun}', en: 'Target {tahun}' },
  noTarget: { id: 'belum ada', en: 'none yet' },
  memory: { id: 'dari ingatan', en: 'from memory' },
  changedTag: { id: 'diubah daerah', en: 'changed by the district' },
  follows: { id: 'mengikuti {kode}', en: 'follows {kode}' },
  followsBody: {
    id: 'Angkanya diambil dari {kode}; tidak dilaporkan dua kali.',
    en: 'Its figure is taken from {kode}; it is not reported twice.',
  },
  numerator: { id: 'Pembilang', en: 'Numerator' },
  denominator: { id: 'Penyebut', en: 'Denominator' },
  governed: { id: 'Angka sasaran bersama', en: 'Governed number' },
  noGoverned: { id: 'tidak ada: penyebut dilaporkan bersama indikator', en: 'none: the denominator is reported with the indicator' },
  nothingDivided: { id: 'tidak dibagi', en: 'nothing is divided' },
  direction: { id: 'Arah', en: 'Direction' },
  aggregation: { id: 'Angka kabupaten', en: 'Figure of the district' },
  level: { id: 'Dilaporkan per', en: 'Reported by' },
  dataSource: { id: 'Sumber data', en: 'Data source' },
  regulation: { id: 'Tempat di Perpres 72/2021', en: 'Place in Perpres 72/2021' },
  externalCode: { id: 'Kode luar', en: 'External code' },
  pillar: { id: 'Pilar strategi nasional', en: 'Pillar of the national strategy' },
  noPillar: { id: 'tidak disebut', en: 'not told' },
  certainty: { id: 'Kepastian definisi', en: 'How sure the definition is' },
  targets: { id: 'Target', en: 'Targets' },
  targetsHint: {
    id: 'Dua target untuk satu tahun tampil berdampingan, masing-masing dengan sumbernya.',
    en: 'Two targets of one year stand side by side, each with its source.',
  },
  value: { id: 'Nilai', en: 'Value' },
  source: { id: 'Sumber', en: 'Source' },
  sure: { id: 'Kepastian', en: 'How sure' },
  readings: { id: 'Pembacaan berdampingan', en: 'Readings side by side' },
  readingsHint: {
    id: 'Formulir lain membagi indikator ini secara lain. Yang berlaku di kabupaten ini ditandai.',
    en: 'Other forms divide this indicator differently. The one that holds in this district is marked.',
  },
  holds: { id: 'berlaku', en: 'holds' },
  take: { id: 'Pakai mulai {tahun}', en: 'Use from {tahun}' },
  takeReason: { id: 'Memakai pembacaan lain: {sumber}', en: 'Taking over another reading: {sumber}' },
  history: { id: 'Riwayat', en: 'History' },
  shipped: { id: 'Definisi bawaan', en: 'As shipped' },
  version: { id: 'Versi {n}, mulai {tahun}', en: 'Version {n}, from {tahun}' },
  ended: { id: 'Versi {n}: dihentikan mulai {tahun}', en: 'Version {n}: ended from {tahun}' },
  changed: { id: 'Yang berubah: {apa}.', en: 'What changed: {apa}.' },
  changedNothing: { id: 'Isinya sama dengan sebelumnya.', en: 'It says the same as before.' },
  by: { id: '{nama}, {pada}', en: '{nama}, {pada}' },
  ownedBy: { id: 'Pengampu: {nama}', en: 'Owner: {nama}' },
  toOwners: { id: 'Ke halaman Pengampu', en: 'To the page of owners' },
  change: { id: 'Ubah definisi', en: 'Change the definition' },
  changeHint: {
    id: 'Berlaku mulai tahun yang Anda pilih. Yang sudah dilaporkan sebelumnya tetap dengan definisi lama.',
    en: 'Holds from the year you choose. What was reported before stays under the old definition.',
  },
  add: { id: 'Tambah indikator daerah', en: 'Add an indicator of the district' },
  addTitle: { id: 'Indikator daerah {kode}', en: 'Indicator {kode} of the district' },
  nameId: { id: 'Nama (Indonesia)', en: 'Name (Indonesian)' },
  nameEn: { id: 'Nama (Inggris; boleh sama)', en: 'Name (English; may be the same)' },
  numeratorField: { id: 'Pembilang: siapa atau apa yang dihitung', en: 'Numerator: who or what is counted' },
  numeratorEn: { id: 'Pembilang (Inggris)', en: 'Numerator (English)' },
  denominatorEn: { id: 'Penyebut (Inggris)', en: 'Denominator (English)' },
  sameIfEmpty: { id: 'Kosong = sama dengan teks Indonesia.', en: 'Empty = the same as the Indonesian text.' },
  denominatorField: { id: 'Penyebut: dari siapa atau apa', en: 'Denominator: of whom or what' },
  chooseGoverned: { id: 'dilaporkan bersama indikator', en: 'reported with the indicator' },
  from: { id: 'Berlaku mulai tahun', en: 'Holds from the year' },
  why: { id: 'Alasan', en: 'Reason' },
  whyNone: { id: 'Isi alasannya.', en: 'Give the reason.' },
  nameNone: { id: 'Isi namanya.', en: 'Give its name.' },
  addTarget: { id: 'Tambah target', en: 'Add a target' },
  removeTarget: { id: 'Hapus target {n}', en: 'Remove target {n}' },
  remove: { id: 'Hapus', en: 'Remove' },
  targetWrong: { id: 'Isi tahun, nilai dan sumber setiap target.', en: 'Give year, value and source of each target.' },
  save: { id: 'Simpan definisi', en: 'Save the definition' },
  retire: { id: 'Hentikan indikator ini', en: 'End this indicator' },
  retireTitle: { id: 'Hentikan {kode} mulai {tahun}?', en: 'End {kode} from {tahun}?' },
  retireBody: {
    id: 'Mulai tahun itu tidak diminta lagi dari lembaga mana pun. Angka tahun sebelumnya tetap.',
    en: 'From that year on it is asked of no office. Figures of earlier years stay.',
  },
  retireNow: { id: 'Hentikan', en: 'End it' },
  gone: { id: 'Indikator {kode} tidak berlaku pada {tahun}', en: 'Indicator {kode} does not hold in {tahun}' },
  csv: { id: 'Unduh CSV', en: 'Download CSV' },
} as const satisfies Catalogue
