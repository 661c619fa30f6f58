/** What the paper of the chain says beside the words that pages and the workbook have too. */
export const CHAIN_MEETING_WORDS = {
  title: { id: 'Rantai dari kesepakatan sampai realisasi', en: 'The chain from agreement to deed' },
  yearLine: { id: 'Tahun {year}', en: 'Year {year}' },
  asOf: { id: 'Keadaan data {day}', en: 'As of {day}' },
  contents: { id: 'Isi', en: 'Contents' },
  page: { id: 'Halaman', en: 'Page' },
  of: { id: 'dari', en: 'of' },
  table: { id: 'Tabel', en: 'Table' },
  figure: { id: 'Gambar', en: 'Figure' },
  source: { id: 'Sumber', en: 'Source' },
  sourceLine: {
    id: 'rencana, rembuk, anggaran, dan realisasi di Konvergen',
    en: 'plans, rembuk, budgets and realisation in Konvergen',
  },
  registerSource: { id: 'register e-PPGBM di Konvergen', en: 'e-PPGBM register in Konvergen' },
  internal: { id: 'Internal', en: 'Internal' },
  demo: { id: 'Data contoh: kabupaten rekaan', en: 'Sample data: an invented district' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  howFar: { id: '{root}: sampai di mana', en: '{root}: how far' },
  lostByOffice: { id: 'Yang putus, menurut lembaga', en: 'What fell out, by office' },
  lostByVillage: { id: 'Yang putus, menurut desa', en: 'What fell out, by village' },
  lostHint: {
    id: 'Jumlah yang jatuh pada tiap tahap: tahap pertama yang sudah diserahkan dan tidak memuatnya.',
    en: 'How many fell out at each stage: the first that was handed in and does not hold it.',
  },
  lostNone: { id: 'Tidak ada yang putus.', en: 'Nothing fell out.' },
  lostList: { id: '{root} yang putus', en: '{root} that fell out' },
  thing: { id: 'Uraian', en: 'What' },
  more: { id: '{n} baris lagi ada di buku kerja rantai.', en: '{n} more rows are in the workbook of the chain.' },
  office: { id: 'Lembaga', en: 'Office' },
  village: { id: 'Desa', en: 'Village' },
  moneyTitle: { id: 'Uang menurut lembaga', en: 'Money by office' },
  total: { id: 'Jumlah', en: 'Total' },
  method: { id: 'Cara membaca angka ini', en: 'How these figures are read' },
  ownRembuk: {
    id: 'Kesepakatan dihitung dari rembuk yang dilihat penyusun; butir tentang lokus, sasaran, dan APBDes tidak menunggu kegiatan lembaga.',
    en: 'Agreements are those of the rembuk that whoever made this paper sees; clauses on lokus, targets and APBDes wait for no activity of an office.',
  },
  secretariat: { id: 'Sekretariat TPPS', en: 'TPPS secretariat' },
  lokus: { id: 'Prevalensi desa lokus', en: 'Prevalence of lokus villages' },
  ofVillage: { id: 'Prevalensi desa ini', en: 'Prevalence of this village' },
} as const

export type ChainMeetingWord = keyof typeof CHAIN_MEETING_WORDS
export type SayMeeting = (word: ChainMeetingWord, values?: Readonly<Record<string, string | number>>) => string
