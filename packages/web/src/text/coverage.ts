/** What the board of a period says: its state, who has not reported, the figures of each indicator, numbers that offices disagree about. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { CoverageSchema, OfficeState } from '@konvergen/contract/coverage.ts'
import type { Frequency } from '@konvergen/core/indicators/indicator.ts'
import type { Catalogue } from './text.ts'

export const BOARD = {
  period: { id: 'Periode', en: 'Period' },
  open: { id: 'terbuka', en: 'open' },
  locked: { id: 'terkunci', en: 'locked' },
  openUntil: { id: 'Terbuka untuk pengisian sampai {day}.', en: 'Open for entry until {day}.' },
  openEndless: { id: 'Terbuka untuk pengisian, tanpa tenggat.', en: 'Open for entry, without a last day.' },
  isOver: {
    id: 'Tenggat {day} sudah lewat; periode ini masih terbuka.',
    en: 'The last day, {day}, has passed; this period is still open.',
  },
  isLocked: {
    id: 'Terkunci sejak {day}. Perubahan sesudahnya perlu alasan dan tercatat sebagai versi baru.',
    en: 'Locked since {day}. A later change needs a reason and is kept as a new version.',
  },
  since: { id: 'Dibuka atau diubah {day}.', en: 'Opened or changed on {day}.' },
  reasonWas: { id: 'Alasan: {alasan}', en: 'Reason: {alasan}' },
  openPeriod: { id: 'Buka periode', en: 'Open a period' },
  changeDue: { id: 'Ubah tenggat', en: 'Change the last day' },
  lock: { id: 'Kunci periode', en: 'Lock the period' },
  lockTitle: { id: 'Kunci {periode}?', en: 'Lock {periode}?' },
  lockBody: {
    id: 'Angka yang sudah masuk tetap. Sesudah ini setiap perubahan perlu alasan. Periode dapat dibuka lagi dengan alasan.',
    en: 'Numbers that are in stay. From then on every change needs a reason. The period can be opened again with a reason.',
  },
  lockNow: { id: 'Kunci sekarang', en: 'Lock it now' },
  reopen: { id: 'Buka lagi', en: 'Open again' },
  reopenTitle: { id: 'Buka lagi {periode}', en: 'Open {periode} again' },
  which: { id: 'Periode mana', en: 'Which period' },
  kind: { id: 'Seberapa sering', en: 'How often' },
  year: { id: 'Tahun', en: 'Year' },
  due: { id: 'Hari terakhir pengisian (boleh kosong)', en: 'Last day of entry (may be empty)' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonNeeded: { id: 'Tulis alasannya.', en: 'Write the reason.' },
  isThere: { id: 'Periode ini sudah pernah dibuka.', en: 'This period was opened already.' },
  doOpen: { id: 'Buka untuk pengisian', en: 'Open for entry' },
  save: { id: 'Simpan', en: 'Save' },
  empty: { id: 'Belum ada periode yang dibuka', en: 'No period has been opened yet' },
  emptyBody: {
    id: 'Setiap triwulan, semester atau tahun, lembaga mengisi angka layanannya: berapa ibu hamil, balita dan keluarga yang terlayani, desa demi desa. Di halaman ini terlihat siapa yang sudah melapor dan indikator mana yang paling jauh dari target.',
    en: 'Each quarter, half year or year the offices enter what they served: how many pregnant women, children and families, village by village. This page shows who has reported, and which indicators are furthest from their target.',
  },
  emptyWho: { id: 'Sekretariat TPPS yang membuka periodenya.', en: 'The TPPS secretariat opens the period.' },
  method: { id: 'Cara membaca halaman ini', en: 'How to read this page' },
  exchange: { id: 'Untuk DHIS2', en: 'For DHIS2' },
  exchangeBody: {
    id: 'Semua angka periode ini dengan kode wilayah Kemendagri, pembilang dan penyebut terpisah. Yang belum dilaporkan dan yang tidak berlaku tidak ikut. Berkas yang sama dapat diunggah lagi di Berkas masuk.',
    en: 'All numbers of this period with Kemendagri’s area codes, numerators and denominators apart. What was not reported or does not apply is left out. The same file can be uploaded again under Incoming files.',
  },
  methodBody: {
    id: 'Persen kabupaten adalah jumlah yang terlayani dibagi jumlah sasaran di desa yang melapor keduanya; bukan rata-rata persen desa. Belum lapor, tidak ada sasaran, tidak berlaku dan nol adalah empat hal yang berbeda. Angka yang tidak sah (terlayani lebih banyak dari sasaran) tidak ikut dalam jumlah.',
    en: 'The district’s percentage is all served divided by all who should be, in the villages that reported both; never a mean of percentages. Not reported, nobody to serve, not applicable and zero are four different facts. A number that cannot be (more served than there are) is in no total.',
  },
  printLine: {
    id: 'Konvergen, {day}. Angka laporan lembaga, {periode}.',
    en: 'Konvergen, {day}. Numbers reported by the offices, {periode}.',
  },
} as const satisfies Catalogue

/** The sentences on top. */
export const LEAD = {
  offices: {
    id: '{n} dari {d} lembaga sudah mengajukan angkanya.',
    en: '{n} of {d} {d:office|offices} {n:has|have} handed in {n:its|their} numbers.',
  },
  all: { id: 'Semua {d} lembaga sudah mengajukan angkanya.', en: 'All {d} offices have handed in their numbers.' },
  nobody: { id: 'Belum ada dari {d} lembaga yang mengajukan angkanya.', en: 'None of the {d} offices has handed in its numbers yet.' },
  allOne: {
    id: 'Satu-satunya lembaga yang diminta sudah mengajukan angkanya.',
    en: 'The one office that is asked has handed in its numbers.',
  },
  nobodyOne: {
    id: 'Satu-satunya lembaga yang diminta belum mengajukan angkanya.',
    en: 'The one office that is asked has not handed in its numbers yet.',
  },
  entered: { id: 'Terisi {n} dari {d} angka yang diminta.', en: '{n} of {d} {d:number|numbers} asked for {n:is|are} in.' },
  silent: { id: '{n} dari {d} desa belum melapor apa pun.', en: '{n} of {d} {d:village|villages} {n:has|have} reported nothing yet.' },
  noneSilent: { id: 'Setiap desa sudah melapor sesuatu.', en: 'Every village has reported something.' },
  gap: {
    id: 'Selisih terbesar: {nama}, {nilai} dari target {target}, kurang {poin} poin.',
    en: 'Largest gap: {nama}, {nilai} against a target of {target}, {poin} {poin:point|points} short.',
  },
  gapHigh: {
    id: 'Selisih terbesar: {nama}, {nilai} dengan batas {target}, lebih {poin} poin.',
    en: 'Largest gap: {nama}, {nilai} with a limit of {target}, {poin} {poin:point|points} over.',
  },
  people: { id: 'Paling banyak orang: {nama}, {orang} lagi.', en: 'Most people: {nama}, {orang} more.' },
  peopleSame: { id: 'Untuk itu masih perlu {orang}.', en: 'That takes {orang} more.' },
  noGap: { id: 'Belum ada angka yang dapat dibandingkan dengan target.', en: 'No number can be compared with a target yet.' },
  disputes: { id: '{n} angka sasaran masih diperselisihkan.', en: 'Governed numbers still disputed: {n}.' },
} as const satisfies Catalogue

