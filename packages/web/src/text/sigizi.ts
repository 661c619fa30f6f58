/** What the page of Sigizi's report over a year says. */
import type { PageHelp } from './page-help.ts'
import type { Catalogue } from './text.ts'

export const SIGIZI = {
  title: { id: 'Laporan Sigizi', en: 'Sigizi report' },
  lead: {
    id: 'Laporan bulanan Sigizi yang sudah diterapkan, digabung per desa lalu dijumlahkan, sampai bulan yang dipilih.',
    en: 'The monthly Sigizi reports that were applied, drawn together for each village and then summed, up to the chosen month.',
  },
  unverified: {
    id: 'Cara menggabungkan bulan mengikuti sumber terbuka; belum dicocokkan dengan laporan triwulan asli dari Sigizi.',
    en: 'How months are drawn together follows public sources; it was not yet compared with an original quarterly report of Sigizi.',
  },
  year: { id: 'Tahun', en: 'Year' },
  until: { id: 'Sampai', en: 'Up to' },
  quarter: { id: '{bulan} (triwulan {tw})', en: '{bulan} (quarter {tw})' },
  none: { id: 'Belum ada laporan bulanan Sigizi', en: 'No monthly Sigizi report yet' },
  noneBody: {
    id: 'Unggah laporan bulanan Sigizi di Berkas masuk dan terapkan; angkanya tersimpan per bulan, lalu digabung di sini.',
    en: 'Upload a monthly Sigizi report under Incoming files and apply it; its numbers are kept by month and drawn together here.',
  },
  toFiles: { id: 'Buka Berkas masuk', en: 'Open incoming files' },
  open: {
    id: 'Laporan Sigizi setahun, digabung sampai triwulan yang dipilih',
    en: 'Sigizi reports of a year, drawn together up to the chosen quarter',
  },
  shares: { id: 'Persentase', en: 'Shares' },
  sharesHint: {
    id: 'Jumlah pembilang dibagi jumlah penyebut desa yang melaporkan keduanya; bukan rata-rata persentase.',
    en: 'Sum of numerators over sum of denominators of the villages that reported both; never a mean of percentages.',
  },
  measure: { id: 'Ukuran', en: 'Measure' },
  percent: { id: 'Persen', en: 'Percent' },
  pair: { id: 'Pembilang / penyebut', en: 'Numerator / denominator' },
  pairOf: { id: '{n} / {d}', en: '{n} / {d}' },
  villages: { id: 'Desa melapor', en: 'Villages reporting' },
  villagesOf: { id: '{n} dari {semua}', en: '{n} of {semua}' },
  columns: { id: 'Kolom laporan', en: 'Columns of the report' },
  columnsHint: { id: 'Tekan sebuah kolom untuk membuka angkanya per desa.', en: 'Press a column to open its numbers by village.' },
  column: { id: 'Kolom', en: 'Column' },
  rule: { id: 'Cara menggabungkan', en: 'Drawn together by' },
  sum: { id: 'Jumlah', en: 'Sum' },
  byVillage: { id: '{kolom} menurut desa', en: '{kolom} by village' },
  byVillageHint: {
    id: 'Bulan yang belum dilaporkan tidak dihitung nol; rata-rata dibulatkan, setengah ke bilangan genap.',
    en: 'A month that was not reported is not taken as zero; means are rounded, a half to the even number.',
  },
  code: { id: 'Kode', en: 'Code' },
  desa: { id: 'Desa', en: 'Village' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  months: { id: 'Bulan dilaporkan', en: 'Months reported' },
  monthsNone: { id: 'belum ada', en: 'none' },
  download: { id: 'Unduh CSV', en: 'Download CSV' },
} as const satisfies Catalogue

export const SIGIZI_RULES = {
  rerata: { id: 'rata-rata bulan', en: 'mean of the months' },
  jumlah: { id: 'jumlah bulan', en: 'sum of the months' },
  mpasi: { id: 'rata-rata Maret, Juni, September, Desember', en: 'mean of March, June, September, December' },
  'vitamin-a': { id: 'bulan kapsul terakhir (Februari, Agustus)', en: 'last capsule month (February, August)' },
} as const satisfies Catalogue

export const SIGIZI_SHARES = {
  stunting: { id: 'Stunting', en: 'Stunting' },
  wasting: { id: 'Wasting', en: 'Wasting' },
  overweight: { id: 'BB lebih', en: 'Overweight' },
  underweight: { id: 'BB kurang', en: 'Underweight' },
  naik: { id: 'Naik berat badan (N/D’)', en: 'Gained weight (N/D’)' },
} as const satisfies Catalogue

export const SIGIZI_HELP: PageHelp = {
  purpose: {
    id: 'Membaca laporan bulanan Sigizi setahun sampai suatu bulan, seperti laporan triwulannya.',
    en: 'To read Sigizi’s monthly reports of a year up to a month, as its quarterly report does.',
  },
  steps: [
    { id: 'Pilih tahun dan bulan terakhir.', en: 'Choose the year and the last month.' },
    { id: 'Baca persentase, lalu kolom yang Anda perlukan.', en: 'Read the shares, then the columns that you need.' },
    {
      id: 'Lihat desa mana yang belum melapor, dan unduh bila perlu.',
      en: 'See which villages have not reported, and download if needed.',
    },
  ],
  terms: ['stunting', 'ds', 'period'],
}
