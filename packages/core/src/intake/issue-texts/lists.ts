/**
 * What is said about the rows of lists: posyandu, DTSEN, context figures, IDM, nomenclature, village budgets. No text names a person.
 */
import type { IssueTexts } from './issue-text.ts'

export const LIST_TEXTS = {
  'baris.angka-ganda-arti': {
    severity: 'periksa',
    id: {
      title: '{kolom}: angka bermakna ganda',
      what: 'Sel {:sel} berisi "{:baca}", yang dapat berarti ribuan atau desimal. {kolom} pada baris {:baris} tidak dipakai.',
      todo: 'Simpan sel itu sebagai angka (bukan teks), atau tulis tanpa pemisah ribuan, lalu unggah lagi.',
    },
    en: {
      title: '{kolom}: a number with two meanings',
      what: 'Cell {:sel} reads "{:baca}", which may mean thousands or decimals. {kolom} of row {:baris} is not used.',
      todo: 'Save the cell as a number, not as text, or write it without a thousands sign, and upload again.',
    },
  },
  'baris.isi-wajib-kosong': {
    severity: 'galat',
    id: {
      title: '{kolom} kosong',
      what: '{kolom} pada baris {:baris} kosong, jadi baris itu tidak dapat dipakai.',
      todo: 'Isi {kolom} di berkas asal, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is blank',
      what: '{kolom} of row {:baris} is blank, so the row cannot be used.',
      todo: 'Fill in {kolom} in the source file and upload again.',
    },
  },
  'posyandu.ganda': {
    severity: 'periksa',
    id: {
      title: 'Posyandu {nama} tercatat dua kali',
      what: 'Posyandu {nama} di {desa} pada baris {:baris} sudah ada pada baris {pertama}.',
      todo: 'Hapus salah satunya di berkas asal, atau beri nama yang membedakan.',
    },
    en: {
      title: 'Posyandu {nama} is listed twice',
      what: 'Posyandu {nama} in {desa} of row {:baris} stood in row {pertama} already.',
      todo: 'Delete one of them in the source file, or give them names that differ.',
    },
  },
  'dtsen.desil': {
    severity: 'periksa',
    id: {
      title: 'Desil tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}", bukan desil 1 sampai 10. Desil baris {:baris} dianggap kosong.',
      todo: 'Perbaiki desilnya di berkas asal.',
    },
    en: {
      title: 'Unknown decile',
      what: 'Cell {:sel} reads "{:baca}", which is no decile from 1 to 10. The decile of row {:baris} is taken as blank.',
      todo: 'Correct the decile in the source file.',
    },
  },
  'dtsen.nik-ganda': {
    severity: 'periksa',
    id: {
      title: 'NIK muncul lagi',
      what: 'NIK pada baris {:baris} sudah ada pada baris {pertama}.',
      todo: 'Periksa apakah orang yang sama tercatat dua kali.',
    },
    en: {
      title: 'A NIK comes again',
      what: 'The NIK of row {:baris} stood in row {pertama} already.',
      todo: 'Check whether one person is listed twice.',
    },
  },
  'orang.susunan': {
    severity: 'catatan',
    id: {
      title: 'Susunan kolom belum pernah dilihat dari berkas asli',
      what: 'Daftar ini dibaca menurut nama kolom yang lazim; contoh berkas aslinya belum pernah kami lihat.',
      todo: 'Bandingkan jumlah orang, keluarga, dan anak di pratinjau dengan daftar Anda sebelum menerapkannya.',
    },
    en: {
      title: 'The order of columns was never seen in an original file',
      what: 'This list is read by what such columns are usually called; we have not seen an original.',
      todo: 'Compare persons, families and children in the preview with your list before you apply it.',
    },
  },
  'orang.hubungan': {
    severity: 'periksa',
    id: {
      title: 'Hubungan keluarga tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}". Orang pada baris {:baris} dicatat sebagai anggota keluarga lain.',
      todo: 'Tulis KEPALA KELUARGA, ISTRI, ANAK, atau FAMILI LAIN di berkas asal.',
    },
    en: {
      title: 'Unknown relation to the head of the family',
      what: 'Cell {:sel} reads "{:baca}". The person of row {:baris} is taken as another member of the family.',
      todo: 'Write KEPALA KELUARGA, ISTRI, ANAK or FAMILI LAIN in the source file.',
    },
  },
  'orang.kelompok': {
    severity: 'periksa',
    id: {
      title: 'Kelompok sasaran tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}", bukan catin, ibu hamil, pascasalin, atau baduta.',
      todo: 'Perbaiki kelompoknya di berkas asal.',
    },
    en: {
      title: 'Unknown group',
      what: 'Cell {:sel} reads "{:baca}", which is none of: about to marry, pregnant, after birth, under two.',
      todo: 'Correct the group in the source file.',
    },
  },
  'orang.nik-ganda': {
    severity: 'periksa',
    id: {
      title: 'NIK muncul lagi',
      what: 'NIK pada baris {:baris} sudah ada pada baris {pertama}. Keduanya dianggap satu orang.',
      todo: 'Periksa apakah orang yang sama tercatat dua kali.',
    },
    en: {
      title: 'A NIK comes again',
      what: 'The NIK of row {:baris} stood in row {pertama} already. Both are taken for one person.',
      todo: 'Check whether one person is listed twice.',
    },
  },
  'konteks.kode': {
    severity: 'galat',
    id: {
      title: 'Kode wilayah tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}", bukan kode provinsi, kabupaten/kota, kecamatan, atau desa.',
      todo: 'Tulis kode wilayahnya, misalnya 76.01, lalu unggah lagi.',
    },
    en: {
      title: 'Unknown area code',
      what: 'Cell {:sel} reads "{:baca}", which is no code of a province, district, kecamatan or village.',
      todo: 'Write the area code, such as 76.01, and upload again.',
    },
  },
  'konteks.tahun': {
    severity: 'galat',
    id: {
      title: 'Tahun tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}", bukan tahun.',
      todo: 'Tulis tahunnya, misalnya 2024, lalu unggah lagi.',
    },
    en: {
      title: 'Unknown year',
      what: 'Cell {:sel} reads "{:baca}", which is no year.',
      todo: 'Write the year, such as 2024, and upload again.',
    },
  },
  'konteks.ganda': {
    severity: 'periksa',
    id: {
      title: 'Angka yang sama tercatat dua kali',
      what: 'Wilayah, tahun, dan indikator pada baris {:baris} sudah ada pada baris {pertama}.',
      todo: 'Hapus salah satunya di berkas asal.',
    },
    en: {
      title: 'One figure is listed twice',
      what: 'Area, year and indicator of row {:baris} stood in row {pertama} already.',
      todo: 'Delete one of them in the source file.',
    },
  },
  'idm.luar-rentang': {
    severity: 'periksa',
    id: {
      title: '{kolom} di luar 0 sampai 1',
      what: 'Sel {:sel} berisi "{:baca}". {kolom} adalah indeks antara 0 dan 1.',
      todo: 'Periksa tanda desimalnya di berkas asal.',
    },
    en: {
      title: '{kolom} outside 0 to 1',
      what: 'Cell {:sel} reads "{:baca}". {kolom} is an index between 0 and 1.',
      todo: 'Check the decimal sign in the source file.',
    },
  },
  'idm.bukan-rerata': {
    severity: 'periksa',
    id: {
      title: 'Nilai IDM bukan rerata IKS, IKE, IKL',
      what: 'Baris {:baris}: nilai IDM tertulis {tertulis}, sedangkan rerata IKS, IKE, dan IKL adalah {hitungan}.',
      todo: 'Tanyakan angka yang benar kepada DPMD.',
    },
    en: {
      title: 'The IDM is not the mean of IKS, IKE, IKL',
      what: 'Row {:baris}: the IDM reads {tertulis}, while the mean of IKS, IKE and IKL is {hitungan}.',
      todo: 'Ask DPMD for the right numbers.',
    },
  },
  'nomenklatur.kode': {
    severity: 'galat',
    id: {
      title: 'Kode kegiatan tidak terbaca',
      what: 'Sel {:sel} berisi "{:baca}", bukan kode urusan, program, kegiatan, atau sub-kegiatan.',
      todo: 'Perbaiki kodenya, misalnya 1.02.02.2.02.0015, lalu unggah lagi.',
    },
    en: {
      title: 'Activity code cannot be read',
      what: 'Cell {:sel} reads "{:baca}", which is no code of an urusan, program, kegiatan or sub-kegiatan.',
      todo: 'Correct the code, such as 1.02.02.2.02.0015, and upload again.',
    },
  },
  'nomenklatur.kode-beda': {
    severity: 'periksa',
    id: {
      title: 'Kode dan kode normal berbeda',
      what: 'Baris {:baris}: kode "{:baca}" dibaca sebagai {hitungan}, sedangkan kode normalnya {normal}.',
      todo: 'Periksa kedua kode itu.',
    },
    en: {
      title: 'Code and normal code differ',
      what: 'Row {:baris}: the code "{:baca}" is read as {hitungan}, while its normal code is {normal}.',
      todo: 'Check both codes.',
    },
  },
  'nomenklatur.ganda': {
    severity: 'catatan',
    id: {
      title: 'Kode {kode} tercatat dua kali',
      what: 'Kode pada baris {:baris} sama dengan baris {pertama} (akhiran lama dua angka dan akhiran baru empat angka adalah satu kode), dengan nama yang sama.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Code {kode} is listed twice',
      what: 'The code of row {:baris} is that of row {pertama} (the old ending of two digits and the new one of four are one code), with the same name.',
      todo: 'Nothing to do.',
    },
  },
  'nomenklatur.nama-beda': {
    severity: 'periksa',
    id: {
      title: 'Kode {kode} dengan dua nama',
      what: 'Kode pada baris {:baris} sama dengan baris {pertama}, tetapi namanya berbeda.',
      todo: 'Periksa nomenklatur yang berlaku.',
    },
    en: {
      title: 'Code {kode} with two names',
      what: 'The code of row {:baris} is that of row {pertama}, but the names differ.',
      todo: 'Check the nomenclature in force.',
    },
  },
  'siskeudes.hasil-kali': {
    severity: 'periksa',
    id: {
      title: '{kolom} bukan jumlah kali harga',
      what: 'Baris {:baris}: {kolom} tertulis {tertulis}, sedangkan jumlah satuan kali harga satuan adalah {hitungan}.',
      todo: 'Periksa baris ini di Siskeudes.',
    },
    en: {
      title: '{kolom} is not quantity times price',
      what: 'Row {:baris}: {kolom} reads {tertulis}, while quantity times price is {hitungan}.',
      todo: 'Check this line in Siskeudes.',
    },
  },
  'siskeudes.perubahan': {
    severity: 'periksa',
    id: {
      title: 'Anggaran setelah perubahan tidak cocok',
      what: 'Baris {:baris}: anggaran setelah perubahan tertulis {tertulis}, sedangkan anggaran ditambah perubahannya {hitungan}.',
      todo: 'Periksa baris ini di Siskeudes.',
    },
    en: {
      title: 'The changed budget does not fit',
      what: 'Row {:baris}: the budget after the change reads {tertulis}, while budget and change make {hitungan}.',
      todo: 'Check this line in Siskeudes.',
    },
  },
  'siskeudes.melebihi': {
    severity: 'periksa',
    id: {
      title: '{kolom} melebihi anggaran',
      what: 'Baris {:baris}: {kolom} tertulis {nilai}, lebih besar daripada anggarannya ({batas}).',
      todo: 'Periksa baris ini di Siskeudes.',
    },
    en: {
      title: '{kolom} exceeds the budget',
      what: 'Row {:baris}: {kolom} reads {nilai}, more than its budget ({batas}).',
      todo: 'Check this line in Siskeudes.',
    },
  },
} as const satisfies IssueTexts