export const OFFICES = {
  title: { id: 'Siapa yang belum melapor', en: 'Who has not reported' },
  hint: { id: 'Yang paling kurang lebih dahulu.', en: 'Those that lack most come first.' },
  office: { id: 'Lembaga', en: 'Office' },
  secretariat: { id: 'Sekretariat TPPS (angka tanpa pengampu)', en: 'TPPS secretariat (numbers that nobody owns)' },
  unnamed: { id: 'Lembaga tanpa nama', en: 'Office without a name' },
  entered: { id: 'Angka yang masuk', en: 'Numbers in' },
  of: { id: '{n} dari {d}', en: '{n} of {d}' },
  silent: { id: 'Desa tanpa angka', en: 'Villages without numbers' },
  areas: { id: '{n} desa belum ada angka', en: '{n} {n:village|villages} without any' },
  partial: { id: '{n} desa belum lengkap', en: '{n} {n:village|villages} incomplete' },
  areasOne: { id: '1 desa belum ada angka', en: '1 village without any' },
  partialOne: { id: '1 desa belum lengkap', en: '1 village incomplete' },
  findings: { id: '{n} temuan', en: '{n} {n:finding|findings}' },
  findingsOne: { id: '1 temuan', en: '1 finding' },
  findingsOneOf: { id: '1 temuan {nama}', en: '1 finding of {nama}' },
  findingsOf: { id: '{n} temuan {nama}', en: '{n} {n:finding|findings} of {nama}' },
  reminded: { id: 'diingatkan {day}', en: 'reminded {day}' },
  allAreas: { id: 'semua {n} desa belum ada angka', en: 'none of the {n} villages has any' },
  ownSilent: { id: 'belum ada angka dari desa Anda', en: 'none from your village' },
  ownPartial: { id: 'angka desa Anda belum lengkap', en: 'your village’s are incomplete' },
  noAreas: { id: 'semua ada', en: 'all are in' },
  state: { id: 'Keadaan', en: 'State' },
  form: { id: 'Isian', en: 'Form' },
  fill: { id: 'Buka isian', en: 'Open the form' },
  fillOf: { id: 'Buka isian {nama}', en: 'Open the form of {nama}' },
  noForm: { id: 'bukan isian Anda', en: 'not yours' },
  note: { id: 'Catatan: {catatan}', en: 'Note: {catatan}' },
  at: { id: 'sejak {day}', en: 'since {day}' },
  nothingAsked: { id: 'Periode ini tidak meminta angka apa pun', en: 'Nothing is asked in this period' },
  nothingAskedBody: {
    id: 'Tidak ada indikator dengan frekuensi ini. Lihat katalog indikator.',
    en: 'No indicator has this frequency. See the catalogue of indicators.',
  },
  toText: { id: 'Salin untuk WhatsApp', en: 'Text for WhatsApp' },
  hideText: { id: 'Tutup teks WhatsApp', en: 'Close the WhatsApp text' },
} as const satisfies Catalogue

