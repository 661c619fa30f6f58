/**
 * The draft of the decree (SK) that appoints the lokus of a year, and its annex: the villages of the decision with the figures that it was taken on. All texts
 * can be edited; figures and names come from the decision and are never typed.
 */
import { sayNumber, sayPercent } from '../kit/say-number.ts'
import type { AnnexTable, DecreeTexts } from '../opd/decree.ts'
import { LEGAL_BASES } from '../opd/legal-bases.ts'
import type { LokusDecision, LokusStatus } from './lokus-years.ts'

export interface DecidedVillage {
  readonly kode: string
  readonly nama: string
  readonly kecamatan: string
  /** null = the decision does not change what it is. */
  readonly status: LokusStatus | null
  /** As they stood when it was decided; null = not known then. */
  readonly prevalence: number | null
  readonly cases: number | null
  /** Why, where it was not the method that put it forward. */
  readonly alasan: string | null
}

export interface LokusDecreePlace {
  /** `Pasangkayu`, without the word kabupaten. */
  readonly kabupaten: string
  readonly isKota: boolean
}

type Decided = Pick<LokusDecision, 'kind' | 'year'> & { readonly basis: string; readonly villages: number }

const WHAT = {
  penetapan: 'Penetapan Desa/Kelurahan Lokus Percepatan Penurunan Stunting',
  perluasan: 'Perluasan Desa/Kelurahan Lokus Percepatan Penurunan Stunting',
  kelulusan: 'Kelulusan Desa/Kelurahan dari Lokus Percepatan Penurunan Stunting',
} as const

const DOES = {
  penetapan: 'Menetapkan',
  perluasan: 'Menambahkan',
  kelulusan: 'Menyatakan lulus',
} as const

/** What the texts of a new draft begin with. */
export function draftLokusTexts({ kabupaten, isKota }: LokusDecreePlace, { kind, year, basis, villages }: Decided): DecreeTexts {
  const pejabat = `${isKota ? 'Wali Kota' : 'Bupati'} ${kabupaten}`
  const area = `${isKota ? 'Kota' : 'Kabupaten'} ${kabupaten}`
  const about = `${WHAT[kind]} ${area} Tahun ${year}`
  const role = kind === 'kelulusan' ? 'dari lokus percepatan penurunan stunting' : 'sebagai lokus percepatan penurunan stunting'
  return {
    pejabat: pejabat.toUpperCase(),
    tentang: about.toUpperCase(),
    menimbang: [
      `bahwa desa/kelurahan lokus percepatan penurunan stunting ditetapkan berdasarkan hasil analisis situasi ${area};`,
      `bahwa dasar penetapan dimaksud adalah ${basis};`,
      `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${pejabat} tentang ${about};`,
    ],
    mengingat: LEGAL_BASES.slice(1),
    diktum: [
      `${DOES[kind]} ${villages} desa/kelurahan ${role} ${area} Tahun ${year} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
      'Perangkat daerah, kecamatan dan pemerintah desa/kelurahan mendahulukan desa/kelurahan lokus dalam perencanaan, penganggaran dan pelaksanaan layanan.',
      `Segala biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah ${area} serta sumber lain yang sah dan tidak mengikat.`,
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    tempat: kabupaten,
    penandatangan: '',
    tembusan: ['Gubernur', 'Ketua DPRD'],
  }
}

const STATUS_NAMES: Readonly<Record<LokusStatus, string>> = { baru: 'Baru', lanjutan: 'Lanjutan', perluasan: 'Perluasan', lulus: 'Lulus' }

function sayCases(cases: number | null): string {
  return cases === null ? 'tidak diketahui' : sayNumber(cases, 'id', 0)
}

/** By kecamatan, then by village, in the order of their codes. */
export function lokusAnnex(year: number, villages: readonly DecidedVillage[]): AnnexTable {
  const ordered = villages.toSorted((a, b) => (a.kode < b.kode ? -1 : Number(a.kode > b.kode)))
  return {
    judul: `DAFTAR DESA/KELURAHAN LOKUS TAHUN ${year}`,
    heads: ['No', 'Kode', 'Desa/kelurahan', 'Kecamatan', 'Kasus', 'Prevalensi', 'Status', 'Keterangan'],
    widths: [0.9, 2.4, 2.7, 2.4, 1.3, 1.9, 1.6, 2.3],
    rows: ordered.map(({ kode, nama, kecamatan, cases, prevalence, status, alasan }, at) => [
      String(at + 1),
      kode,
      nama,
      kecamatan,
      sayCases(cases),
      prevalence === null ? 'tidak diketahui' : sayPercent(prevalence, 'id'),
      status === null ? '' : STATUS_NAMES[status],
      alasan ?? '',
    ]),
  }
}
