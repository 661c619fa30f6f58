/** What the pages of verval are for. */
import type { PageHelp } from './page-help.ts'

export const VERVAL_HELP: Readonly<Record<string, PageHelp>> = {
  '/k/$kab/verval': {
    purpose: {
      id: 'Memeriksa daftar keluarga berisiko stunting sampai ke desa, lalu menetapkannya.',
      en: 'To check the list of families at risk down to the village, and to agree on it.',
    },
    steps: [
      {
        id: 'OPD KB memulai putaran dari sebuah daftar, dengan tenggat.',
        en: 'The family-planning office begins a round from a list, with a deadline.',
      },
      {
        id: 'Desa memeriksa keluarganya dan menandatangani; camat memverifikasi.',
        en: 'Villages check their families and sign; the camat verifies.',
      },
      {
        id: 'OPD KB menetapkan Data Tetap, yang tidak berubah lagi.',
        en: 'The family-planning office agrees on the data, which do not change again.',
      },
    ],
    terms: ['krs', 'opd'],
  },
  '/k/$kab/verval/$putaran/$desa': {
    purpose: { id: 'Memeriksa keluarga satu desa, juga tanpa sinyal.', en: 'To check the families of one village, also without signal.' },
    steps: [
      { id: 'Pilih keluarga, lalu tekan apa yang Anda temukan.', en: 'Choose a family, then press what you found.' },
      {
        id: 'Bila tidak ada sinyal, hasilnya disimpan di perangkat dan dikirim nanti.',
        en: 'Without signal the findings stay on the device and are sent later.',
      },
      { id: 'Setelah semua diperiksa, kepala desa menandatangani.', en: 'When all have been looked at, the village signs.' },
    ],
    terms: ['krs'],
  },
  '/k/$kab/verval/$putaran/$desa/lembar': {
    purpose: { id: 'Mencetak lembar periksa untuk desa tanpa ponsel.', en: 'To print the sheet for a village without phones.' },
    steps: [
      { id: 'Pilih RW bila perlu, lalu cetak.', en: 'Choose an RW if needed, then print.' },
      { id: 'Centang kotaknya di lapangan.', en: 'Tick the boxes in the field.' },
      { id: 'Ketik kembali menurut nomor baris.', en: 'Type it back by row number.' },
    ],
    terms: ['krs'],
  },
  '/k/$kab/verval/$putaran/$desa/ketik': {
    purpose: { id: 'Mengetik kembali lembar kertas dengan cepat.', en: 'To type a paper sheet back quickly.' },
    steps: [
      { id: 'Ketik huruf hasil pada baris itu: A, M, P, G atau T.', en: 'Type the letter of the finding in its row: A, M, P, G or T.' },
      { id: 'Untuk yang ada, ubah faktor dengan tombol angka.', en: 'For those who are there, change factors with the number keys.' },
      { id: 'Simpan; yang tidak dapat disimpan disebut sebabnya.', en: 'Save; what cannot be kept says why.' },
    ],
    terms: ['krs'],
  },
  '/k/$kab/data-tetap/$id': {
    purpose: { id: 'Melihat satu versi Data Tetap dan apa yang berubah.', en: 'To see one version of the agreed data and what changed.' },
    steps: [
      { id: 'Lihat jumlahnya dan bedanya dari daftar sumber.', en: 'Look at the counts and the difference to the source list.' },
      { id: 'Cocokkan sidiknya bila Anda menerima salinan.', en: 'Compare the digest if you were given a copy.' },
      { id: 'Unduh per desa, atau dengan nama bila Anda berhak.', en: 'Download by village, or with names if you may.' },
    ],
    terms: ['krs'],
  },
}
