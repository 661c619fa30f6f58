/** What the trend and the comparison of sources say. */
import type { Catalogue } from './text.ts'

export const TREND = {
  title: { id: 'Tren per bulan', en: 'Trend by month' },
  hint: {
    id: 'Pita: rentang 95 %. Bulan tanpa data dibiarkan kosong. Rekap dan daftar anak digambar terpisah, tidak pernah digabung.',
    en: 'Band: 95% interval. A month without data stays empty. Recap and list of children are drawn apart and never joined.',
  },
  measure: { id: 'Ukuran', en: 'Measure' },
  stunting: { id: 'Stunting', en: 'Stunting' },
  wasting: { id: 'Wasting', en: 'Wasting' },
  underweight: { id: 'Berat badan kurang', en: 'Underweight' },
  yLabel: { id: '{what} (%)', en: '{what} (%)' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  age: { id: 'Umur', en: 'Age' },
  all: { id: 'Semua', en: 'All' },
  L: { id: 'Laki-laki', en: 'Boys' },
  P: { id: 'Perempuan', en: 'Girls' },
  band: { id: '{from}–{to} bulan', en: '{from}–{to} months' },
  individu: { id: 'Daftar anak', en: 'List of children' },
  rekap: { id: 'Rekap', en: 'Recap' },
  noRecap: {
    id: 'Rekap tidak menyebut umur dan jenis kelamin, jadi hanya daftar anak yang digambar.',
    en: 'Recaps do not tell age and sex, so only the list of children is drawn.',
  },
  none: { id: 'Belum ada bulan yang dapat digambar', en: 'There is no month to draw yet' },
  noneBody: {
    id: 'Tren muncul setelah rekap atau daftar anak dari dua bulan atau lebih diterapkan.',
    en: 'The trend appears once recaps or lists of children of two months or more are applied.',
  },
  noneChosen: { id: 'Tidak ada anak dengan umur dan jenis kelamin ini yang diukur.', en: 'No child of this age and sex was measured.' },
  same: {
    id: '{what} tidak berubah berarti: {before} pada {from}, {after} pada {to}',
    en: '{what} has not changed notably: {before} in {from}, {after} in {to}',
  },
  down: { id: '{what} turun: {before} pada {from}, {after} pada {to}', en: '{what} fell: {before} in {from}, {after} in {to}' },
  up: { id: '{what} naik: {before} pada {from}, {after} pada {to}', en: '{what} rose: {before} in {from}, {after} in {to}' },
  once: { id: '{what}: {after} pada {to}; baru satu bulan', en: '{what}: {after} in {to}; one month only' },
  unknown: { id: '{what}: belum dapat dihitung', en: '{what}: cannot be computed yet' },
  month: { id: 'Bulan', en: 'Month' },
  percent: { id: 'Persen', en: 'Percent' },
  interval: { id: 'Rentang 95 %', en: '95% interval' },
  children: { id: 'Anak', en: 'Children' },
  villages: { id: 'Desa', en: 'Villages' },
  source: { id: 'Sumber', en: 'Source' },
  pair: { id: '{n} dari {d}', en: '{n} of {d}' },
  breakdown: { id: '{what} menurut umur dan jenis kelamin, {month}', en: '{what} by age and sex, {month}' },
  breakdownHint: {
    id: 'Dari daftar anak. Kelompok kecil berubah karena satu dua anak; baca rentangnya.',
    en: 'From the list of children. Small groups change with one or two children; read the intervals.',
  },
  nobody: { id: 'tidak ada', en: 'nobody' },
} as const satisfies Catalogue

export const SOURCES = {
  rekap: { id: 'Rekap', en: 'Recap' },
  individu: { id: 'Daftar anak', en: 'List of children' },
  title: { id: 'Beda rekap dan daftar anak', en: 'Recap and list of children compared' },
  open: { id: 'Lihat bedanya pada {month}', en: 'See the differences in {month}' },
  hint: {
    id: 'Keduanya tidak pernah digabung. Beda dapat berarti anak yang diukur di luar posyandunya, berkas yang diunduh pada hari lain, atau baris yang belum ditempatkan.',
    en: 'The two are never joined. A difference may mean children measured away from their posyandu, files downloaded on different days, or rows not placed yet.',
  },
  same: {
    id: 'Pada {month} kedua sumber menyebut angka yang sama di semua {n} desa.',
    en: 'In {month} both sources say the same in all {n} villages.',
  },
  differ: { id: 'Pada {month}, {n} dari {all} desa berbeda.', en: 'In {month}, {n} of {all} villages differ.' },
  desa: { id: 'Desa', en: 'Village' },
  field: { id: 'Isian', en: 'Field' },
  difference: { id: 'Beda', en: 'Difference' },
  more: { id: 'Tampilkan {n} lagi', en: 'Show {n} more' },
  noMonth: {
    id: 'Belum ada bulan yang punya rekap dan daftar anak sekaligus.',
    en: 'No month has both a recap and a list of children yet.',
  },
} as const satisfies Catalogue
