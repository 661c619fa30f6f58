/** What can be said of a row that ties a sub-kegiatan to an indicator. `galat`: it is left out; `periksa`: it is taken and shown; `catatan`: worth knowing. */
import type { Words } from '../indicators/indicator.ts'
import type { Severity } from '../kit/issue.ts'

interface PairRemarkKind {
  readonly severity: Severity
  readonly says: Words
  readonly todo: Words
}

const kind = (severity: Severity, says: readonly [string, string], todo: readonly [string, string]): PairRemarkKind => ({
  severity,
  says: { id: says[0], en: says[1] },
  todo: { id: todo[0], en: todo[1] },
})

export const PAIR_REMARKS = {
  'kode-kosong': kind('galat', ['Kode sub-kegiatan kosong.', 'There is no code.'], ['Isi kodenya.', 'Give the code.']),
  'kode-tak-terbaca': kind(
    'galat',
    ['“{dibaca}” bukan kode nomenklatur.', '“{dibaca}” is no code of the nomenclature.'],
    ['Tulis seperti 1.02.02.2.02.0015.', 'Write it like 1.02.02.2.02.0015.'],
  ),
  'kode-bukan-sub': kind(
    'galat',
    ['“{dibaca}” adalah kode {tingkat}, bukan sub-kegiatan.', '“{dibaca}” is the code of a {tingkat}, not of a sub-kegiatan.'],
    ['Pilih sub-kegiatan di bawahnya.', 'Choose a sub-kegiatan below it.'],
  ),
  'kode-tak-dikenal': kind(
    'periksa',
    ['Kode {dibaca} tidak ada dalam nomenklatur yang berlaku di sini.', 'The code {dibaca} is not in the nomenclature that counts here.'],
    [
      'Periksa kodenya, atau unggah nomenklatur terbaru di halaman Berkas.',
      'Check it, or upload the newest nomenclature on the page Files.',
    ],
  ),
  'akhiran-lama': kind(
    'catatan',
    ['Kode {dibaca} berakhiran dua angka; dibaca sebagai {menjadi}.', 'The code {dibaca} ends in two digits; it is read as {menjadi}.'],
    ['Tidak perlu diubah.', 'Nothing has to be changed.'],
  ),
  'indikator-kosong': kind('galat', ['Indikator kosong.', 'There is no indicator.'], ['Isi kode indikatornya.', 'Give its code.']),
  'indikator-tak-dikenal': kind(
    'galat',
    ['Indikator “{dibaca}” tidak dikenal.', 'The indicator “{dibaca}” is not known.'],
    ['Tulis kode seperti E11; daftarnya di Acuan.', 'Write a code like E11; they are listed among the references.'],
  ),
  'pasangan-ganda': kind(
    'galat',
    ['Pasangan ini sudah ada di baris {pertama}.', 'This pair stands in row {pertama} already.'],
    ['Hapus salah satunya.', 'Take one of them out.'],
  ),
} as const satisfies Readonly<Record<string, PairRemarkKind>>

export type PairRemarkCode = keyof typeof PAIR_REMARKS
export const PAIR_REMARK_CODES = Object.keys(PAIR_REMARKS) as readonly PairRemarkCode[]

export interface PairRemark {
  readonly code: PairRemarkCode
  readonly params: Readonly<Record<string, string | number>>
  /** null = the cell is empty. */
  readonly cell: string | null
}

export function pairRemark(
  code: PairRemarkCode,
  at: { readonly text: string; readonly cell: string } | null,
  params: PairRemark['params'] = {},
): PairRemark {
  return { code, params: at === null ? params : { dibaca: at.text, ...params }, cell: at?.cell ?? null }
}
