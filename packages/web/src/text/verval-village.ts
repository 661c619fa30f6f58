/** What the village's own pages of verval say: the list, one family, what waits on the device, the printed sheet, typing it back. */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Refusal } from '@konvergen/contract/verval.ts'
import type { MarkName } from '@konvergen/core/sasaran/family-marks.ts'
import type { Finding } from '@konvergen/core/verval/finding.ts'
import type { OutcomeKind } from '@konvergen/core/verval/outcome.ts'
import type { VillageState } from '@konvergen/core/verval/village-step.ts'
import type { Catalogue } from './text.ts'

export const FINDING_WORDS: Readonly<Record<Finding, Bilingual>> = {
  ada: { id: 'Ada', en: 'There' },
  pindah: { id: 'Pindah', en: 'Moved' },
  meninggal: { id: 'Meninggal', en: 'Died' },
  ganda: { id: 'Ganda', en: 'Double' },
  'tidak-ditemukan': { id: 'Tidak ditemukan', en: 'Not found' },
}

export const FINDING_HINTS: Readonly<Record<Finding, Bilingual>> = {
  ada: { id: 'Keluarga tinggal di desa ini', en: 'The family lives in this village' },
  pindah: { id: 'Sudah tinggal di tempat lain', en: 'Lives elsewhere now' },
  meninggal: { id: 'Tidak ada lagi yang menjadi sasaran', en: 'Nobody of the target groups is left' },
  ganda: { id: 'Tertulis dua kali di daftar', en: 'Written twice on the list' },
  'tidak-ditemukan': { id: 'Tidak ada yang mengenal', en: 'Nobody knows them' },
}

export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, Bilingual>> = {
  tetap: { id: 'ada', en: 'there' },
  'tidak-berisiko': { id: 'tidak berisiko lagi', en: 'not at risk any more' },
  keluar: { id: 'keluar', en: 'out' },
  belum: { id: 'belum diperiksa', en: 'not looked at' },
}

export const VILLAGE_STATE_WORDS: Readonly<Record<VillageState, Bilingual>> = {
  menunggu: { id: 'belum dimulai', en: 'not begun' },
  dikerjakan: { id: 'sedang diperiksa', en: 'being checked' },
  ditandatangani: { id: 'ditandatangani', en: 'signed' },
  diverifikasi: { id: 'diverifikasi', en: 'verified' },
}

export const MARK_WORDS: Readonly<Record<MarkName, Bilingual>> = {
  baduta: { id: 'Ada anak di bawah 2 tahun', en: 'Has a child under 2' },
  balita: { id: 'Ada anak 2–5 tahun', en: 'Has a child of 2–5' },
  pus: { id: 'Pasangan usia subur', en: 'Couple of childbearing age' },
  pusHamil: { id: 'Sedang hamil', en: 'Pregnant' },
  airTidakLayak: { id: 'Air minum tidak layak', en: 'Water is not safe' },
  jambanTidakLayak: { id: 'Jamban tidak layak', en: 'No proper latrine' },
  terlaluMuda: { id: 'Terlalu muda', en: 'Too young' },
  terlaluTua: { id: 'Terlalu tua', en: 'Too old' },
  terlaluDekat: { id: 'Terlalu dekat', en: 'Too close' },
  terlaluBanyak: { id: 'Terlalu banyak', en: 'Too many' },
  bukanKbModern: { id: 'Tidak ber-KB modern', en: 'No modern family planning' },
}

export const CUT_OFF_WORDS = {
  terlaluMuda: { id: 'Ibu di bawah {n} tahun', en: 'Mother under {n}' },
  terlaluTua: { id: 'Ibu di atas {n} tahun', en: 'Mother over {n}' },
  terlaluBanyak: { id: 'Anak {n} atau lebih', en: '{n} {n:child|children} or more' },
  terlaluDekat: { id: 'Jarak lahir kurang dari {n} bulan', en: 'Births less than {n} {n:month|months} apart' },
  unverified: {
    id: 'Batas 4T kabupaten ini untuk putaran ini. Sumber resmi berbeda-beda dan belum dipastikan.',
    en: 'The district’s cut-offs for this round. Official sources differ and have not been checked.',
  },
} as const satisfies Catalogue

