/** What the pages of the chain and of money are for, and how one goes about them. */
export const CHAIN_HELP = {
  '/k/$kab/rantai': {
    purpose: {
      id: 'Melihat sampai di mana kesenjangan, kesepakatan, dan kegiatan: masuk RKPD, KUA-PPAS, DPA, terealisasi, atau putus di jalan.',
      en: 'To see how far gaps, agreements and activities went: into RKPD, KUA-PPAS and DPA, carried out, or lost on the way.',
    },
    steps: [
      {
        id: 'Pilih tahun dan mulai dari apa; baca kalimat pertamanya.',
        en: 'Choose the year and what to begin with; read the first sentence.',
      },
      {
        id: 'Tekan angka untuk melihat barisnya, lalu bahas yang putus.',
        en: 'Press a number to see its rows, and talk over what was lost.',
      },
      {
        id: 'Bandingkan prevalensi sebelum dan sesudah dengan jumlah yang diukur; perubahan yang tidak bermakna bisa kebetulan.',
        en: 'Compare prevalence before and since with how many were measured; a change that is not significant may be chance.',
      },
      { id: 'Unduh PDF atau DOCX untuk rapat.', en: 'Download PDF or DOCX for a meeting.' },
      { id: 'Periksa usulan sambungan dan sambungkan yang benar.', en: 'Check the proposed links and make those that are right.' },
    ],
    terms: ['opd', 'lokus', 'subKegiatan'],
  },
  '/k/$kab/uang': {
    purpose: {
      id: 'Melihat uang menurut sumber, lembaga, indikator, atau desa, dan apa yang dijangkaunya.',
      en: 'To see money by source, office, indicator or village, and what it reaches.',
    },
    steps: [
      { id: 'Pilih tahun dan menurut apa.', en: 'Choose the year and by what.' },
      { id: 'Bandingkan rencana, RKPD, DPA, dan realisasinya.', en: 'Compare plan, RKPD, DPA and what was realised.' },
      { id: 'Tekan jumlah kegiatan untuk melihat kegiatan di baliknya.', en: 'Press the number of activities to see those behind it.' },
    ],
    terms: ['opd', 'lokus'],
  },
} as const
