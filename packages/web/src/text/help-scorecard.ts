/** The help of the pages of the convergence score; by the address of their route, as in `help.ts`. */

export const SCORECARD_HELP = {
  '/k/$kab/skor': {
    purpose: {
      id: 'Melihat skor konvergensi setiap desa dalam satu triwulan, dan siapa yang belum mengirim.',
      en: 'To see the convergence score of each village in a quarter, and who has not handed in.',
    },
    steps: [
      { id: 'Pilih triwulan; baca kalimat di atas.', en: 'Choose the quarter; read the sentence on top.' },
      { id: 'Lihat layanan mana yang paling tertinggal.', en: 'See which services lag most.' },
      { id: 'Hubungi desa dan kader yang sudah lama tidak mengisi.', en: 'Contact villages and cadres who have gone silent.' },
    ],
    terms: ['period'],
  },
  '/k/$kab/layanan-hpk': {
    purpose: { id: 'Memilih desa yang layanannya akan diisi.', en: 'To choose the village whose services are entered.' },
    steps: [
      { id: 'Pilih desa Anda.', en: 'Choose your village.' },
      { id: 'Isi keluarga satu per satu.', en: 'Enter the families one by one.' },
      { id: 'Kirim bila triwulannya lengkap.', en: 'Hand it in once the quarter is complete.' },
    ],
    terms: ['period'],
  },
  '/k/$kab/layanan-hpk/$desa': {
    purpose: {
      id: 'Mengisi layanan keluarga 1.000 HPK bulan demi bulan, lalu mengirim skor triwulan desa.',
      en: 'To enter services of families of the first 1,000 days month by month, then hand in the village’s quarter.',
    },
    steps: [
      { id: 'Catat ibu hamil dan anak yang belum ada di daftar.', en: 'Note pregnant women and children who are not on the list.' },
      { id: 'Pilih seseorang, isi tiga bulannya, simpan.', en: 'Choose somebody, enter their three months, save.' },
      { id: 'Lihat formulir skornya, lalu kirim ke kabupaten.', en: 'Look at the score form, then hand it in.' },
    ],
    terms: ['period'],
  },
} as const
