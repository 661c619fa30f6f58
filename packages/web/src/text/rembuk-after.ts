/** What the pages on rembuk say of what becomes of it: tasks, activities, the projector, letters, photos. */
import type { Catalogue } from './text.ts'

export const AFTER = {
  title: { id: 'Tindak lanjut', en: 'Follow-up' },
  hint: {
    id: 'Butir yang disepakati menjadi tugas pemiliknya, komitmen, dan kegiatan rencana.',
    en: 'Agreed clauses become tasks of their owners, commitments, and activities of plans.',
  },
  onceClosed: { id: 'Tersedia setelah rembuk ditutup.', en: 'Once the rembuk is closed.' },
  tasks: { id: 'Buat tugas dari butir', en: 'Make tasks of the clauses' },
  tasksMade: {
    id: '{dibuat} tugas dibuat, {sudahAda} sudah ada.',
    en: '{dibuat} {dibuat:task was|tasks were} made, {sudahAda} were there.',
  },
  tasksLate: { id: '{n} tidak dibuat karena tenggatnya sudah lewat.', en: '{n} not made: their day is over.' },
  tasksNobodys: {
    id: '{n} tidak dibuat karena pemiliknya tidak dikenal atau lokus belum ditetapkan.',
    en: '{n} not made: their owner is not known, or no lokus is decided on.',
  },
  taskCount: { id: '{n} tugas', en: '{n} {n:task|tasks}' },
  commitments: { id: 'Komitmen tahun {tahun}', en: 'Commitments for {tahun}' },
  activities: { id: 'Kegiatan rencana', en: 'Activities of plans' },
  noActivity: { id: 'Belum menjadi kegiatan.', en: 'No activity yet.' },
  toActivity: { id: 'Jadikan kegiatan', en: 'Make an activity' },
  search: { id: 'Cari kegiatan yang sudah ada', en: 'Search activities that are there' },
  searchHint: { id: 'Kata dari nama, kode, penanggung jawab atau catatan.', en: 'Words of name, code, who is responsible or note.' },
  unlisted: { id: '{n} kegiatan lagi tidak tampil; cari dengan kata.', en: '{n} more {n:is|are} not listed; search by words.' },
  which: { id: 'Kegiatan', en: 'Activity' },
  new: { id: 'Kegiatan baru', en: 'A new activity' },
  office: { id: 'Lembaga', en: 'Office' },
  secretariat: { id: 'Sekretariat TPPS', en: 'TPPS secretariat' },
  activityTitle: { id: 'Judul kegiatan', en: 'Title of the activity' },
  titleHint: { id: 'Kosong: isi butir menjadi judulnya.', en: 'Empty: the words of the clause become its title.' },
  link: { id: 'Tautkan', en: 'Link' },
  make: { id: 'Buat dan tautkan', en: 'Make and link' },
  drop: { id: 'Lepas tautan {judul}', en: 'Take back the link to {judul}' },
  dropShort: { id: 'Lepas', en: 'Take back' },
  show: { id: 'Tayangkan', en: 'Put on the projector' },
  shown: { id: 'Sedang ditayangkan', en: 'On the projector' },
  follow: { id: 'Ikuti yang dibahas', en: 'Follow what is discussed' },
  chosen: { id: 'Dipilih sekretaris', en: 'Chosen by the secretary' },
  lettersPdf: { id: 'Undangan (PDF)', en: 'Invitations (PDF)' },
  lettersDocx: { id: 'Undangan (DOCX)', en: 'Invitations (DOCX)' },
  photos: { id: 'Foto rembuk', en: 'Photos of the rembuk' },
  photosHint: {
    id: 'Hanya foto tanpa orang yang dikenali, atau yang persetujuannya tercatat.',
    en: 'Only photos in which nobody is recognised, or with consent on record.',
  },
  waiting: {
    id: '{n} foto menunggu persetujuan dan tidak ditampilkan.',
    en: '{n} {n:photo waits|photos wait} for consent and is not shown.',
  },
} as const satisfies Catalogue

export const SIGNATURES = {
  check: { id: 'Periksa tanda tangan elektronik', en: 'Check electronic signatures' },
  checking: { id: 'Memeriksa…', en: 'Checking…' },
  none: { id: 'Bukan PDF bertanda tangan elektronik.', en: 'No PDF that was signed electronically.' },
  utuh: { id: 'Tanda tangan utuh', en: 'Signature whole' },
  diubah: { id: 'Diubah sesudah ditandatangani', en: 'Changed after it was signed' },
  'tidak-terbaca': { id: 'Tanda tangan tidak dapat diperiksa', en: 'Signature cannot be checked' },
  unnamed: { id: 'Sertifikatnya tidak terbaca.', en: 'Its certificate cannot be read.' },
  by: {
    id: 'Sertifikat atas nama {name}, penerbit {issuer}, berlaku sampai {until}.',
    en: 'Certificate of {name}, by {issuer}, until {until}.',
  },
  at: { id: 'Waktu menurut penanda tangan: {at}.', en: 'Time by whoever signed: {at}.' },
  followed: {
    id: 'Sesudah tanda tangan ini ada yang ditambahkan, misalnya tanda tangan berikutnya.',
    en: 'Something was added after this signature, for example the next one.',
  },
  komitmen: {
    id: 'Isinya lembar komitmen rembuk ini, tidak berubah satu bita pun.',
    en: 'It holds the commitment sheet of this rembuk, not changed in a byte.',
  },
  'berita-acara': {
    id: 'Isinya berita acara rembuk ini, tidak berubah satu bita pun.',
    en: 'It holds the minutes of this rembuk, not changed in a byte.',
  },
  otherPaper: {
    id: 'Isinya tidak sama bita demi bita dengan lembar yang kini diterbitkan; bandingkan dengan mata, karena beberapa alat menulis ulang berkasnya.',
    en: 'It is not byte for byte a paper as it is given out now; compare it by eye, since some tools rewrite the file.',
  },
  unproved: {
    id: 'Yang diperiksa hanya keutuhan berkas. Apakah sertifikatnya sah dan belum dicabut (BSrE) tidak diperiksa di sini.',
    en: 'Only whether the file is whole was checked. Whether the certificate is genuine and not revoked (BSrE) is not checked here.',
  },
} as const satisfies Catalogue
