/** What the pages of villages' packages are for, and how one goes about them. */
export const VILLAGE_HELP = {
  '/k/$kab/paket-desa': {
    purpose: {
      id: 'Melihat sampai di mana paket rekomendasi tiap desa lokus, dan mengirim suratnya.',
      en: 'To see how far the package of each lokus village is, and to send its letter.',
    },
    steps: [
      {
        id: 'Buka desa yang belum disiapkan dan putuskan usulannya.',
        en: 'Open a village that is not prepared and decide on what is proposed.',
      },
      { id: 'Terbitkan yang siap; isinya dibekukan.', en: 'Issue what is ready; it is frozen.' },
      { id: 'Unduh surat dan paketnya.', en: 'Take letters and packages.' },
    ],
    terms: ['lokus', 'paketDesa', 'danaDesa'],
  },
  '/k/$kab/paket-desa/$desa': {
    purpose: {
      id: 'Memutuskan usulan untuk satu desa, dan mencatat jawaban desa.',
      en: 'To decide on what is recommended to a village, and to record what it answers.',
    },
    steps: [
      { id: 'Pakai usulan, ubah dengan alasan, atau lepas.', en: 'Take a proposal, write it otherwise with a reason, or leave it out.' },
      { id: 'Terbitkan paket; terbitkan ulang bila datanya berubah.', en: 'Issue the package, and again when its data change.' },
      {
        id: 'Jawab tiap usulan: diterima dengan jumlahnya, nanti, atau tidak bisa.',
        en: 'Answer each: accepted with its amount, later, or not possible.',
      },
    ],
    terms: ['lokus', 'paketDesa', 'danaDesa'],
  },
  '/k/$kab/paket-desa/katalog': {
    purpose: {
      id: 'Menyesuaikan daftar kegiatan yang diusulkan kepada desa.',
      en: 'To adapt the list of what is proposed to villages.',
    },
    steps: [
      { id: 'Matikan kegiatan yang tidak berlaku di kabupaten ini.', en: 'Switch off what does not hold in this district.' },
      { id: 'Ikat biaya satuan dari acuan rencana.', en: 'Tie a unit cost from the references of plans.' },
      { id: 'Tambahkan kegiatan sendiri dengan dasarnya.', en: 'Add activities of your own with what they rest on.' },
    ],
    terms: ['paketDesa', 'danaDesa', 'subKegiatan'],
  },
} as const