export const OFFICE_STATES = {
  kosong: { id: 'belum mengisi', en: 'nothing entered' },
  diisi: { id: 'sedang diisi', en: 'being filled in' },
  diajukan: { id: 'diajukan, menunggu persetujuan', en: 'handed in, to be approved' },
  disetujui: { id: 'disetujui', en: 'approved' },
  berubah: { id: 'berubah sesudah diajukan', en: 'changed since' },
  dikembalikan: { id: 'dikembalikan untuk diperbaiki', en: 'given back to be mended' },
} as const satisfies Readonly<Record<OfficeState, Bilingual>>

/** The message about who has not reported. */
export const REMIND = {
  head: { id: 'Laporan cakupan layanan {periode}, {kab}', en: 'Service coverage {periode}, {kab}' },
  due: { id: 'Tenggat: {day}.', en: 'Last day: {day}.' },
  list: { id: 'Yang belum selesai:', en: 'Not finished yet:' },
  line: { id: '- {nama}: {n} dari {d} angka masuk, {keadaan}', en: '- {nama}: {n} of {d} {d:number|numbers} in, {keadaan}' },
  lineAreas: { id: '{line}; {n} desa belum ada angka', en: '{line}; {n} {n:village|villages} without any' },
  more: { id: '- dan {n} lembaga lagi', en: '- and {n} more offices' },
  moreOne: { id: '- dan 1 lembaga lagi', en: '- and 1 more office' },
  act: { id: 'Ingatkan {n} lembaga dengan tugas', en: 'Remind {n} {n:office|offices} with a task' },
  actOne: { id: 'Ingatkan 1 lembaga dengan tugas', en: 'Remind 1 office with a task' },
  done: {
    id: '{n} lembaga mendapat tugas; selesai sendiri setelah mereka mengajukan.',
    en: 'Offices given a task: {n}. It settles itself once they hand in.',
  },
  lately: { id: '{n} lembaga baru saja diingatkan, jadi tidak dua kali.', en: 'Reminded a short while ago, and so not twice: {n}.' },
  never: { id: 'Pengingat otomatis mati.', en: 'Automatic reminders are off.' },
  auto: {
    id: 'Pengingat otomatis: sejak {n} hari sebelum tenggat, paling sering tiap {m} hari.',
    en: 'Automatic reminders: from {n} {n:day|days} before the last day, every {m} {m:day|days} at most.',
  },
  set: { id: 'Atur pengingat', en: 'Set reminders' },
  isAuto: { id: 'Ingatkan otomatis sebelum tenggat', en: 'Remind automatically before the last day' },
  off: { id: 'Tidak', en: 'No' },
  on: { id: 'Ya', en: 'Yes' },
  before: { id: 'Berapa hari sebelum tenggat', en: 'How many days before the last day' },
  between: { id: 'Jarak antara dua pengingat (hari)', en: 'Days between two reminders' },
  days: { id: 'Isi 1 sampai 60 hari.', en: 'Give 1 to 60 days.' },
  none: { id: 'Semua lembaga sudah mengajukan. Terima kasih.', en: 'All offices have handed in. Thank you.' },
  ask: { id: 'Isian: {alamat}', en: 'Form: {alamat}' },
} as const satisfies Catalogue

