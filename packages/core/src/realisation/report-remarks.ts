/**
 * What can be said of a row of a sheet that came back. `galat`: the row cannot be taken; `periksa`: it is taken, and its reason is asked for before the quarter is handed in.
 */
import type { Words } from '../indicators/indicator.ts'
import type { Severity } from '../kit/issue.ts'
import { DEMANDS, type Demand } from './rules.ts'
import { DEMAND_WORDS } from './words.ts'

interface RemarkKind {
  readonly severity: Severity
  readonly says: Words
  readonly todo: Words
}

const galat = (says: readonly [string, string], todo: readonly [string, string]): RemarkKind => ({
  severity: 'galat',
  says: { id: says[0], en: says[1] },
  todo: { id: todo[0], en: todo[1] },
})

const FAULTS = {
  'uang-tak-terbaca': galat(
    ['Uang “{dibaca}” tidak terbaca.', 'The money “{dibaca}” cannot be read.'],
    ['Tulis rupiah penuh, misalnya 1.250.000.', 'Write whole rupiah, such as 1.250.000.'],
  ),
  'uang-negatif': galat(
    ['Uang negatif: “{dibaca}”.', 'Negative money: “{dibaca}”.'],
    [
      'Tulis realisasi triwulan ini saja. Pengembalian dicatat dengan memperbaiki triwulan asalnya.',
      'Write what was spent in this quarter. Money that came back is mended in the quarter that it was spent in.',
    ],
  ),
  'uang-pecahan': galat(['Ada sen dalam “{dibaca}”.', 'There are cents in “{dibaca}”.'], ['Tulis rupiah penuh.', 'Write whole rupiah.']),
  'angka-tak-terbaca': galat(
    ['“{dibaca}” bukan angka yang dapat dipakai.', '“{dibaca}” is no number that can be used.'],
    [
      'Tulis bilangan nol atau lebih, paling banyak dua desimal; persen 0–100.',
      'Write zero or more, two decimals at most; per cent is 0–100.',
    ],
  ),
  'orang-bukan-bulat': galat(
    ['Jumlah orang “{dibaca}” bukan bilangan bulat.', 'The number of people “{dibaca}” is not whole.'],
    ['Tulis jumlah orang sebagai bilangan bulat.', 'Write people as a whole number.'],
  ),
  'persen-padahal-volume': galat(
    ['Kegiatan ini berencana dalam volume, bukan persen.', 'This activity is planned in volume, not in per cent.'],
    ['Isi kolom volume dan kosongkan kolom persen.', 'Fill the column of volume and empty that of per cent.'],
  ),
  'teks-terlalu-panjang': galat(
    ['Teksnya lebih dari 1000 huruf.', 'The text has more than 1000 letters.'],
    ['Ringkas, lalu lampirkan dokumennya sebagai bukti.', 'Shorten it, and attach the document as evidence.'],
  ),
  'id-kosong': galat(
    ['Baris ini tidak punya ID kegiatan.', 'This row has no ID of an activity.'],
    [
      'Kegiatan baru ditambahkan di halaman Rencana, lalu templat diunduh lagi.',
      'Add a new activity on the page of plans, then download the template again.',
    ],
  ),
  'id-asing': galat(
    [
      'ID kegiatan ini tidak ada dalam rencana lembaga dan tahun ini.',
      'The ID of this activity is not in the plan of this office and year.',
    ],
    ['Unduh templat lagi dan salin isinya ke baris yang benar.', 'Download the template again and copy its content to the right row.'],
  ),
  'baris-apbdes-asing': galat(
    [
      'ID ini bukan baris APBDes yang berlaku dari desa dan tahun lembar ini.',
      'This ID is no line of the APBDes that counts, of the village and year of this sheet.',
    ],
    ['Unduh templat lagi dan salin isinya ke baris yang benar.', 'Download the template again and copy its content to the right row.'],
  ),
  'triwulan-tertutup': galat(
    ['Triwulan desa ini sudah diserahkan.', 'This quarter of the village was handed in.'],
    ['Minta camat atau sekretariat membukanya kembali dulu.', 'Ask the camat or the secretariat to open it again first.'],
  ),
  'revisi-usang': galat(
    ['Laporan ini sudah diubah orang lain setelah templat diunduh.', 'Somebody changed this report after the template was downloaded.'],
    ['Unduh templat lagi, lalu salin perubahan Anda ke sana.', 'Download the template again and copy your changes into it.'],
  ),
  'baris-ganda': galat(
    ['Kegiatan ini sudah ada di baris {pertama}.', 'This activity stands in row {pertama} already.'],
    ['Hapus salah satunya.', 'Take one of them out.'],
  ),
} as const satisfies Readonly<Record<string, RemarkKind>>

type Fault = keyof typeof FAULTS
export type ReportRemarkCode = Fault | Demand

function demandRemark(demand: Demand): RemarkKind {
  const { id, en } = DEMAND_WORDS[demand]
  return {
    severity: 'periksa',
    says: { id: `${id}, alasannya belum diisi.`, en: `${en}, and no reason is given.` },
    todo: { id: 'Isi alasan deviasi.', en: 'Give the reason of the deviation.' },
  }
}

export const REPORT_REMARKS: Readonly<Record<ReportRemarkCode, RemarkKind>> = {
  ...FAULTS,
  'lampu-merah': demandRemark('lampu-merah'),
  'uang-di-atas-pagu': demandRemark('uang-di-atas-pagu'),
  'volume-di-atas-rencana': demandRemark('volume-di-atas-rencana'),
  'uang-tanpa-volume': demandRemark('uang-tanpa-volume'),
  'sumber-di-luar-rencana': demandRemark('sumber-di-luar-rencana'),
}

export const REPORT_REMARK_CODES = [...(Object.keys(FAULTS) as Fault[]), ...DEMANDS] as const

export interface ReportRemark {
  readonly code: ReportRemarkCode
  readonly params: Readonly<Record<string, string | number>>
}

export const reportRemark = (code: ReportRemarkCode, params: ReportRemark['params'] = {}): ReportRemark => ({ code, params })

export function isRefusal({ code }: Pick<ReportRemark, 'code'>): boolean {
  return REPORT_REMARKS[code].severity === 'galat'
}