export const MARK_GROUPS = {
  who: { id: 'Siapa di rumah ini', en: 'Who lives here' },
  home: { id: 'Rumah', en: 'Home' },
  mother: { id: '4T dan KB', en: 'Pregnancy risks and family planning' },
} as const satisfies Catalogue

export const REFUSAL_WORDS: Readonly<Record<Refusal, Bilingual>> = {
  'tanpa-tanda': { id: 'Faktornya belum diisi.', en: 'The factors are not filled in.' },
  'tanda-berlebih': { id: 'Faktor hanya diisi bila keluarga ada.', en: 'Factors belong only to families that are there.' },
  'pindah-ke-desa-sendiri': { id: 'Desa tujuan sama dengan desa ini.', en: 'It moved to the village where it is.' },
  'desa-asing': { id: 'Desa tujuan tidak ada di kabupaten ini.', en: 'That village is not in this district.' },
  'ganda-dengan-diri': { id: 'Keluarga tidak bisa ganda dengan dirinya.', en: 'A family is not its own double.' },
  'ganda-tanpa-pasangan': { id: 'Pilih keluarga yang tetap.', en: 'Choose the family that stays.' },
  'keluarga-asing': { id: 'Keluarga ini sudah bukan di desa ini.', en: 'This family is not in this village any more.' },
  'sudah-ditandatangani': {
    id: 'Desa sudah menandatangani. Minta camat membukanya.',
    en: 'The village has signed. Ask the camat to open it.',
  },
  'ganda-dari-ganda': {
    id: 'Keluarga yang dipilih juga ganda. Pilih yang tetap.',
    en: 'The one chosen is a double too. Choose the one that stays.',
  },
  'id-terpakai': { id: 'Nomor temuan ini sudah dipakai. Isi sekali lagi.', en: 'The id of this finding is taken. Enter it again.' },
}

