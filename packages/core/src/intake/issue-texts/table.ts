/**
 * What is said about columns, rows and numbers of any recap table, whichever office it comes from.
 */
import type { IssueTexts } from './issue-text.ts'

export const TABLE_TEXTS = {
  'berkas.tak-dikenal': {
    severity: 'galat',
    id: {
      title: 'Jenis berkas tidak dikenali',
      what: 'Tidak ditemukan judul kolom rekap status gizi e-PPGBM maupun rekap verval KRS di berkas ini.',
      todo: 'Pastikan baris judul kolom ikut terunduh (misalnya Desa/Kelurahan, Sasaran, Diukur, Stunting), lalu unggah lagi.',
    },
    en: {
      title: 'Unknown kind of file',
      what: 'The headings of the e-PPGBM nutrition recap or of the KRS recap were not found in this file.',
      todo: 'Make sure that the heading row was downloaded too (such as Desa/Kelurahan, Sasaran, Diukur, Stunting), then upload again.',
    },
  },
  'berkas.rekap-kecamatan': {
    severity: 'galat',
    id: {
      title: 'Rekap status gizi per kecamatan',
      what: 'Ini rekap status gizi e-PPGBM per kecamatan; angka desanya tidak ada di dalamnya, sedangkan situasi dihitung dari desa.',
      todo: 'Unduh rekap yang sama per desa/kelurahan dari e-PPGBM. Angka kecamatan sendiri dapat dimasukkan ke cakupan layanan: unggah berkas ini di halaman “Berkas masuk”.',
    },
    en: {
      title: 'Nutrition recap by kecamatan',
      what: 'This is e-PPGBM’s nutrition recap by kecamatan; it holds no numbers of villages, from which the situation is computed.',
      todo: 'Download the same recap by village from e-PPGBM. Numbers of kecamatan themselves can go into the coverage of services: upload this file on the page “Incoming files”.',
    },
  },
  'berkas.daftar-anak': {
    severity: 'galat',
    id: {
      title: 'Ini daftar anak, bukan rekap',
      what: 'Lembar {:lembar} berisi daftar anak per nama (ada kolom {kolom}). Analisis situasi memakai rekap per desa. Tidak ada data anak yang disimpan.',
      todo: 'Di e-PPGBM, unduh rekap status gizi per desa/kelurahan, lalu unggah berkas itu.',
    },
    en: {
      title: 'A list of children, not the recap',
      what: 'Sheet {:lembar} lists children by name (it has the column {kolom}). The situation analysis uses the recap by village. No child data were kept.',
      todo: 'In e-PPGBM, download the nutrition-status recap by village and upload that file.',
    },
  },
  'berkas.daftar-keluarga': {
    severity: 'galat',
    id: {
      title: 'Ini daftar keluarga, bukan rekap',
      what: 'Lembar {:lembar} berisi daftar keluarga per nama (ada kolom {kolom}). Analisis situasi memakai rekap per desa. Tidak ada data keluarga yang disimpan.',
      todo: 'Minta rekap verval KRS per desa/kelurahan kepada OPD KB, lalu unggah berkas itu.',
    },
    en: {
      title: 'A list of families, not the recap',
      what: 'Sheet {:lembar} lists families by name (it has the column {kolom}). The situation analysis uses the recap by village. No family data were kept.',
      todo: 'Ask the family-planning office for the KRS recap by village and upload that file.',
    },
  },
  'tabel.kolom-wajib-tidak-ada': {
    severity: 'galat',
    id: {
      title: 'Kolom {kolom} tidak ada',
      what: 'Lembar {:lembar} tidak memuat kolom {kolom}. Tanpa kolom itu berkas tidak dapat dipakai.',
      todo: 'Unduh ulang rekap lengkap; kolom boleh disembunyikan, tetapi jangan dihapus.',
    },
    en: {
      title: 'Column {kolom} is missing',
      what: 'Sheet {:lembar} has no column {kolom}. Without it the file cannot be used.',
      todo: 'Download the full recap again; columns may be hidden but not deleted.',
    },
  },
  'tabel.kolom-ganda': {
    severity: 'periksa',
    id: {
      title: 'Dua kolom {kolom}',
      what: 'Kolom {dipakai} dan kolom {diabaikan} sama-sama berjudul {kolom}. Kolom {dipakai} yang dipakai.',
      todo: 'Pastikan kolom {dipakai} benar; bila tidak, hapus atau ganti judul salah satunya dan unggah lagi.',
    },
    en: {
      title: 'Two columns {kolom}',
      what: 'Column {dipakai} and column {diabaikan} are both headed {kolom}. Column {dipakai} is used.',
      todo: 'Make sure that column {dipakai} is the right one; if not, delete or rename one of them and upload again.',
    },
  },
  'tabel.kolom-terbagi': {
    severity: 'galat',
    id: {
      title: 'Kolom {kolom} terbagi',
      what: 'Di bawah judul {kolom} ada beberapa kolom: {bagian}. Tidak tertulis mana yang memuat keseluruhannya, jadi {kolom} tidak diambil dari berkas ini.',
      todo: 'Beri judul "Jumlah" pada kolom keseluruhannya, atau hapus kolom yang tidak dimaksud, lalu unggah lagi.',
    },
    en: {
      title: 'Column {kolom} is split',
      what: 'Several columns stand under the heading {kolom}: {bagian}. None says that it holds the whole, so {kolom} is not taken from this file.',
      todo: 'Head the column that holds the whole "Jumlah", or delete the columns that are not meant, and upload again.',
    },
  },
  'tabel.kolom-tak-dikenal': {
    severity: 'catatan',
    id: {
      title: 'Kolom tambahan tidak dibaca',
      what: 'Kolom {:kolom} berjudul "{:baca}" bukan bagian rekap ini dan tidak dibaca.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Extra column not read',
      what: 'Column {:kolom}, headed "{:baca}", is no part of this recap and is not read.',
      todo: 'Nothing to do.',
    },
  },
  'tabel.lembar-lain': {
    severity: 'periksa',
    id: {
      title: 'Ada lembar rekap lain',
      what: 'Lembar {:lembar} yang dipakai. Lembar {lain} juga berbentuk rekap, tetapi tidak dibaca.',
      todo: 'Bila lembar lain yang dimaksud, simpan lembar itu sebagai berkas tersendiri dan unggah.',
    },
    en: {
      title: 'Other recap sheets',
      what: 'Sheet {:lembar} is used. {lain} also looks like a recap but was not read.',
      todo: 'If another sheet is meant, save it as a file of its own and upload that.',
    },
  },
  'tabel.tanpa-baris': {
    severity: 'galat',
    id: {
      title: 'Tidak ada baris desa',
      what: 'Judul kolom ditemukan di lembar {:lembar} baris {:baris}, tetapi tidak ada baris desa di bawahnya.',
      todo: 'Unduh ulang rekap yang sudah terisi.',
    },
    en: {
      title: 'No village rows',
      what: 'The headings were found on sheet {:lembar}, row {:baris}, but no village row follows.',
      todo: 'Download the filled-in recap again.',
    },
  },
  'tabel.bukan-desa': {
    severity: 'catatan',
    id: {
      title: 'Baris subjumlah dilewati',
      what: 'Baris {:baris} ("{:baca}") adalah jumlah beberapa desa, bukan satu desa. Baris itu tidak dihitung lagi.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Subtotal row skipped',
      what: 'Row {:baris} ("{:baca}") is the sum of several villages, not a village. It is not counted again.',
      todo: 'Nothing to do.',
    },
  },
  'tabel.baris-lain': {
    severity: 'catatan',
    id: {
      title: 'Baris ini bukan desa',
      what: 'Baris {:baris} ("{:baca}") bukan baris desa dan tidak dihitung.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'This row is no village',
      what: 'Row {:baris} ("{:baca}") is not the row of a village and is not counted.',
      todo: 'Nothing to do.',
    },
  },
  'tabel.tanpa-nama': {
    severity: 'galat',
    id: {
      title: 'Baris tanpa nama desa',
      what: 'Baris {:baris} berisi angka tetapi tidak menyebut nama desa, jadi angkanya tidak dipakai.',
      todo: 'Isi nama desanya di berkas asal, lalu unggah lagi.',
    },
    en: {
      title: 'Row without a village name',
      what: 'Row {:baris} holds numbers but names no village, so its numbers are not used.',
      todo: 'Fill in the village name in the source file and upload again.',
    },
  },
  'tabel.bukan-angka': {
    severity: 'galat',
    id: {
      title: '{nama}: {kolom} bukan angka',
      what: 'Sel {:sel} berisi "{:baca}", bukan bilangan. {kolom} desa {nama} dianggap belum dilaporkan, bukan nol.',
      todo: 'Tulis bilangan bulat di sel {:sel}, atau kosongkan bila memang belum ada, lalu unggah lagi.',
    },
    en: {
      title: '{nama}: {kolom} is no number',
      what: 'Cell {:sel} reads "{:baca}", which is no number. {kolom} of {nama} is taken as not reported, not as zero.',
      todo: 'Write a whole number in cell {:sel}, or leave it blank if there is none, and upload again.',
    },
  },
  'tabel.negatif': {
    severity: 'galat',
    id: {
      title: '{nama}: {kolom} di bawah nol',
      what: 'Sel {:sel} berisi "{:baca}". Jumlah orang tidak mungkin di bawah nol, jadi {kolom} desa {nama} dianggap belum dilaporkan.',
      todo: 'Perbaiki sel {:sel} di berkas asal, lalu unggah lagi.',
    },
    en: {
      title: '{nama}: {kolom} is below zero',
      what: 'Cell {:sel} reads "{:baca}". A number of people cannot be below zero, so {kolom} of {nama} is taken as not reported.',
      todo: 'Correct cell {:sel} in the source file and upload again.',
    },
  },
  'tabel.pecahan': {
    severity: 'galat',
    id: {
      title: '{nama}: {kolom} bukan bilangan bulat',
      what: 'Sel {:sel} berisi "{:baca}". Jumlah orang selalu bilangan bulat, jadi {kolom} desa {nama} dianggap belum dilaporkan.',
      todo: 'Periksa apakah yang tertulis persentase atau rata-rata; tulis jumlahnya, lalu unggah lagi.',
    },
    en: {
      title: '{nama}: {kolom} is not a whole number',
      what: 'Cell {:sel} reads "{:baca}". A number of people is always whole, so {kolom} of {nama} is taken as not reported.',
      todo: 'Check whether a percentage or a mean stands there; write the number and upload again.',
    },
  },
  'tabel.rumus-dihitung': {
    severity: 'catatan',
    id: {
      title: '{kolom} dihitung dari bagiannya',
      what: 'Kolom {:kolom} ({kolom}) berisi rumus tanpa hasil tersimpan pada {jumlah} desa. Nilainya dihitung dari kolom bagiannya.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: '{kolom} computed from its parts',
      what: 'Column {:kolom} ({kolom}) holds formulas without a saved result for {jumlah} villages. The values were computed from the columns of its parts.',
      todo: 'Nothing to do.',
    },
  },
  'tabel.rumus-tanpa-nilai': {
    severity: 'periksa',
    id: {
      title: '{kolom}: rumus tanpa hasil',
      what: 'Kolom {:kolom} ({kolom}) berisi rumus tanpa hasil tersimpan pada {jumlah} desa dan tidak dapat dihitung dari kolom lain. Nilainya dianggap belum dilaporkan.',
      todo: 'Buka berkasnya di Excel, simpan lagi (hasil rumus ikut tersimpan), lalu unggah.',
    },
    en: {
      title: '{kolom}: formula without result',
      what: 'Column {:kolom} ({kolom}) holds formulas without a saved result for {jumlah} villages and cannot be computed from other columns. The values are taken as not reported.',
      todo: 'Open the file in Excel, save it again (results are then saved too) and upload it.',
    },
  },
  'tabel.melebihi': {
    severity: 'periksa',
    id: {
      title: '{nama}: {kolom} melebihi {kolomBatas}',
      what: '{kolom} desa {nama} tertulis {nilai} (sel {:sel}), lebih besar daripada {kolomBatas} ({batas}).',
      todo: 'Tanyakan angka yang benar kepada pengirim data. Persentase yang memakai pasangan ini tidak dihitung bila pembilang melebihi penyebut.',
    },
    en: {
      title: '{nama}: {kolom} exceeds {kolomBatas}',
      what: '{kolom} of {nama} reads {nilai} (cell {:sel}), more than {kolomBatas} ({batas}).',
      todo: 'Ask the sender for the right number. A percentage is not computed from such a pair when its numerator exceeds its denominator.',
    },
  },
  'tabel.nol-semua': {
    severity: 'periksa',
    id: {
      title: '{jumlah} desa berisi nol semua',
      what: 'Semua angka nol pada {jumlah} dari {dari} desa: {daftar}. Nol yang diketik untuk data yang belum ada membuat desa tampak sudah melapor.',
      todo: 'Tanyakan kepada pengirim data. Bila datanya belum ada, kosongkan selnya di berkas asal dan unggah lagi; bila memang nol, biarkan.',
    },
    en: {
      title: '{jumlah} villages hold nothing but zeros',
      what: 'Every number is zero for {jumlah} of {dari} villages: {daftar}. Zeros typed for missing data make a village look as if it had reported.',
      todo: 'Ask the sender. If the data are missing, leave the cells blank in the source file and upload again; if they are true zeros, leave them.',
    },
  },
  'tabel.total-beda': {
    severity: 'periksa',
    id: {
      title: 'Baris jumlah berbeda: {kolom}',
      what: 'Baris {:baris} menulis {kolom} {tertulis}, sedangkan baris desa yang dipakai berjumlah {hitungan}. Jumlah baris desa itu yang dipakai.',
      todo: 'Periksa apakah ada desa yang hilang, ganda, atau belum terhitung.',
    },
    en: {
      title: 'Total row differs: {kolom}',
      what: 'Row {:baris} says {kolom} {tertulis}, while the village rows that are used add up to {hitungan}. Their sum is used.',
      todo: 'Check whether a village is missing, doubled or not yet counted.',
    },
  },
} as const satisfies IssueTexts
