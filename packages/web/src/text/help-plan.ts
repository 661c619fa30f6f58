/** What the pages of plans are for, and how one goes about them. */
export const PLAN_HELP = {
  '/k/$kab/rencana': {
    purpose: {
      id: 'Menyusun kegiatan lembaga untuk menutup kesenjangan, dengan lokasi dan dananya.',
      en: 'To plan the activities of offices that close gaps, with their places and money.',
    },
    steps: [
      { id: 'Pilih tahun dan lembaga Anda.', en: 'Choose the year and your office.' },
      {
        id: 'Tambah kegiatan, isi di daftar atau lembar XLSX, atau lanjutkan dari tahun lalu.',
        en: 'Add activities, fill in the list or the XLSX sheet, or carry over from last year.',
      },
      { id: 'Lihat yang perlu diperiksa, lalu ajukan rencananya.', en: 'Go through what is to be looked at, then hand in the plan.' },
    ],
    terms: ['opd', 'lokus', 'subKegiatan'],
  },
  '/k/$kab/rencana/$id': {
    purpose: {
      id: 'Memeriksa satu versi rencana: isinya, perubahannya, dan persetujuannya.',
      en: 'To check one version of a plan: what it holds, what changed, who approved.',
    },
    steps: [
      { id: 'Baca perubahan terhadap versi sebelumnya.', en: 'Read the changes against the version before.' },
      { id: 'Verifikasi atau kembalikan dengan alasan.', en: 'Verify it, or give it back with a reason.' },
      { id: 'Tetapkan final, lalu unduh PDF atau XLSX-nya.', en: 'Make it final, then download its PDF or XLSX.' },
    ],
    terms: ['opd', 'lokus', 'subKegiatan'],
  },
  '/k/$kab/pemetaan-program': {
    purpose: {
      id: 'Melihat kesenjangan mana belum punya kegiatan, dan kegiatan mana serupa.',
      en: 'To see which gaps have no activity, and which activities are alike.',
    },
    steps: [
      { id: 'Pilih tahun; baca indikator yang masih terbuka.', en: 'Choose a year; read the indicators that are still open.' },
      { id: 'Tekan jumlah desanya, lalu buat kegiatan untuk desa itu.', en: 'Press the number of villages and make an activity for them.' },
      {
        id: 'Bahas kegiatan serupa bersama lembaganya sebelum rembuk.',
        en: 'Talk like activities over with their offices before the rembuk.',
      },
    ],
    terms: ['opd', 'lokus', 'subKegiatan'],
  },
  '/k/$kab/acuan-rencana': {
    purpose: {
      id: 'Menyimpan biaya satuan dan pemetaan sub-kegiatan kabupaten ini.',
      en: 'To keep unit costs and the mapping of sub-kegiatan of this district.',
    },
    steps: [
      { id: 'Unggah nomenklatur di halaman Berkas.', en: 'Upload the nomenclature on the page Files.' },
      { id: 'Catat biaya satuan dengan sumber dan tahunnya.', en: 'Record unit costs with their source and year.' },
      { id: 'Periksa usulan pemetaan, lalu pakai atau lepas.', en: 'Check proposed ties, then take or untie them.' },
    ],
    terms: ['opd', 'subKegiatan'],
  },
} as const
