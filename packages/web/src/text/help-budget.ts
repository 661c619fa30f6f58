/** What the pages of budgets are for, and how one goes about them. */
export const BUDGET_HELP = {
  '/k/$kab/anggaran': {
    purpose: {
      id: 'Membaca baris anggaran lembaga dan desa apa adanya, tahap demi tahap, sampai ke berkas dan selnya.',
      en: 'To read budget lines of offices and villages as they are, stage by stage, down to their file and cell.',
    },
    steps: [
      { id: 'Pilih tahap dan tahun, lalu lembaga atau desa.', en: 'Choose the stage and year, then the office or village.' },
      { id: 'Unggah berkas, periksa isinya, baru terapkan.', en: 'Upload a file, look at what was read, then apply it.' },
      {
        id: 'Buka satu baris untuk melihat asalnya dan riwayatnya. Yang tidak ada berkasnya ditulis tangan.',
        en: 'Open a line to see where it came from and its history. What has no file is written by hand.',
      },
    ],
    terms: ['opd'],
  },
  '/k/$kab/anggaran/$id': {
    purpose: {
      id: 'Memeriksa satu berkas anggaran sebelum atau sesudah berlaku: apa yang terbaca, apa yang salah, apa bedanya.',
      en: 'To look at a budget file before or after it counts: what was read, what is wrong, what differs.',
    },
    steps: [
      { id: 'Baca isunya sel demi sel; baris yang salah tidak diambil.', en: 'Read its issues cell by cell; wrong rows are left out.' },
      { id: 'Betulkan arti kolom bila perlu, lalu unggah lagi.', en: 'Say what the columns are if need be, and upload it again.' },
      {
        id: 'Lihat bedanya dengan yang berlaku, lalu terapkan atau buang.',
        en: 'See how it differs from what counts, then apply it or throw it away.',
      },
    ],
    terms: ['opd'],
  },
} as const