export const INDICATORS = {
  title: { id: 'Capaian setiap indikator', en: 'Each indicator' },
  hint: { id: 'Pilih sebuah indikator untuk melihat desa-desanya.', en: 'Choose an indicator to see its villages.' },
  order: { id: 'Urutan', en: 'Order' },
  byGroup: { id: 'menurut kelompok', en: 'by group' },
  byGap: { id: 'selisih terbesar dahulu', en: 'largest gap first' },
  byPeople: { id: 'orang terbanyak dahulu', en: 'most people first' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  value: { id: 'Capaian', en: 'Achieved' },
  complete: { id: 'Yang melapor', en: 'Reported' },
  target: { id: 'Target dan selisih', en: 'Target and gap' },
  left: { id: 'Belum terlayani', en: 'Not reached' },
  pair: { id: '{n} dari {d} {unit}', en: '{n} of {d} {unit}' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  people: { id: 'sasaran', en: 'people' },
  villages: { id: 'desa', en: 'villages' },
  kecamatan: { id: 'kecamatan', en: 'kecamatan' },
  reported: { id: '{n} dari {d} {unit}', en: '{n} of {d} {unit}' },
  districtIn: { id: 'kabupaten sudah melapor', en: 'the district has reported' },
  districtOut: { id: 'kabupaten belum melapor', en: 'the district has not reported' },
  impossible: { id: '{n} {unit} tidak sah, tidak dihitung', en: '{n} {unit} not valid, not counted' },
  short: { id: 'kurang {poin}', en: '{poin} short' },
  over: { id: 'lebih {poin}', en: '{poin} over' },
  points: { id: '{n} poin', en: '{n} {n:point|points}' },
  reached: { id: 'tercapai', en: 'reached' },
  peopleShort: { id: '{n} {unit} lagi', en: '{n} {unit} more' },
  peopleOver: { id: '{n} {unit} terlalu banyak', en: '{n} {unit} too many' },
  targetOf: { id: 'target {target}', en: 'target {target}' },
  limitOf: { id: 'batas {target}', en: 'limit {target}' },
  source: { id: '{sumber}, {tahun}; {kepastian}', en: '{sumber}, {tahun}; {kepastian}' },
  noTarget: { id: 'tidak ada target', en: 'no target' },
  notYet: { id: 'belum dapat dibandingkan', en: 'cannot be compared yet' },
  base: { id: 'atas {nama} ({kode}), {periode}', en: 'over {nama} ({kode}), {periode}' },
  baseNone: { id: 'atas {nama} ({kode}), belum diisi', en: 'over {nama} ({kode}), not entered' },
  also: { id: 'juga {kode}', en: 'also {kode}' },
  happened: { id: '{n} {unit} mengalaminya', en: 'it happened to {n} {unit}' },
  elsewhere: { id: 'termasuk orang dari luar wilayah', en: 'people from elsewhere included' },
} as const satisfies Catalogue

export const COVERAGE_STATES = {
  ada: { id: 'ada angka', en: 'there is a number' },
  'belum-lapor': { id: 'belum lapor', en: 'not reported' },
  'tidak-ada-sasaran': { id: 'tidak ada sasaran', en: 'nobody to serve' },
  'tidak-sah': { id: 'tidak sah', en: 'not valid' },
  'tidak-berlaku': { id: 'tidak berlaku', en: 'not applicable' },
} as const satisfies Readonly<Record<CoverageSchema['state'], Bilingual>>

export const PERIOD_KINDS = {
  bulanan: { id: 'bulan', en: 'month' },
  triwulan: { id: 'triwulan', en: 'quarter' },
  semester: { id: 'semester', en: 'half year' },
  tahunan: { id: 'tahun', en: 'year' },
} as const satisfies Readonly<Record<Frequency, Bilingual>>
