/** What the pages of findings say: numbers that do not agree, whose they are, what became of them. */
import type { Catalogue } from './text.ts'

export const FINDINGS = {
  title: { id: 'Temuan', en: 'Findings' },
  none: {
    id: 'Tidak ada temuan yang menunggu. Angka-angka yang ada saling cocok.',
    en: 'No finding waits. The numbers that there are agree.',
  },
  noneFit: { id: 'Tidak ada temuan yang sesuai pilihan ini.', en: 'No finding fits this choice.' },
  noneFitBody: { id: 'Ubah pilihan di atas untuk melihat yang lain.', en: 'Change the choice above to see others.' },
  one: { id: '1 temuan menunggu jawaban.', en: '1 finding waits for an answer.' },
  many: { id: '{n} temuan menunggu jawaban.', en: '{n} {n:finding waits|findings wait} for an answer.' },
  sure: { id: '{n} di antaranya tidak mungkin benar.', en: '{n} of them cannot be true.' },
  shown: { id: '{n} temuan sesuai pilihan ini.', en: '{n} {n:finding fits|findings fit} this choice.' },
  next: { id: 'Tampilkan berikutnya ({n} lagi)', en: 'Show the next ({n} more)' },
  more: { id: 'Yang ditampilkan {n} yang terberat.', en: 'The {n} gravest are shown.' },
  own: { id: '{n} milik lembaga Anda.', en: '{n} {n:is|are} of your office.' },
  explain: {
    id: 'Temuan bukan tuduhan: angkanya perlu dilihat lagi. Perbaiki di tempat ia diisi, atau tulis mengapa benar; temuan tertutup sendiri setelah angkanya cocok.',
    en: 'A finding accuses nobody: a number is to be looked at again. Mend it where it was entered, or write why it is right; a finding closes by itself once the numbers agree.',
  },
  checked: { id: 'Diperiksa {when}.', en: 'Looked at {when}.' },
  never: { id: 'Belum pernah diperiksa.', en: 'Never looked at yet.' },
  stale: {
    id: 'Ada angka yang berubah sesudahnya; pemeriksaan berikutnya berjalan sendiri.',
    en: 'Numbers have changed since; the next look comes by itself.',
  },
  checkNow: { id: 'Periksa sekarang', en: 'Look now' },
  checkedNow: { id: 'Selesai: {n} temuan baru, {m} tertutup.', en: 'Done: {n} new findings, {m} closed.' },
  office: { id: 'Lembaga', en: 'Office' },
  allOffices: { id: 'Semua lembaga', en: 'All offices' },
  period: { id: 'Periode', en: 'Period' },
  allPeriods: { id: 'Semua periode', en: 'All periods' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  allKecamatan: { id: 'Semua kecamatan', en: 'All kecamatan' },
  state: { id: 'Keadaan', en: 'State' },
  secretariat: { id: 'Sekretariat TPPS', en: 'TPPS secretariat' },
  unnamed: { id: 'Lembaga yang tidak dikenal lagi', en: 'An office that is known no more' },
  ofOffice: { id: '{nama} ({n})', en: '{nama} ({n})' },
  district: { id: 'seluruh kabupaten', en: 'the whole district' },
  where: { id: '{nama}, Kec. {kecamatan}', en: '{nama}, Kec. {kecamatan}' },
  method: { id: 'Bagaimana temuan dicari', en: 'How findings are looked for' },
} as const satisfies Catalogue

export const SEVERITY = {
  galat: { id: 'Tidak mungkin', en: 'Cannot be' },
  periksa: { id: 'Perlu dilihat', en: 'To be looked at' },
  catatan: { id: 'Catatan', en: 'Worth knowing' },
} as const satisfies Catalogue

export const FINDING_STATE = {
  terbuka: { id: 'Menunggu jawaban', en: 'Waits for an answer' },
  dijawab: { id: 'Dijawab, menunggu sekretariat', en: 'Answered, waits for the secretariat' },
  diterima: { id: 'Diterima sebagai benar', en: 'Taken as true' },
  selesai: { id: 'Selesai: tidak ditemukan lagi', en: 'Settled: found no more' },
} as const satisfies Catalogue

export const FINDING = {
  back: { id: 'Semua temuan', en: 'All findings' },
  numbers: { id: 'Angka yang dibandingkan', en: 'Numbers compared' },
  number: { id: 'Angka', en: 'Number' },
  value: { id: 'Nilai', en: 'Value' },
  source: { id: 'Asal', en: 'From' },
  why: { id: 'Mengapa ini perlu dilihat', en: 'Why it is worth a look' },
  todo: { id: 'Yang dapat dilakukan', en: 'What can be done' },
  owner: { id: 'Menunggu: {nama}', en: 'Waits for: {nama}' },
  sentOn: { id: 'diteruskan oleh sekretariat', en: 'sent on by the secretariat' },
  form: { id: 'Cakupan {periode}', en: 'Coverage of {periode}' },
  figure: { id: 'Indikator {kode}', en: 'Indicator {kode}' },
  file: { id: 'Berkas, baris {baris}, sel {sel}', en: 'File, row {baris}, cell {sel}' },
  fileRow: { id: 'Berkas, baris {baris}', en: 'File, row {baris}' },
  fileGone: { id: 'Berkas yang tidak dihitung lagi', en: 'A file that counts no more' },
  list: { id: 'Dihitung dari daftar', en: 'Counted from a list' },
  register: { id: 'Daftar lembaga', en: 'Register of offices' },
  ownedBy: { id: 'milik {nama}', en: 'of {nama}' },
  history: { id: 'Riwayat', en: 'History' },
  answer: { id: 'Jelaskan', en: 'Explain' },
  accept: { id: 'Terima sebagai benar', en: 'Take as true' },
  sendOn: { id: 'Teruskan', en: 'Send on' },
  unbound: {
    id: 'Temuan ini menunggu sebuah lembaga, dan akun Anda belum terikat pada lembaga mana pun di daftar lembaga; karena itu Anda belum dapat menjelaskannya. Mintalah pengelola sistem atau sekretariat: di “Orang dan peran” mereka memberikan peran Anda lagi dengan menyebut lembaganya.',
    en: 'This finding waits for an office, and your account is bound to none of the register; so you cannot explain it yet. Ask the keeper of the system or the secretariat: on “People and roles” they give you your role again, naming its office.',
  },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Dibaca semua yang melihat temuan ini. Jangan menulis nama atau nomor orang.',
    en: 'Read by all who see this finding. Do not write names or numbers of people.',
  },
  reasonNeeded: { id: 'Tulis alasannya.', en: 'Write the reason.' },
  answerTitle: { id: 'Mengapa angka ini begitu?', en: 'Why is this number so?' },
  acceptTitle: { id: 'Mengapa angka ini diterima?', en: 'Why is this number taken as true?' },
  sendTitle: { id: 'Kepada siapa diteruskan?', en: 'To whom is it sent on?' },
  save: { id: 'Simpan', en: 'Save' },
  by: { id: '{pada}, {oleh}', en: '{pada}, {oleh}' },
  program: { id: 'program', en: 'the program' },
  'step-ditemukan': { id: 'Ditemukan', en: 'Found' },
  'step-berubah': { id: 'Angkanya berubah', en: 'Its numbers changed' },
  'step-dijawab': { id: 'Dijawab', en: 'Answered' },
  'step-diterima': { id: 'Diterima sebagai benar', en: 'Taken as true' },
  'step-diteruskan': { id: 'Diteruskan kepada {lembaga}', en: 'Sent on to {lembaga}' },
  'step-tertutup': { id: 'Tidak ditemukan lagi', en: 'Found no more' },
  'step-dibuka-lagi': { id: 'Ditemukan lagi', en: 'Found again' },
} as const satisfies Catalogue

