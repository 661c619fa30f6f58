/**
 * The draft of the decree (SK) that appoints a team, in the form Indonesian decrees have: Menimbang, Mengingat, Memutuskan with its dictums, and the
 * composition as an annex. All texts can be edited; what stands here is where an office begins. Form after usual practice, (memory) of UU 12/2011
 * annex II; the legal bureau has the last word.
 */
import { LEGAL_BASES, type LegalBasis } from './legal-bases.ts'
import type { Composition, SeatKind, TeamLevel } from './team.ts'

export interface DecreeTexts {
  /** Whose decree: `BUPATI PASANGKAYU`. */
  readonly pejabat: string
  /** `PEMBENTUKAN TIM …` */
  readonly tentang: string
  readonly menimbang: readonly string[]
  readonly mengingat: readonly LegalBasis[]
  readonly diktum: readonly string[]
  /** Where it is signed. */
  readonly tempat: string
  readonly penandatangan: string
  readonly tembusan: readonly string[]
}

export interface DecreePlace {
  readonly level: TeamLevel
  /** `Pasangkayu`, without the word kabupaten. */
  readonly kabupaten: string
  /** True for a kota. */
  readonly isKota: boolean
  /** `Desa Sarudu`, `Kelurahan Kota`, `Kecamatan Baras`; the district's own name at its level. */
  readonly wilayah: string
}

const OFFICE_OF: Readonly<Record<TeamLevel, (place: DecreePlace) => string>> = {
  kabupaten: ({ kabupaten, isKota }) => `${isKota ? 'Wali Kota' : 'Bupati'} ${kabupaten}`,
  kecamatan: ({ wilayah }) => `Camat ${wilayah.replace(/^Kecamatan /, '')}`,
  desa: ({ wilayah }) => (wilayah.startsWith('Kelurahan ') ? `Lurah ${wilayah.slice(10)}` : `Kepala ${wilayah}`),
}

/** What the texts of a new draft begin with. */
export function draftTexts(place: DecreePlace): DecreeTexts {
  const { level, kabupaten, isKota, wilayah } = place
  const pejabat = OFFICE_OF[level](place)
  const area = level === 'kabupaten' ? `${isKota ? 'Kota' : 'Kabupaten'} ${kabupaten}` : wilayah
  const team = `Tim Percepatan Penurunan Stunting ${area}`
  return {
    pejabat: pejabat.toUpperCase(),
    tentang: `Pembentukan ${team}`.toUpperCase(),
    menimbang: [
      `bahwa untuk mempercepat penurunan stunting di ${area} diperlukan kerja bersama lintas sektor yang terpadu dari perencanaan sampai pemantauan;`,
      'bahwa berdasarkan Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting perlu dibentuk Tim Percepatan Penurunan Stunting;',
      `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${pejabat} tentang Pembentukan ${team};`,
    ],
    mengingat: level === 'desa' ? LEGAL_BASES : LEGAL_BASES.slice(1),
    diktum: [
      `Membentuk ${team} dengan susunan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
      'Tim sebagaimana dimaksud dalam Diktum KESATU bertugas mengoordinasikan, menyinergikan dan mengevaluasi penyelenggaraan percepatan penurunan stunting.',
      `Tim bertanggung jawab dan melaporkan pelaksanaan tugasnya kepada ${pejabat}.`,
      `Segala biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada ${level === 'desa' && !wilayah.startsWith('Kelurahan') ? 'Anggaran Pendapatan dan Belanja Desa' : 'Anggaran Pendapatan dan Belanja Daerah'} serta sumber lain yang sah dan tidak mengikat.`,
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    tempat: level === 'kabupaten' ? kabupaten : wilayah.replace(/^(Kecamatan|Desa|Kelurahan) /, ''),
    penandatangan: '',
    tembusan: level === 'kabupaten' ? ['Gubernur', 'Ketua DPRD'] : level === 'kecamatan' ? ['Bupati/Wali Kota'] : ['Camat'],
  }
}

const DICTUMS = [
  'KESATU',
  'KEDUA',
  'KETIGA',
  'KEEMPAT',
  'KELIMA',
  'KEENAM',
  'KETUJUH',
  'KEDELAPAN',
  'KESEMBILAN',
  'KESEPULUH',
  'KESEBELAS',
  'KEDUA BELAS',
]

/** `KESATU`, `KEDUA` … from 0; beyond twelve the number itself. */
export function dictumName(index: number): string {
  return DICTUMS[index] ?? `KE-${index + 1}`
}

const SEAT_WORDS: Readonly<Record<SeatKind, string>> = {
  pengarah: 'Pengarah',
  ketua: 'Ketua Pelaksana',
  'wakil-ketua': 'Wakil Ketua',
  sekretaris: 'Sekretaris',
  'wakil-sekretaris': 'Wakil Sekretaris',
  koordinator: 'Koordinator',
  anggota: 'Anggota',
}

export interface AnnexRow {
  /** `Pengarah`, `Koordinator` … */
  readonly kedudukan: string
  /** `Kepala Dinas Kesehatan`. */
  readonly jabatan: string
  /** Name of the holder; null = whoever holds the post. */
  readonly nama: string | null
}

export interface AnnexPart {
  /** Name of the field; null = leadership of the team. */
  readonly bidang: string | null
  readonly tugas: readonly string[]
  readonly rows: readonly AnnexRow[]
}

/** An annex that lists something else than a team: rows of cells as they are printed. */
export interface AnnexTable {
  readonly judul: string
  readonly heads: readonly string[]
  /** Shares of the width, by column. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** What a paper is written from. */
export interface Decree extends DecreeTexts {
  /** null = not recorded yet: the paper is a draft. */
  readonly nomor: string | null
  readonly tanggal: string | null
  readonly tahun: string
  readonly susunan: readonly AnnexPart[]
  /** Letterhead of the district, line by line; absent = none was written. */
  readonly kop?: readonly string[]
  /** Instead of a team. */
  readonly daftar?: AnnexTable
  readonly isDraft: boolean
}

const ORDER: readonly SeatKind[] = ['pengarah', 'ketua', 'wakil-ketua', 'sekretaris', 'wakil-sekretaris', 'koordinator', 'anggota']

/** The annex: leadership first, then field by field, each in the order of its seats. `names`: of people by id. */
export function annexOf({ fields, seats }: Composition, names: ReadonlyMap<string, string>): AnnexPart[] {
  const rowsOf = (bidang: string | null): AnnexRow[] =>
    ORDER.flatMap((peran) =>
      seats
        .filter((seat) => seat.peran === peran && seat.bidang === bidang)
        .map(({ orang, jabatan }) => ({ kedudukan: SEAT_WORDS[peran], jabatan, nama: orang === null ? null : (names.get(orang) ?? null) })),
    )
  const parts = [
    { bidang: null, tugas: [] as readonly string[], rows: rowsOf(null) },
    ...fields.map(({ id, nama, tugas }) => ({ bidang: nama, tugas, rows: rowsOf(id) })),
  ]
  return parts.filter(({ bidang, rows }) => bidang !== null || rows.length > 0)
}
