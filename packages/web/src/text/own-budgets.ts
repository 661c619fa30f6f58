/** What the budget view says of the money that villages have of their own. */
import type { Catalogue } from './text.ts'

export const OWN_BUDGETS = {
  title: { id: 'Uang desa sendiri (APBDes)', en: 'Money of villages themselves (APBDes)' },
  hint: {
    id: 'Seluruh APBDes, di samping yang dibelanjakan lembaga di desa itu; keduanya tidak dijumlahkan. Siskeudes dihitung hanya untuk baris yang belum dilaporkan. Baris yang tidak ada lagi dalam APBDes tidak dihitung.',
    en: 'The whole APBDes, beside what offices spent in that village; the two are never added. Siskeudes counts only for lines that nobody reported. Lines that the APBDes does not hold any more are not counted.',
  },
  village: { id: 'Desa', en: 'Village' },
  byOffices: { id: 'Realisasi lembaga', en: 'Spent by offices' },
  planned: { id: 'APBDes', en: 'APBDes' },
  reported: { id: 'Realisasi dilaporkan', en: 'Reported as spent' },
  bySiskeudes: { id: 'Menurut Siskeudes saja', en: 'By Siskeudes alone' },
  lines: { id: 'Baris dilaporkan', en: 'Lines reported' },
  reporting: { id: '{reporting} dari {lines}', en: '{reporting} of {lines}' },
  all: { id: 'Jumlah desa di sini', en: 'All villages here' },
} as const satisfies Catalogue
