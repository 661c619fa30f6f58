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
      {
        id: 'Centang di dalam kotaknya; jangan menulis di tanda sudut dan jalur bawah.',
        en: 'Tick inside the boxes; write over neither the corner marks nor the strip at the foot.',
      },
      { id: 'Foto lembarnya, atau ketik kembali menurut nomor baris.', en: 'Photograph it, or type it back by row number.' },
    ],
    terms: ['krs'],
  },
  '/k/$kab/verval/$putaran/$desa/ketik': {
    purpose: {
      id: 'Memasukkan kembali lembar kertas dengan foto atau ketikan.',
      en: 'To bring a paper sheet back by photograph or by typing.',
    },
    steps: [
      {
        id: 'Foto tiap halaman; centang yang jelas diusulkan, yang ragu disertai potongan fotonya.',
        en: 'Photograph each page; clear ticks are proposed, doubtful ones come with their cut-out.',
      },
      {
        id: 'Atau ketik huruf hasil pada baris itu: A, M, P, G atau T; faktor diubah dengan tombol angka.',
        en: 'Or type the letter of the finding in its row: A, M, P, G or T; factors change with the number keys.',
      },
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
