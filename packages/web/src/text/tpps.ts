/** What the pages of teams (TPPS) and of owners say. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { ThingKind } from '@konvergen/core/opd/owned-thing.ts'
import type { Gap } from '@konvergen/core/opd/ownership.ts'
import type { SeatKind, Standing, TeamFault, TeamLevel } from '@konvergen/core/opd/team.ts'
import type { Catalogue } from './text.ts'

export const LEVEL_NAMES = {
  kabupaten: { id: 'Kabupaten/kota', en: 'District' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  desa: { id: 'Desa/kelurahan', en: 'Village' },
} as const satisfies Readonly<Record<TeamLevel, Bilingual>>

export const STANDINGS = {
  draf: { id: 'draf', en: 'draft' },
  'belum-mulai': { id: 'belum mulai', en: 'not begun' },
  berlaku: { id: 'berlaku', en: 'valid' },
  'hampir-habis': { id: 'tinggal {n} hari', en: '{n} days left' },
  habis: { id: 'habis masa berlakunya', en: 'expired' },
  digantikan: { id: 'digantikan', en: 'replaced' },
  dicabut: { id: 'dicabut', en: 'withdrawn' },
} as const satisfies Readonly<Record<Standing, Bilingual>>

export const SEAT_NAMES = {
  pengarah: { id: 'Pengarah', en: 'Steering' },
  ketua: { id: 'Ketua pelaksana', en: 'Chair' },
  'wakil-ketua': { id: 'Wakil ketua', en: 'Deputy chair' },
  sekretaris: { id: 'Sekretaris', en: 'Secretary' },
  'wakil-sekretaris': { id: 'Wakil sekretaris', en: 'Deputy secretary' },
  koordinator: { id: 'Koordinator', en: 'Coordinator' },
  anggota: { id: 'Anggota', en: 'Member' },
} as const satisfies Readonly<Record<SeatKind, Bilingual>>

export const FAULTS = {
  'tanpa-ketua': { id: 'Belum ada ketua pelaksana.', en: 'There is no chair yet.' },
  'dua-ketua': { id: 'Ada lebih dari satu ketua pelaksana.', en: 'There is more than one chair.' },
  'tanpa-sekretaris': { id: 'Belum ada sekretaris.', en: 'There is no secretary yet.' },
  'bidang-tanpa-koordinator': { id: '{apa} belum punya koordinator.', en: '{apa} has no coordinator yet.' },
  'bidang-kosong': { id: '{apa} belum punya anggota.', en: '{apa} has no members yet.' },
  'lembaga-berakhir': { id: 'Lembaga untuk {apa} sudah berakhir.', en: 'The office for {apa} has ended.' },
  'orang-tak-menjabat': { id: 'Orang untuk {apa} tidak menjabat lagi.', en: 'The person for {apa} is no longer in office.' },
  'tanpa-jabatan': { id: 'Ada kursi tanpa nama jabatan.', en: 'There is a seat without a post.' },
} as const satisfies Readonly<Record<TeamFault['kind'], Bilingual>>

export const TPPS = {
  of: { id: 'TPPS {nama}', en: 'TPPS {nama}' },
  leadValid: {
    id: 'TPPS kabupaten berlaku{until}. {kec} dari {allKec} kecamatan dan {desa} dari {allDesa} desa punya tim yang berlaku.',
    en: 'The district team is valid{until}. {kec} of {allKec} kecamatan and {desa} of {allDesa} villages have a valid team.',
  },
  leadNone: {
    id: 'TPPS kabupaten belum punya SK yang berlaku. {kec} dari {allKec} kecamatan dan {desa} dari {allDesa} desa punya tim yang berlaku.',
    en: 'The district team has no valid decree. {kec} of {allKec} kecamatan and {desa} of {allDesa} villages have a valid team.',
  },
  untilDay: { id: ' sampai {day}', en: ' until {day}' },
  soon: { id: 'SK yang segera berakhir', en: 'Decrees that end soon' },
  soonBody: { id: '{nama}: {state}. Siapkan SK penggantinya.', en: '{nama}: {state}. Prepare the next decree.' },
  begin: { id: 'Buat rancangan tim', en: 'Draft a team' },
  beginHint: {
    id: 'Susunan dan bidang awal belum terverifikasi; semuanya dapat diubah. Ketua boleh dari lembaga mana pun.',
    en: 'The usual seats and fields are not verified; all of them can be changed. Any office may chair.',
  },
  beginFor: { id: 'Untuk wilayah', en: 'For the area' },
  beginNow: { id: 'Buat rancangan', en: 'Make the draft' },
  next: { id: 'Rancang SK berikutnya', en: 'Draft the next decree' },
  list: { id: 'Tim yang ada', en: 'Teams' },
  none: { id: 'Belum ada tim', en: 'No teams yet' },
  noneBody: {
    id: 'Tim dirancang di sini oleh sekretariat TPPS, camat, atau pemerintah desa.',
    en: 'Teams are drafted here by the TPPS secretariat, camat or village government.',
  },
  area: { id: 'Wilayah', en: 'Area' },
  level: { id: 'Tingkat', en: 'Level' },
  decree: { id: 'Nomor SK', en: 'Decree' },
  noDecree: { id: 'belum ada', en: 'none yet' },
  valid: { id: 'Masa berlaku', en: 'Validity' },
  noEnd: { id: 'tanpa batas waktu', en: 'no end' },
  state: { id: 'Keadaan', en: 'State' },
  seatsHead: { id: 'Kursi', en: 'Seats' },
  old: { id: 'Tampilkan yang sudah digantikan', en: 'Show replaced ones' },
  back: { id: 'Semua tim', en: 'All teams' },
  fixed: {
    id: 'SK ini sudah dicatat; susunannya tidak diubah lagi. Perubahan dibuat sebagai rancangan SK berikutnya.',
    en: 'This decree is recorded; its seats no longer change. A change is made as a draft of the next decree.',
  },
  faults: { id: 'Yang perlu dilengkapi', en: 'What to complete' },
  whole: { id: 'Susunan lengkap', en: 'The team is complete' },
  lead: { id: 'Pimpinan tim', en: 'Leadership' },
  field: { id: 'Nama bidang', en: 'Name of the field' },
  tasks: { id: 'Tugas, satu baris satu tugas', en: 'Tasks, one a line' },
  role: { id: 'Kedudukan', en: 'Seat' },
  office: { id: 'Lembaga', en: 'Office' },
  noOffice: { id: 'tanpa lembaga', en: 'no office' },
  person: { id: 'Nama orang', en: 'Person' },
  noPerson: { id: 'sesuai jabatan', en: 'by post' },
  post: { id: 'Jabatan dalam SK', en: 'Post in the decree' },
  addSeat: { id: 'Tambah kursi', en: 'Add a seat' },
  removeSeat: { id: 'Hapus', en: 'Remove' },
  removeSeatOf: { id: 'Hapus kursi {jabatan}', en: 'Remove the seat {jabatan}' },
  addField: { id: 'Tambah bidang', en: 'Add a field' },
  removeField: { id: 'Hapus bidang dan kursinya', en: 'Remove the field and its seats' },
  texts: { id: 'Naskah SK', en: 'Text of the decree' },
  textsHint: {
    id: 'Naskah awal mengikuti bentuk umum dan perlu diperiksa Bagian Hukum.',
    en: 'The first text follows the usual form and has to be checked by the legal bureau.',
  },
  official: { id: 'Pejabat yang menetapkan', en: 'Who decrees' },
  about: { id: 'Tentang', en: 'About' },
  considering: { id: 'Menimbang, satu baris satu butir', en: 'Considering, one point a line' },
  dictums: { id: 'Memutuskan, satu baris satu diktum', en: 'Dictums, one a line' },
  legal: { id: 'Mengingat (dasar hukum)', en: 'Legal bases' },
  legalText: { id: 'Dasar hukum {n}', en: 'Legal basis {n}' },
  legalChecked: { id: 'sudah diperiksa', en: 'checked' },
  legalUnchecked: {
    id: '{n} dasar hukum belum diperiksa; di draf ditandai bintang.',
    en: '{n} legal bases are not checked; the draft marks them with a star.',
  },
  addLegal: { id: 'Tambah dasar hukum', en: 'Add a legal basis' },
  removeLegal: { id: 'Hapus dasar hukum {n}', en: 'Remove legal basis {n}' },
  placeOf: { id: 'Ditetapkan di', en: 'Signed in' },
  signer: { id: 'Nama penandatangan', en: 'Name of the signatory' },
  copies: { id: 'Tembusan, satu baris satu alamat', en: 'Copies to, one a line' },
  save: { id: 'Simpan rancangan', en: 'Save the draft' },
  saved: { id: 'Rancangan tersimpan.', en: 'The draft is saved.' },
  unsaved: { id: 'Ada perubahan yang belum disimpan.', en: 'There are changes that are not saved.' },
  docx: { id: 'Unduh SK (Word)', en: 'Download the decree (Word)' },
  pdf: { id: 'Unduh SK (PDF)', en: 'Download the decree (PDF)' },
  record: { id: 'SK sudah ditandatangani', en: 'The decree is signed' },
  recordHint: {
    id: 'Catat nomor dan tanggalnya. Tim ini lalu berlaku, dan SK sebelumnya untuk wilayah yang sama tercatat digantikan.',
    en: 'Record its number and date. The team is then valid, and the decree before it for the same area is marked as replaced.',
  },
  nomor: { id: 'Nomor SK', en: 'Number of the decree' },
  tanggal: { id: 'Tanggal SK', en: 'Date of the decree' },
  from: { id: 'Berlaku mulai', en: 'Valid from' },
  until: { id: 'Berlaku sampai (boleh kosong)', en: 'Valid until (may be empty)' },
  recordNow: { id: 'Catat SK', en: 'Record the decree' },
  needed: { id: 'Isi nomor dan kedua tanggalnya.', en: 'Fill in the number and both dates.' },
  withdraw: { id: 'Cabut tim', en: 'Withdraw the team' },
  discard: { id: 'Kesampingkan rancangan', en: 'Put the draft aside' },
  withdrawTitle: { id: 'Cabut tim ini?', en: 'Withdraw this team?' },
  withdrawBody: {
    id: 'Tim tidak lagi dihitung berlaku. SK-nya tetap tersimpan.',
    en: 'The team no longer counts as valid. Its decree is kept.',
  },
  discardBody: { id: 'Rancangan ini tidak tampil lagi.', en: 'This draft is no longer shown.' },
  now: { id: 'Ya, lakukan', en: 'Yes, do it' },
} as const satisfies Catalogue

export const GAP_NAMES = {
  'tanpa-pengampu': { id: 'tanpa pengampu', en: 'no owner' },
  'pengampu-berakhir': { id: 'pengampunya sudah berakhir', en: 'owner has ended' },
  'tanpa-narahubung': { id: 'tanpa narahubung', en: 'no contact person' },
  'narahubung-tak-menjabat': { id: 'narahubung tidak menjabat lagi', en: 'contact person no longer in office' },
  'narahubung-tanpa-kontak': { id: 'narahubung tanpa nomor atau surel', en: 'contact person without number or e-mail' },
  'tanpa-wakil': { id: 'tanpa wakil', en: 'no deputy' },
  'wakil-berakhir': { id: 'wakilnya sudah berakhir', en: 'deputy has ended' },
} as const satisfies Readonly<Record<Gap, Bilingual>>

export const THING_NAMES = {
  indikator: { id: 'Indikator', en: 'Indicator' },
  sasaran: { id: 'Sasaran (penyebut)', en: 'Denominator' },
  aksi: { id: 'Aksi konvergensi', en: 'Convergence action' },
} as const satisfies Readonly<Record<ThingKind, Bilingual>>

export const OWNERS = {
  lead: {
    id: '{none} dari {all} hal belum ada yang mengampu; {part} lainnya masih kurang sesuatu.',
    en: '{none} of {all} things have no owner; {part} others lack something.',
  },
  leadPart: {
    id: 'Semua {all} hal punya pengampu; {part} masih kurang narahubung atau wakil.',
    en: 'All {all} things have an owner; {part} lack a contact or a deputy.',
  },
  leadWhole: { id: 'Semua {all} hal punya pengampu yang dapat dihubungi.', en: 'All {all} things have an owner who can be reached.' },
  suggest: { id: 'Pakai usulan untuk {n} hal', en: 'Use the suggestion for {n} things' },
  suggestHint: {
    id: 'Usulan diambil dari pembagian urusan yang umum dan belum terverifikasi; periksa satu per satu sesudahnya.',
    en: 'Suggestions follow the usual division of affairs and are not verified; check them one by one afterwards.',
  },
  heads: { id: 'Jadikan pimpinan lembaga narahubung untuk {n} hal', en: 'Make the heads of offices the contact for {n} things' },
  list: { id: 'Siapa mengampu apa', en: 'Who answers for what' },
  show: { id: 'Tampilkan', en: 'Show' },
  orphans: { id: 'yang belum lengkap', en: 'incomplete ones' },
  grave: { id: 'yang tanpa pengampu', en: 'those without an owner' },
  all: { id: 'semua', en: 'all' },
  kind: { id: 'Jenis', en: 'Kind' },
  thing: { id: 'Hal', en: 'Thing' },
  owner: { id: 'Pengampu', en: 'Owner' },
  deputy: { id: 'Wakil', en: 'Deputy' },
  contact: { id: 'Narahubung', en: 'Contact' },
  gaps: { id: 'Yang kurang', en: 'What is missing' },
  noGaps: { id: 'lengkap', en: 'complete' },
  none: { id: 'belum ada', en: 'none yet' },
  act: { id: 'Tindakan', en: 'Act' },
  set: { id: 'Tetapkan', en: 'Name' },
  setOf: { id: 'Tetapkan pengampu {nama}', en: 'Name the owner of {nama}' },
  choose: { id: 'pilih lembaga', en: 'choose an office' },
  choosePerson: { id: 'pilih orang', en: 'choose a person' },
  personHint: { id: 'Pejabat lembaga pengampu dan wakilnya.', en: 'Officials of the owner and its deputy.' },
  noPeople: { id: 'Belum ada pejabat yang dicatat di lembaga itu.', en: 'No officials are recorded at that office.' },
  suggested: { id: 'Usulan (belum terverifikasi): {nama}', en: 'Suggested (not verified): {nama}' },
  save: { id: 'Simpan', en: 'Save' },
  clear: { id: 'Kosongkan pengampu', en: 'Clear the owner' },
  csv: { id: 'Unduh CSV', en: 'Download CSV' },
  nothing: { id: 'Tidak ada yang cocok', en: 'Nothing fits' },
} as const satisfies Catalogue