export const THRESHOLD_TEXT = {
  intro: {
    id: 'Yang tidak mungkin (bagian lebih besar daripada keseluruhan, angka di bawah nol) selalu ditemukan. Yang lain dibandingkan dengan batas di bawah ini. Semua batas adalah usulan program, bukan dari peraturan; sekretariat dapat mengubahnya.',
    en: 'What cannot be (a part larger than the whole, a number below zero) is always found. All else is held against the thresholds below. They are proposals of the program, of no regulation; the secretariat can change them.',
  },
  chance: {
    id: 'Perubahan capaian diuji dengan beta-binomial (awal Jeffreys) terhadap gabungan periode sebelumnya, jumlah dengan uji Poisson bersyarat atau, bila ada empat periode, dengan nilai tengah dan simpangan mediannya (MAD). Karena banyak desa diperiksa sekaligus, bagian peringatan keliru ditahan dengan cara Benjamini–Hochberg. Bila kebanyakan desa berubah sama, dikatakan sekali untuk kabupaten. Yang belum dilaporkan tidak dibandingkan.',
    en: 'A change of coverage is tested by a beta-binomial (Jeffreys’ prior) against the earlier periods together; a count by a conditional Poisson test or, once there are four periods, by their median and median deviation (MAD). Since many villages are looked at at once, the share of false alarms is held down (Benjamini–Hochberg). Where most villages change alike it is said once, of the district. What was not reported is not compared.',
  },
  proposal: { id: 'Usulan program; kabupaten belum mengubahnya.', en: 'Proposed by the program; the district has not changed them.' },
  setBy: { id: 'Ditetapkan {pada} oleh {oleh}: {alasan}', en: 'Set {pada} by {oleh}: {alasan}' },
  change: { id: 'Ubah batas', en: 'Change thresholds' },
  reason: { id: 'Alasan perubahan', en: 'Reason for the change' },
  unfit: { id: 'Isi angka antara {a} dan {b}.', en: 'Give a number between {a} and {b}.' },
  falseAlarms: {
    id: 'Bagian peringatan keliru yang ditoleransi (0,05 = 5 dari 100)',
    en: 'Share of false alarms that is borne (0.05 = 5 in 100)',
  },
  lookBack: { id: 'Banyaknya periode sebelumnya yang dilihat', en: 'Earlier periods looked back to' },
  points: { id: 'Capaian berubah paling sedikit (poin persen)', en: 'Coverage moves by at least (percentage points)' },
  times: { id: 'Jumlah menjadi paling sedikit sekian kali lipat', en: 'A count becomes at least this many times as much' },
  zeroAfter: {
    id: 'Nol ditanyakan bila rata-rata sebelumnya paling sedikit',
    en: 'A zero is asked about where the average before was at least',
  },
  repeats: { id: 'Angka sama ditanyakan sesudah sekian periode', en: 'The same number is asked about after so many periods' },
  repeatsFrom: { id: 'Angka sama ditanyakan mulai dari', en: 'The same number is asked about from' },
  differs: {
    id: 'Dua sumber, atau sasaran dari periode ke periode, boleh berbeda (persen)',
    en: 'Two sources, or a governed number from period to period, may differ by (percent)',
  },
  differsBy: { id: 'Perbedaan ditanyakan mulai dari (orang atau keluarga)', en: 'A difference is asked about from (people or families)' },
  together: {
    id: 'Bagian desa yang berubah sama agar dikatakan sekali (0,5 = separuh)',
    en: 'Share of villages that change alike to be told once (0.5 = half)',
  },
} as const satisfies Catalogue
