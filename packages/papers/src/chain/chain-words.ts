/** Words of the workbook of the chain that pages do not have. */
export const CHAIN_PAPER_WORDS = {
  funnel: { id: 'Corong', en: 'Funnel' },
  whose: { id: 'Milik', en: 'Whose' },
  district: { id: 'Kabupaten', en: 'District' },
  root: { id: 'Mulai dari', en: 'Begins with' },
  all: { id: 'Semua', en: 'All' },
  stage: { id: 'Tahap', en: 'Stage' },
  lost: { id: 'Jatuh di sini', en: 'Fell out here' },
  lostAt: { id: 'Jatuh di', en: 'Fell out at' },
  at: { id: 'Tersambung dengan', en: 'Linked with' },
  money: { id: 'Uang (Rp)', en: 'Money (Rp)' },
  activities: { id: 'Kegiatan', en: 'Activities' },
  planned: { id: 'Rencana (Rp)', en: 'Planned (Rp)' },
  rkpd: { id: 'RKPD (Rp)', en: 'RKPD (Rp)' },
  dpa: { id: 'DPA (Rp)', en: 'DPA (Rp)' },
  realised: { id: 'Realisasi (Rp)', en: 'Realised (Rp)' },
  direct: { id: 'Langsung ke sasaran (Rp)', en: 'Directly to people (Rp)' },
  directUntold: { id: 'Porsi belum diisi (Rp)', en: 'No share told (Rp)' },
  reached: { id: 'Orang terlayani', en: 'People reached' },
  note: { id: 'Catatan', en: 'Note' },
  even: { id: 'dibagi rata', en: 'parted evenly' },
  about: { id: 'Tentang', en: 'About' },
  subject: { id: 'Hal', en: 'Subject' },
  content: { id: 'Isi', en: 'Content' },
  year: { id: 'Tahun', en: 'Year' },
  before: { id: 'Kesenjangan periode', en: 'Gaps of' },
  after: { id: 'Sesudahnya', en: 'Since then' },
  untold: { id: 'belum ada', en: 'not told' },
  unknownNote: {
    id: 'Tahap itu belum diserahkan atau dilaporkan oleh lembaga atau desanya: bukan putus.',
    en: 'Nothing was handed in or reported at that stage by the office or village: it is not lost.',
  },
  moneyNote: {
    id: 'Uang RKPD dan DPA adalah bagian kegiatan dari baris yang tersambung; satu baris yang menaungi beberapa kegiatan dibagi menurut rencananya.',
    en: 'Money in RKPD and DPA is what falls to an activity of lines linked with it; a line that carries several is parted by what they planned.',
  },
  overlapNote: {
    id: 'Kegiatan dengan beberapa indikator berdiri utuh di setiap barisnya; jangan dijumlahkan ke bawah.',
    en: 'An activity of several indicators stands in each of its rows as a whole; do not add up downwards.',
  },
  evenNote: {
    id: 'Uang kegiatan di beberapa desa dibagi menurut volumenya, atau rata bila volumenya tidak diisi.',
    en: 'Money of an activity in several villages is parted by its volumes, or evenly where none were told.',
  },
} as const

export type ChainPaperWord = keyof typeof CHAIN_PAPER_WORDS
