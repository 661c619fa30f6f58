/** What the page says on which an office types its numbers. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { OfficeState } from '@konvergen/contract/coverage.ts'
import type { Level } from '@konvergen/core/indicators/indicator.ts'
import type { Catalogue } from './text.ts'

export const ENTRY_STATES = {
  kosong: { id: 'belum ada isian', en: 'nothing entered' },
  diisi: { id: 'diisi, belum diajukan', en: 'entered, not handed in' },
  diajukan: { id: 'diajukan, menunggu persetujuan', en: 'handed in, waits for approval' },
  disetujui: { id: 'disetujui', en: 'approved' },
  berubah: { id: 'berubah sesudah diajukan', en: 'changed since it was handed in' },
  dikembalikan: { id: 'dikembalikan untuk diperbaiki', en: 'given back to be mended' },
} as const satisfies Readonly<Record<OfficeState, Bilingual>>

export const SHEET_NAMES = {
  desa: { id: 'Per desa', en: 'By village' },
  kec: { id: 'Per kecamatan', en: 'By kecamatan' },
  kab: { id: 'Kabupaten', en: 'District' },
} as const satisfies Readonly<Record<Level, Bilingual>>

/** Why something typed cannot be, or came back: by its code. */
export const ENTRY_FAULTS = {
  negatif: { id: 'Tidak boleh kurang dari nol.', en: 'Cannot be less than zero.' },
  'bukan-bilangan-bulat': {
    id: 'Harus bilangan bulat: yang diminta jumlahnya, bukan persentasenya.',
    en: 'Has to be a whole number: the count is asked for, not the percentage.',
  },
  'bukan-ya-tidak': { id: 'Jawab ya atau tidak.', en: 'Answer yes or no.' },
  'terlalu-besar': { id: 'Terlalu besar untuk sebuah kabupaten.', en: 'Too large for a district.' },
  persen: {
    id: 'Ini persentase. Isi jumlahnya; persentase dihitung sendiri.',
    en: 'This is a percentage. Enter the count; the percentage is computed.',
  },
  'bukan-angka': { id: 'Bukan angka.', en: 'Not a number.' },
  garis: {
    id: 'Garis bisa berarti nol atau belum ada. Isi 0, kosongkan, atau tulis TB (tidak berlaku).',
    en: 'A dash may mean zero or nothing. Enter 0, leave it empty, or write TB (not applicable).',
  },
  'bukan-milik': { id: 'Angka ini kini diisi lembaga lain.', en: 'This number is now entered by another office.' },
  'wilayah-asing': { id: 'Wilayah ini tidak ada di isian.', en: 'This area is not in the form.' },
  'wilayah-ganda': {
    id: 'Ada lebih dari satu wilayah bernama ini; pakai kodenya.',
    en: 'More than one area bears this name; use its code.',
  },
  'di-luar': { id: 'Di luar tabel.', en: 'Beyond the table.' },
} as const satisfies Catalogue

