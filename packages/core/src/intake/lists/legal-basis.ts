/**
 * Why a district may hold a list with persons (Law 27 of 2022 on personal data, article 20: there must be a basis). What stands here is a proposal by the
 * program, its articles *(memory, unverified)*: the district's legal section writes its own in its place.
 */
export const PERSONAL_KINDS = ['eppgbm-anak', 'krs-list', 'dtsen', 'civil-list', 'elsimil-list'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

export interface LegalText {
  readonly id: string
  readonly en: string
}

const PUBLIC_TASK = {
  id: 'pelaksanaan tugas pelayanan publik pemerintah daerah (UU 27/2022 Pasal 20 ayat 2 huruf e)',
  en: 'a public task of the district government (Law 27/2022, article 20 paragraph 2 letter e)',
} as const

export const PROPOSED_BASES: Readonly<Record<PersonalKind, LegalText>> = {
  'eppgbm-anak': {
    id: `Pemantauan pertumbuhan balita sebagai ${PUBLIC_TASK.id}; percepatan penurunan stunting, Perpres 72/2021.`,
    en: `Monitoring the growth of young children as ${PUBLIC_TASK.en}; acceleration of stunting reduction, Presidential Regulation 72/2021.`,
  },
  'krs-list': {
    id: `Pendampingan keluarga berisiko stunting sebagai ${PUBLIC_TASK.id}; pendataan keluarga oleh BKKBN, Perpres 72/2021.`,
    en: `Accompanying families at risk of stunting as ${PUBLIC_TASK.en}; family data of BKKBN, Presidential Regulation 72/2021.`,
  },
  dtsen: {
    id: `Menetapkan sasaran bantuan sebagai ${PUBLIC_TASK.id}; Data Tunggal Sosial dan Ekonomi Nasional, Inpres 4/2025.`,
    en: `Choosing whom assistance reaches as ${PUBLIC_TASK.en}; the national socio-economic register, Presidential Instruction 4/2025.`,
  },
  'civil-list': {
    id: `Mengenali anggota keluarga berisiko stunting sebagai ${PUBLIC_TASK.id}; pemanfaatan data kependudukan dengan perjanjian kerja sama Dukcapil (UU 24/2013, Permendagri 102/2019).`,
    en: `Knowing who belongs to families at risk of stunting as ${PUBLIC_TASK.en}; use of civil data by agreement with Dukcapil (Law 24/2013, Permendagri 102/2019).`,
  },
  'elsimil-list': {
    id: `Pendampingan calon pengantin, ibu hamil, pascasalin, dan baduta sebagai ${PUBLIC_TASK.id}; Elsimil BKKBN, Perpres 72/2021.`,
    en: `Accompanying couples before marriage, pregnant women, mothers and children under two as ${PUBLIC_TASK.en}; Elsimil of BKKBN, Presidential Regulation 72/2021.`,
  },
}

export function isPersonalKind(kind: string): kind is PersonalKind {
  return (PERSONAL_KINDS as readonly string[]).includes(kind)
}
