/**
 * What is said about the arithmetic and the period of the e-PPGBM status-gizi recap.
 */
import type { IssueTexts } from './issue-text.ts'

export const RECAP_TEXTS = {
  'rekap.jumlah-beda': {
    severity: 'periksa',
    id: {
      title: '{nama}: {kolom} berbeda dari bagiannya',
      what: '{kolom} desa {nama} tertulis {tertulis} (sel {:sel}), sedangkan bagiannya ({bagian}) berjumlah {hitungan}. Jumlah bagiannya yang dipakai.',
      todo: 'Periksa angka desa ini di e-PPGBM; perbaiki yang salah, lalu unggah lagi.',
    },
    en: {
      title: '{nama}: {kolom} differs from its parts',
      what: '{kolom} of {nama} reads {tertulis} (cell {:sel}), while its parts ({bagian}) add up to {hitungan}. The sum of the parts is used.',
      todo: 'Check this village in e-PPGBM, correct what is wrong and upload again.',
    },
  },
  'rekap.bagian-melebihi': {
    severity: 'periksa',
    id: {
      title: '{nama}: bagian melebihi {kolom}',
      what: '{kolom} desa {nama} tertulis {tertulis} (sel {:sel}), tetapi bagian yang terisi ({bagian}) sudah berjumlah {hitungan}. Sebagian bagiannya kosong, jadi angka yang tertulis tetap dipakai.',
      todo: 'Lengkapi bagian yang kosong atau perbaiki jumlahnya, lalu unggah lagi.',
    },
    en: {
      title: '{nama}: parts exceed {kolom}',
      what: '{kolom} of {nama} reads {tertulis} (cell {:sel}), but the parts that are filled in ({bagian}) already add up to {hitungan}. Some parts are blank, so the written number is kept.',
      todo: 'Fill in the blank parts or correct the total, then upload again.',
    },
  },
  'rekap.persen-beda': {
    severity: 'periksa',
    id: {
      title: '{nama}: {kolom} berbeda dari hitungan',
      what: '{kolom} desa {nama} tertulis {tertulis} (sel {:sel}), sedangkan {pembilang} dari {penyebut} adalah {hitungan} %. Hitungan yang dipakai.',
      todo: 'Periksa jumlahnya; bila jumlahnya benar, persentase di berkas boleh diabaikan.',
    },
    en: {
      title: '{nama}: {kolom} differs from the computed value',
      what: '{kolom} of {nama} reads {tertulis} (cell {:sel}), while {pembilang} of {penyebut} is {hitungan} %. The computed value is used.',
      todo: 'Check the counts; if they are right, the percentage in the file may be ignored.',
    },
  },
  'rekap.persen-tak-terbaca': {
    severity: 'catatan',
    id: {
      title: '{nama}: {kolom} tidak terbaca',
      what: 'Sel {:sel} berisi "{:baca}", bukan persentase. Persentase selalu dihitung sendiri, jadi tidak ada yang hilang.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: '{nama}: {kolom} cannot be read',
      what: 'Cell {:sel} reads "{:baca}", which is no percentage. Percentages are always computed, so nothing is lost.',
      todo: 'Nothing to do.',
    },
  },
  'rekap.tanpa-tanggal': {
    severity: 'periksa',
    id: {
      title: 'Bulan data tidak tertulis',
      what: 'Di atas tabel tidak ada tanggal atau bulan yang jelas (biasanya "Data Tanggal : …").',
      todo: 'Sebutkan bulan datanya saat mengunggah.',
    },
    en: {
      title: 'The month is not written',
      what: 'No clear date or month stands above the table (usually "Data Tanggal : …").',
      todo: 'Say the month of the data when you upload.',
    },
  },
} as const satisfies IssueTexts