export const ENTRY = {
  title: { id: 'Isian {periode}', en: 'Form of {periode}' },
  office: { id: 'Lembaga', en: 'Office' },
  secretariat: { id: 'Sekretariat (yang belum berpengampu)', en: 'Secretariat (what nobody owns)' },
  lead: {
    id: '{nama}: {terisi} dari {diminta} sel sudah terisi. {keadaan}',
    en: '{nama}: {terisi} of {diminta} {diminta:cell|cells} {terisi:is|are} filled in. {keadaan}',
  },
  stands: { id: 'Keadaan: {keadaan}.', en: 'It stands: {keadaan}.' },
  onBehalf: { id: 'Anda mengisi atas nama {nama}', en: 'You are entering on behalf of {nama}' },
  onBehalfBody: {
    id: 'Setiap angka dicatat sebagai isian sekretariat. Lembaga itu tetap yang menyetujuinya.',
    en: 'Every number is recorded as entered by the secretariat. That office still approves it.',
  },
  givenBack: { id: 'Dikembalikan untuk diperbaiki', en: 'Given back to be mended' },
  locked: { id: 'Periode ini terkunci', en: 'This period is locked' },
  lockedBody: {
    id: 'Angka masih dapat diperbaiki dengan alasan; angka lama tetap tersimpan.',
    en: 'Numbers can still be mended with a reason; the old ones are kept.',
  },
  notOpen: { id: 'Periode ini belum dibuka', en: 'This period is not open yet' },
  notOpenBody: {
    id: 'Sekretariat TPPS membukanya di halaman Cakupan layanan. Sampai saat itu isian hanya dapat dilihat.',
    en: 'The TPPS secretariat opens it on the page Service coverage. Until then the form can only be looked at.',
  },
  noSuch: { id: 'Periode ini tidak dikenal', en: 'There is no such period' },
  nothing: { id: 'Tidak ada yang diminta dari lembaga ini untuk periode ini', en: 'Nothing is asked of this office for this period' },
  nothingBody: {
    id: 'Siapa mengisi apa ditentukan di halaman Pengampu.',
    en: 'Who enters what is set on the page of owners.',
  },
  toBoard: { id: 'Ke Cakupan layanan', en: 'To Service coverage' },
  level: { id: 'Tingkat wilayah', en: 'Level of areas' },
  place: { id: 'Wilayah', en: 'Area' },
  districtOf: { id: 'Kabupaten', en: 'District' },
  village: { id: 'Desa', en: 'Village' },
  previous: { id: 'Sebelumnya', en: 'Previous' },
  next: { id: 'Berikutnya', en: 'Next' },
  at: { id: '{n} dari {semua}', en: '{n} of {semua}' },
  empty: { id: 'belum diisi', en: 'not filled in' },
  notApplicable: { id: 'tidak berlaku', en: 'not applicable' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  outOf: { id: 'dari {n}', en: 'of {n}' },
  noBelow: { id: 'sasaran belum diisi', en: 'target group not entered' },
  nobody: { id: 'tidak ada sasaran', en: 'nobody to serve' },
  tooMany: { id: 'lebih dari sasaran', en: 'more than the target group' },
  elsewhere: { id: 'ada dari luar wilayah', en: 'some from elsewhere' },
  before: { id: 'lalu {n}', en: 'before {n}' },
  unsaved: { id: 'belum disimpan', en: 'not saved' },
  over: { id: 'dari: {nama}', en: 'of: {nama}' },
  unitCount: { id: 'jumlah', en: 'count' },
  unitAnswer: { id: 'ya/tidak', en: 'yes/no' },
  total: { id: 'Jumlah', en: 'Total' },
  filled: { id: '{n} dari {semua} terisi', en: '{n} of {semua} filled in' },
  leftOut: { id: '{n} tidak sah, tidak dihitung', en: '{n} not valid, left out' },
  belowOf: { id: 'Sasarannya, {nama}, diisi untuk {periode}.', en: 'Its target group, {nama}, was entered for {periode}.' },
  gridLabel: { id: 'Tabel isian', en: 'Table of the form' },
  keys: {
    id: 'Pindah dengan panah, Enter atau Tab; ketik untuk mengganti, F2 mengubah, Esc mengembalikan. X: tidak berlaku. Delete: kosongkan. L: ada dari luar wilayah. Ctrl+V menempel dari Excel, Ctrl+Z mengurungkan, Ctrl+S menyimpan. Esc lalu Tab keluar dari tabel.',
    en: 'Move with arrows, Enter or Tab; type to replace, F2 edits, Esc restores. X: not applicable. Delete: empties. L: some from elsewhere. Ctrl+V pastes from Excel, Ctrl+Z undoes, Ctrl+S saves. Esc, then Tab leaves the table.',
  },
  keysTitle: { id: 'Tombol di tabel', en: 'Keys in the table' },
  chooseCell: { id: 'Pilih sebuah sel untuk melihat keterangannya.', en: 'Choose a cell to see what it is about.' },
  setNotApplicable: { id: 'Tidak berlaku', en: 'Not applicable' },
  setEmpty: { id: 'Kosongkan', en: 'Empty' },
  setElsewhere: { id: 'Ada dari luar wilayah', en: 'Some from elsewhere' },
  unsetElsewhere: { id: 'Tidak ada dari luar wilayah', en: 'None from elsewhere' },
  restore: { id: 'Kembalikan', en: 'Restore' },
  more: { id: 'Pilihan lain', en: 'More choices' },
  answer: { id: 'Jawaban', en: 'Answer' },
  tooManyBody: {
    id: 'Lebih banyak daripada sasarannya. Periksa angkanya, atau nyatakan bahwa ada dari luar wilayah.',
    en: 'More than its target group. Check the number, or declare that some are from elsewhere.',
  },
  noBelowBody: {
    id: 'Sasarannya ({nama}) belum diisi pengampunya; persentase belum dapat dihitung.',
    en: 'Its target group ({nama}) is not entered by its owner yet; there is no percentage.',
  },
  emptyBody: { id: 'Belum diisi. Bila memang tidak ada, isi 0.', en: 'Not filled in. If there is none, enter 0.' },
  refused: { id: 'Tidak tersimpan: {sebab}', en: 'Not saved: {sebab}' },
  template: { id: 'Isi di Excel', en: 'Fill in with a spreadsheet' },
  templateHint: {
    id: 'Unduh, isi sel putihnya, lalu baca kembali di sini. Sel kosong tidak mengubah apa pun.',
    en: 'Download it, fill in its white cells, and read it here again. Empty cells change nothing.',
  },
  templateDownload: { id: 'Unduh templat (XLSX)', en: 'Download the template (XLSX)' },
  ownTable: { id: 'Punya tabel sendiri? Unggah di Berkas masuk.', en: 'Have a table of your own? Upload it under Incoming files.' },
  templateRead: { id: 'Baca templat yang sudah diisi', en: 'Read the template that is filled in' },
  templateReading: { id: 'Membaca …', en: 'Reading …' },
  templateOther: { id: 'Templat ini milik {nama}', en: 'This template is of {nama}' },
  templateOtherBody: {
    id: 'Buka isian lembaga itu, lalu baca templatnya di sana. Tidak ada yang berubah.',
    en: 'Open the form of that office and read its template there. Nothing was changed.',
  },
  pasted: { id: '{n} sel akan berubah', en: '{n} {n:cell|cells} will change' },
  pastedSame: { id: '{n} sel sama seperti sekarang.', en: '{n} {n:cell is|cells are} as {n:it is|they are} now.' },
  pastedByName: { id: 'Dicocokkan menurut nama wilayah di kolom pertama.', en: 'Matched by the names of areas in the first column.' },
  pastedRefused: {
    id: '{n} sel tidak dapat dipakai dan tetap seperti sekarang:',
    en: '{n} {n:cell|cells} cannot be used and {n:stays as it is|stay as they are}:',
  },
  pastedCell: { id: 'baris {baris}, kolom {kolom}', en: 'row {baris}, column {kolom}' },
  pastedMore: { id: 'dan {n} lagi.', en: 'and {n} more.' },
  apply: { id: 'Pakai {n} sel', en: 'Use {n} {n:cell|cells}' },
  count: { id: '{n} sel belum disimpan', en: '{n} {n:cell|cells} not saved' },
  wrongCount: { id: '{n} di antaranya tidak dapat disimpan; diberi tanda.', en: '{n} of them cannot be saved; they are marked.' },
  allSaved: { id: 'Semua tersimpan.', en: 'Everything is saved.' },
  saved: { id: '{n} sel disimpan.', en: '{n} {n:cell|cells} saved.' },
  cameBack: {
    id: '{n} sel tidak tersimpan dan diberi tanda.',
    en: '{n} {n:cell was|cells were} not saved and {n:is|are} marked.',
  },
  save: { id: 'Simpan', en: 'Save' },
  undo: { id: 'Urungkan', en: 'Undo' },
  reason: { id: 'Alasan perubahan', en: 'Reason of the change' },
  reasonNone: { id: 'Isi alasannya: periode ini terkunci.', en: 'Give the reason: this period is locked.' },
  keptHere: {
    id: 'Isian Anda tetap ada di peramban ini; tidak perlu mengetik ulang.',
    en: 'What you typed stays in this browser; nothing needs typing again.',
  },
  leaveTitle: { id: '{n} sel belum disimpan', en: '{n} {n:cell is|cells are} not saved' },
  leaveBody: {
    id: 'Bila Anda pergi, isian tetap menunggu di peramban ini, tetapi belum dilihat siapa pun.',
    en: 'If you leave, it waits in this browser, but nobody sees it yet.',
  },
  leaveSave: { id: 'Simpan, lalu pergi', en: 'Save, then leave' },
  leave: { id: 'Pergi tanpa menyimpan', en: 'Leave without saving' },
  stay: { id: 'Tetap di sini', en: 'Stay here' },
  handIn: { id: 'Ajukan', en: 'Hand in' },
  handInTitle: { id: 'Ajukan dan setujui', en: 'Hand in and approve' },
  handInHint: {
    id: 'Yang mengisi mengajukan; rekan selembaga yang tidak mengisi menyetujuinya.',
    en: 'Whoever entered hands in; a colleague of the same office who entered nothing approves.',
  },
  handInBody: {
    id: 'Masih {n} sel belum diisi. Anda tetap dapat mengajukan; sel itu tampil sebagai belum lapor.',
    en: '{n} {n:cell is|cells are} still empty. You can hand in all the same; {n:it shows|they show} as not reported.',
  },
  saveFirst: { id: 'Simpan dahulu, baru ajukan.', en: 'Save first, then hand in.' },
  note: { id: 'Catatan (boleh kosong)', en: 'Note (may be empty)' },
  approve: { id: 'Setujui', en: 'Approve' },
  giveBack: { id: 'Kembalikan', en: 'Give back' },
  giveBackNote: { id: 'Apa yang perlu diperbaiki', en: 'What has to be mended' },
  giveBackNone: { id: 'Tulis apa yang perlu diperbaiki.', en: 'Say what has to be mended.' },
  waits: {
    id: 'Menunggu persetujuan rekan selembaga yang tidak ikut mengisi.',
    en: 'Waits for a colleague of the same office who entered none of it.',
  },
} as const satisfies Catalogue