export const VILLAGE = {
  title: { id: 'Verval {nama}', en: 'Verval {nama}' },
  lead: {
    id: '{done} dari {all} keluarga sudah diperiksa; {left} belum.',
    en: '{done} of {all} {all:family|families} {done:has|have} been looked at; {left} {left:has|have} not.',
  },
  leadDone: { id: 'Semua {all} keluarga sudah diperiksa.', en: 'All {all} families have been looked at.' },
  deadline: { id: 'Tenggat {day}.', en: 'Deadline {day}.' },
  late: { id: 'Tenggat {day} sudah lewat.', en: 'The deadline, {day}, has passed.' },
  find: { id: 'Cari nama, alamat atau empat angka akhir KK', en: 'Find a name, an address or the last four digits of the card' },
  show: { id: 'Tampilkan', en: 'Show' },
  all: { id: 'Semua', en: 'All' },
  open: { id: 'Belum', en: 'Not yet' },
  done: { id: 'Sudah', en: 'Done' },
  none: { id: 'Tidak ada keluarga yang cocok.', en: 'No family matches.' },
  noName: { id: 'Tanpa nama', en: 'No name' },
  row: { id: 'No. {n}', en: 'No. {n}' },
  movedIn: { id: 'pindah masuk', en: 'moved in' },
  added: { id: 'ditambahkan', en: 'added' },
  unsentTag: { id: 'belum terkirim', en: 'not sent' },
  clashTag: { id: 'dua temuan', en: 'two findings' },
  refusedTag: { id: 'perlu diperbaiki', en: 'needs mending' },
  rt: { id: 'RT {rt} RW {rw}', en: 'RT {rt} RW {rw}' },
  card: { id: 'KK …{n}', en: 'Card …{n}' },
  unsent: { id: '{n} belum terkirim', en: '{n} not sent' },
  allSent: { id: 'Semua sudah terkirim', en: 'Everything is sent' },
  sending: { id: 'Mengirim …', en: 'Sending …' },
  send: { id: 'Kirim sekarang', en: 'Send now' },
  noSignal: { id: 'Tanpa sinyal: hasil disimpan di perangkat ini', en: 'No signal: findings are kept on this device' },
  noSignalNoBox: {
    id: 'Tanpa sinyal, dan perangkat ini tidak dapat menyimpan. Jangan tutup halaman sebelum terkirim.',
    en: 'No signal, and this device cannot keep anything. Do not close the page before it is sent.',
  },
  kept: {
    id: 'Disimpan di perangkat ini sampai {day}, supaya terbuka tanpa sinyal.',
    en: 'Kept on this device until {day}, so that it opens without signal.',
  },
  keep: { id: 'Simpan di perangkat ini', en: 'Keep on this device' },
  drop: { id: 'Hapus dari perangkat', en: 'Remove from the device' },
  dropTitle: { id: 'Hapus daftar nama dari perangkat ini?', en: 'Remove the list of names from this device?' },
  dropLost: {
    id: 'Temuan yang belum terkirim tetap disimpan. Tanpa sinyal, halaman ini tidak terbuka lagi sampai Anda membukanya dengan sinyal.',
    en: 'Findings that are not sent stay. Without signal this page will not open until you have opened it with signal.',
  },
  cannotKeep: {
    id: 'Alamat ini tidak memakai https, jadi browser tidak mau menyimpan. Hasil hanya dapat diisi dengan sinyal.',
    en: 'This address does not use https, so the browser keeps nothing. Findings can be entered with signal only.',
  },
  asOf: { id: 'Daftar per {moment}', en: 'List as of {moment}' },
  notKept: {
    id: 'Tidak ada sinyal, dan daftar desa ini belum disimpan di perangkat. Buka sekali dengan sinyal.',
    en: 'There is no signal, and this village is not kept on the device. Open it once with signal.',
  },
  back: { id: 'Kembali ke daftar', en: 'Back to the list' },
  what: { id: 'Apa yang Anda temukan?', en: 'What did you find?' },
  list: { id: 'Di daftar: {says}', en: 'List: {says}' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  unknown: { id: 'Belum tahu', en: 'Not known' },
  yesLow: { id: 'ya', en: 'yes' },
  noLow: { id: 'tidak', en: 'no' },
  unknownLow: { id: 'tidak ada keterangan', en: 'nothing said' },
  where: { id: 'Pindah ke mana?', en: 'Where to?' },
  whereElse: { id: 'Ke luar kabupaten, atau tidak tahu', en: 'Out of the district, or not known' },
  whereIn: { id: 'Ke desa lain di kabupaten ini', en: 'To another village of this district' },
  whichVillage: { id: 'Desa tujuan', en: 'Village it moved to' },
  sameAs: {
    id: 'Ganda dengan keluarga yang mana? Yang dipilih tetap di daftar.',
    en: 'Double of which family? The one chosen stays on the list.',
  },
  choose: { id: 'Pilih', en: 'Choose' },
  needed: { id: 'Pilih dahulu.', en: 'Choose first.' },
  save: { id: 'Simpan', en: 'Save' },
  saveNext: { id: 'Simpan, ke berikutnya', en: 'Save, go to the next' },
  saved: { id: '{nama}: {temuan} disimpan.', en: '{nama}: {temuan} is kept.' },
  now: { id: 'Terakhir: {temuan}, oleh {oleh}, {moment}', en: 'Last: {temuan}, by {oleh}, {moment}' },
  notAtRisk: {
    id: 'Dengan jawaban ini keluarga tidak berisiko lagi dan keluar dari data tetap.',
    en: 'With these answers the family is not at risk any more and leaves the agreed data.',
  },
  add: { id: 'Tambah keluarga', en: 'Add a family' },
  addHint: { id: 'Keluarga berisiko yang tidak ada di daftar.', en: 'A family at risk that the list lacks.' },
  head: { id: 'Nama kepala keluarga', en: 'Name of the head' },
  wife: { id: 'Nama istri (boleh kosong)', en: 'Name of the wife (may be empty)' },
  kk: { id: 'Nomor KK (16 angka, boleh kosong)', en: 'Number of the family card (16 digits, may be empty)' },
  nik: { id: 'NIK kepala (16 angka, boleh kosong)', en: 'NIK of the head (16 digits, may be empty)' },
  address: { id: 'Alamat', en: 'Address' },
  rtOnly: { id: 'RT', en: 'RT' },
  rwOnly: { id: 'RW', en: 'RW' },
  nameNeeded: { id: 'Tulis namanya.', en: 'Write the name.' },
  digits: { id: 'Harus 16 angka.', en: 'It must be 16 digits.' },
  clashTitle: { id: 'Dua orang memeriksa keluarga ini', en: 'Two people looked at this family' },
  clashBody: { id: 'Tidak ada yang hilang. Pilih mana yang benar.', en: 'Nothing is lost. Choose which is right.' },
  mine: { id: 'Temuan Anda', en: 'What you found' },
  theirs: { id: 'Sudah tercatat', en: 'Recorded already' },
  takeMine: { id: 'Pakai temuan saya', en: 'Use mine' },
  takeTheirs: { id: 'Pakai yang tercatat', en: 'Use the recorded one' },
  nothingThere: { id: 'tidak ada lagi di desa ini', en: 'not in this village any more' },
  refusedTitle: { id: 'Temuan ini tidak dapat disimpan', en: 'This finding cannot be kept' },
  discard: { id: 'Buang temuan ini', en: 'Discard this finding' },
  sign: { id: 'Tandatangani hasil desa', en: 'Sign for the village' },
  signTitle: { id: 'Tandatangani hasil verval {nama}?', en: 'Sign the findings of {nama}?' },
  signBody: {
    id: '{tetap} keluarga tetap berisiko, {tidak} tidak berisiko lagi, {keluar} keluar. Sesudah ditandatangani, hasil tidak dapat diubah kecuali camat membukanya.',
    en: '{tetap} {tetap:family stays|families stay} at risk, {tidak} {tidak:is|are} not any more, {keluar} {keluar:is|are} out. Once signed, nothing changes unless the camat opens it.',
  },
  signNow: { id: 'Tandatangani sekarang', en: 'Sign now' },
  signOpen: {
    id: 'Masih ada {n} keluarga yang belum diperiksa, jadi belum dapat ditandatangani.',
    en: '{n} {n:family has|families have} not been looked at, so it cannot be signed yet.',
  },
  signUnsent: {
    id: 'Masih ada {n} temuan yang belum terkirim. Kirim dahulu, lalu tandatangani.',
    en: '{n} {n:finding has|findings have} not been sent. Send {n:it|them} first, then sign.',
  },
  signedNow: { id: 'Hasil desa sudah ditandatangani dan menunggu camat.', en: 'The village has signed; it waits for the camat.' },
  verifiedNow: { id: 'Hasil desa sudah diverifikasi camat.', en: 'The camat has verified it.' },
  sheet: { id: 'Cetak lembar periksa', en: 'Print the sheet' },
  typing: { id: 'Ketik kembali lembar kertas', en: 'Type a sheet back' },
  toBoard: { id: 'Papan verval', en: 'Board of verval' },
} as const satisfies Catalogue

export const SHEET = {
  title: { id: 'Lembar periksa {nama}', en: 'Sheet of {nama}' },
  all: { id: 'Semua RW', en: 'All RW' },
  rw: { id: 'RW', en: 'RW' },
  secret: {
    id: 'RAHASIA: berisi nama keluarga. Simpan, kembalikan, jangan difoto untuk dibagikan.',
    en: 'CONFIDENTIAL: names of families. Keep it, bring it back, share no pictures of it.',
  },
  how: {
    id: 'Centang (✓) satu hasil, di dalam kotaknya. Bila ada dan faktornya berbeda dari yang tercetak tebal, centang + (ya) atau − (tidak); tak ada yang tebal berarti belum tahu. Jangan menghitamkan kotak.',
    en: 'Tick (✓) one finding, inside its box. Where a family is there and a factor differs from what is printed bold, tick + (yes) or − (no); neither bold means not known. Blacken no box.',
  },
  no: { id: 'No.', en: 'No.' },
  family: { id: 'Keluarga', en: 'Family' },
  factors: { id: 'Faktor', en: 'Factors' },
  note: { id: 'Catatan', en: 'Note' },
  code: { id: 'Lembar {code}', en: 'Sheet {code}' },
  scan: { id: 'Kode menuju halaman ketik kembali', en: 'Code of the page to type it back' },
  checker: { id: 'Pemeriksa', en: 'Checked by' },
  signature: { id: 'Tanda tangan', en: 'Signature' },
  day: { id: 'Tanggal', en: 'Day' },
  moved: {
    id: 'Keluarga yang pindah masuk tidak bernomor; periksa di ponsel atau cari dengan nama.',
    en: 'Families that moved in have no number; check them on the phone or by name.',
  },
  photo: {
    id: 'Lembar yang sudah dicentang dapat difoto atau diketik kembali. Cetak pada A4 sampai keempat tanda sudut terlihat.',
    en: 'Ticked sheets can be photographed or typed back. Print on A4 with all four corner marks in sight.',
  },
  page: { id: 'halaman {page} dari {pages}', en: 'page {page} of {pages}' },
  findings: { id: 'Hasil', en: 'Finding' },
  empty: { id: 'Tidak ada keluarga untuk dicetak.', en: 'There is no family to print.' },
  legend: { id: 'A ada, P pindah, M meninggal, G ganda, T tidak ditemukan', en: 'A there, P moved, M died, G double, T not found' },
  trace: { id: 'Membuka lembar ini tercatat di jejak.', en: 'Opening this sheet is kept in the trail.' },
} as const satisfies Catalogue

/** On paper each factor has few letters. */
export const MARK_SHORT: Readonly<Record<MarkName, Bilingual>> = {
  baduta: { id: 'Bdt', en: '<2' },
  balita: { id: 'Blt', en: '2–5' },
  pus: { id: 'PUS', en: 'PUS' },
  pusHamil: { id: 'Hml', en: 'Preg' },
  airTidakLayak: { id: 'Air', en: 'Water' },
  jambanTidakLayak: { id: 'Jmb', en: 'Latr' },
  terlaluMuda: { id: 'Mud', en: 'Young' },
  terlaluTua: { id: 'Tua', en: 'Old' },
  terlaluDekat: { id: 'Dkt', en: 'Close' },
  terlaluBanyak: { id: 'Byk', en: 'Many' },
  bukanKbModern: { id: 'Tak KB', en: 'No FP' },
}

export const TYPING = {
  title: { id: 'Ketik kembali {nama}', en: 'Type back {nama}' },
  how: {
    id: 'Di kolom hasil: A ada, M meninggal, T tidak ditemukan, P pindah ke luar, G ganda (lalu nomor yang tetap). Enter ke baris berikutnya. Faktor: tekan kotaknya, atau tombol 1–9, 0, - saat berada di baris itu, untuk berganti ya, tidak, belum tahu.',
    en: 'In the column of findings: A there, M died, T not found, P moved out, G double (then the number that stays). Enter goes to the next row. Factors: press the box, or the keys 1–9, 0, - in that row, to go from yes to no to not known.',
  },
  toRow: { id: 'Langsung ke nomor', en: 'Go to number' },
  result: { id: 'Hasil', en: 'Finding' },
  resultOf: { id: 'Hasil no. {n}, {nama}', en: 'Finding of no. {n}, {nama}' },
  stays: { id: 'Nomor yang tetap', en: 'Number that stays' },
  staysOf: { id: 'Nomor yang tetap, untuk no. {n}', en: 'Number that stays, for no. {n}' },
  wrong: { id: 'Ketik A, P, M, G atau T.', en: 'Type A, P, M, G or T.' },
  wrongRow: { id: 'Tidak ada nomor itu.', en: 'There is no such number.' },
  save: { id: 'Simpan {n} baris', en: 'Save {n} rows' },
  savedRows: { id: '{n} baris disimpan.', en: '{n} rows are kept.' },
  left: { id: '{n} baris tidak dapat disimpan:', en: '{n} rows could not be kept:' },
  clash: {
    id: 'Orang lain sudah memeriksa keluarga ini; buka di halaman desa.',
    en: 'Somebody else has looked at this family; open it on the village’s page.',
  },
  movesWithin: {
    id: 'Pindah ke desa lain di kabupaten dicatat di halaman desa.',
    en: 'Moves to another village of the district are entered on the village’s page.',
  },
  already: { id: 'sudah: {temuan}', en: 'done: {temuan}' },
} as const satisfies Catalogue
