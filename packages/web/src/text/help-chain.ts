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
        id: 'Tekan angka untuk melihat barisnya dan bahas yang putus; unduh PDF atau DOCX untuk rapat. Prevalensi berdiri di samping, bukan bukti sebab.',
        en: 'Press a number to see its rows and talk over what was lost; download PDF or DOCX for a meeting. Prevalence stands beside it and proves no cause.',
      },
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
