/**
 * Legal bases that decrees on the team rest on, to begin with. Only Perpres 72/2021 is verified here (SPEC §7, articles 20–22); every other is from
 * memory: number, year and whether it still holds must be checked by the legal bureau, and the screen and the draft say so.
 */
export interface LegalBasis {
  readonly teks: string
  /** Checked by a person, or verified here. */
  readonly terverifikasi: boolean
}

export const LEGAL_BASES: readonly LegalBasis[] = [
  {
    teks: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 3 Tahun 2024',
    terverifikasi: false,
  },
  {
    teks: 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023',
    terverifikasi: false,
  },
  { teks: 'Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan', terverifikasi: false },
  { teks: 'Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting', terverifikasi: true },
  {
    teks: 'Peraturan Badan Kependudukan dan Keluarga Berencana Nasional Nomor 12 Tahun 2021 tentang Rencana Aksi Nasional Percepatan Penurunan Angka Stunting Indonesia Tahun 2021–2024',
    terverifikasi: false,
  },
]
