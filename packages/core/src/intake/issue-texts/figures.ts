/**
 * What is said about tables of figures by village or kecamatan, beyond what every recap table may hear (`table.ts`).
 */
import type { IssueTexts } from './issue-text.ts'

export const FIGURE_TEXTS = {
  'tabel.bagian-beda': {
    severity: 'periksa',
    id: {
      title: '{nama}: bagian tidak berjumlah {kolom}',
      what: '{nama} (baris {:baris}): {kolom} tertulis {tertulis}, sedangkan {bagian} berjumlah {hitungan}. Angka yang tertulis tetap disimpan.',
      todo: 'Tanyakan angka yang benar kepada pengirim data.',
    },
    en: {
      title: '{nama}: the parts do not add up to {kolom}',
      what: '{nama} (row {:baris}): {kolom} reads {tertulis}, while {bagian} add up to {hitungan}. The written numbers are kept.',
      todo: 'Ask the sender for the right numbers.',
    },
  },
  'tabel.bagian-lebih': {
    severity: 'periksa',
    id: {
      title: '{nama}: bagian melebihi {kolom}',
      what: '{nama} (baris {:baris}): {bagian} berjumlah {hitungan}, lebih banyak daripada {kolom} ({tertulis}). Angka yang tertulis tetap disimpan.',
      todo: 'Tanyakan angka yang benar kepada pengirim data.',
    },
    en: {
      title: '{nama}: the parts exceed {kolom}',
      what: '{nama} (row {:baris}): {bagian} add up to {hitungan}, more than {kolom} ({tertulis}). The written numbers are kept.',
      todo: 'Ask the sender for the right numbers.',
    },
  },
  'tabel.selisih-negatif': {
    severity: 'periksa',
    id: {
      title: '{nama}: {kolom} di bawah nol',
      what: '{nama} (baris {:baris}, sel {:sel}): {kolom} tertulis {tertulis}, karena {kurang} ({nilaiKurang}) lebih banyak daripada {dari} ({nilaiDari}). Angka itu disimpan seperti tertulis dan tidak dipakai dalam hitungan.',
      todo: 'Tanyakan kepada pengirim data: biasanya {dari} belum diperbarui, atau {kurang} menghitung orang dari luar desa.',
    },
    en: {
      title: '{nama}: {kolom} is below zero',
      what: '{nama} (row {:baris}, cell {:sel}): {kolom} reads {tertulis}, because {kurang} ({nilaiKurang}) is more than {dari} ({nilaiDari}). It is kept as written and used in no figure.',
      todo: 'Ask the sender: mostly {dari} was not brought up to date, or {kurang} counts people from outside the village.',
    },
  },
  'tabel.selisih-beda': {
    severity: 'periksa',
    id: {
      title: '{nama}: {kolom} bukan selisihnya',
      what: '{nama} (baris {:baris}): {kolom} tertulis {tertulis}, padahal {dari} ({nilaiDari}) dikurangi {kurang} ({nilaiKurang}) adalah {hitungan}.',
      todo: 'Tanyakan angka yang benar kepada pengirim data.',
    },
    en: {
      title: '{nama}: {kolom} is not the difference',
      what: '{nama} (row {:baris}): {kolom} reads {tertulis}, but {dari} ({nilaiDari}) less {kurang} ({nilaiKurang}) is {hitungan}.',
      todo: 'Ask the sender for the right numbers.',
    },
  },
  'tabel.persen-bukan-jumlah': {
    severity: 'galat',
    id: {
      title: '{nama}: {kolom} diisi persen',
      what: 'Sel {:sel} berisi "{:baca}", sebuah persentase. Kolom {kolom} memuat jumlah, jadi nilai {nama} dianggap belum dilaporkan.',
      todo: 'Tulis jumlahnya di sel {:sel}, bukan persentasenya, lalu unggah lagi.',
    },
    en: {
      title: '{nama}: a percentage in {kolom}',
      what: 'Cell {:sel} reads "{:baca}", a percentage. The column {kolom} holds counts, so the value of {nama} is taken as not reported.',
      todo: 'Write the number in cell {:sel}, not the percentage, and upload again.',
    },
  },
  'tabel.rumus-berkas-lain': {
    severity: 'periksa',
    id: {
      title: '{kolom} diambil dari berkas lain',
      what: 'Kolom {:kolom} ({kolom}) memuat {jumlah} rumus yang merujuk ke berkas lain. Dipakai hasil yang tersimpan saat berkas ini terakhir disimpan; berkas rujukannya tidak dibuka.',
      todo: 'Pastikan angkanya masih benar. Sebaiknya simpan sebagai nilai (Tempel Khusus > Nilai) sebelum mengirim.',
    },
    en: {
      title: '{kolom} is taken from another file',
      what: 'Column {:kolom} ({kolom}) holds {jumlah} formulas that refer to another file. The results saved with this file are used; the other file is not opened.',
      todo: 'Make sure that the numbers still hold. Better save them as values (Paste Special > Values) before sending.',
    },
  },
  'tabel.judul-salah-ketik': {
    severity: 'catatan',
    id: {
      title: 'Judul kolom {:kolom} salah ketik',
      what: 'Kolom {:kolom} berjudul "{:baca}" dan dibaca sebagai {kolom}.',
      todo: 'Tidak perlu tindakan, bila memang itu maksudnya.',
    },
    en: {
      title: 'Misspelt heading of column {:kolom}',
      what: 'Column {:kolom} is headed "{:baca}" and is read as {kolom}.',
      todo: 'Nothing to do, if that is what it means.',
    },
  },
  'tabel.judul-meragukan': {
    severity: 'periksa',
    id: {
      title: 'Arti judul kolom {:kolom} meragukan',
      what: 'Kolom {:kolom} berjudul "{:baca}". Judul itu tampaknya salah salin; dugaan artinya: {dugaan}. Angkanya disimpan di bawah judul aslinya dan tidak ditafsirkan.',
      todo: 'Tanyakan kepada pengirim data apa yang dihitung kolom ini.',
    },
    en: {
      title: 'Doubtful heading of column {:kolom}',
      what: 'Column {:kolom} is headed "{:baca}". The heading looks wrongly copied; it may mean: {dugaan}. The numbers are kept under the heading as written and not interpreted.',
      todo: 'Ask the sender what this column counts.',
    },
  },
  'tabel.kode-bps': {
    severity: 'catatan',
    id: {
      title: 'Kode desa dari BPS',
      what: 'Kode wilayah pada {jumlah} baris adalah kode BPS, bukan kode Kemendagri. Desa pada baris itu dicocokkan dengan namanya.',
      todo: 'Tidak perlu tindakan; periksa saja pencocokan namanya.',
    },
    en: {
      title: 'Village codes of the statistics office',
      what: 'The codes of {jumlah} rows are those of BPS, not of Kemendagri. These villages are matched by name.',
      todo: 'Nothing to do but look over the matched names.',
    },
  },
  'tabel.kode-wilayah-tak-terbaca': {
    severity: 'periksa',
    id: {
      title: '{nama}: kode wilayah tidak terbaca',
      what: 'Sel {:sel} berisi "{:baca}", bukan kode desa. {nama} dicocokkan dengan namanya saja.',
      todo: 'Periksa apakah desa ini dicocokkan dengan benar.',
    },
    en: {
      title: '{nama}: area code cannot be read',
      what: 'Cell {:sel} reads "{:baca}", which is no village code. {nama} is matched by its name only.',
      todo: 'Check that this village was matched rightly.',
    },
  },
  'tabel.per-kecamatan': {
    severity: 'catatan',
    id: {
      title: 'Rekap per kecamatan',
      what: 'Lembar {:lembar} memuat satu baris per kecamatan ({jumlah} baris), tanpa desa. Angkanya disimpan untuk kecamatan dan tidak dibagi ke desa.',
      todo: 'Minta rekap per desa bila diperlukan.',
    },
    en: {
      title: 'A recap by kecamatan',
      what: 'Sheet {:lembar} holds one row a kecamatan ({jumlah} rows), no villages. Its numbers are kept for the kecamatan and not divided among villages.',
      todo: 'Ask for the recap by village if you need it.',
    },
  },
  'tabel.tidak-dijumlahkan': {
    severity: 'catatan',
    id: {
      title: 'Kolom yang tidak boleh dijumlahkan',
      what: 'Kolom {daftar} saling tumpang-tindih: satu orang dapat terhitung di beberapa kolom. Kolom itu tidak dijumlahkan.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Columns that must not be added up',
      what: 'The columns {daftar} overlap: one person may stand in several. They are not added up.',
      todo: 'Nothing to do.',
    },
  },
  'tabel.kolom-tertukar': {
    severity: 'galat',
    id: {
      title: 'Kolom kecamatan dan desa tertukar',
      what: 'Di lembar {:lembar}, kolom kecamatan berisi nama desa dan kolom desa berisi nama kecamatan.',
      todo: 'Tukar isi atau judul kedua kolom itu, lalu unggah lagi.',
    },
    en: {
      title: 'Kecamatan and village columns exchanged',
      what: 'On sheet {:lembar} the column of kecamatan holds names of villages, and the column of villages names of kecamatan.',
      todo: 'Exchange the two columns or their headings, and upload again.',
    },
  },
  'tabel.kecamatan-tak-dikenal': {
    severity: 'periksa',
    id: {
      title: 'Kecamatan {nama} tidak dikenali',
      what: 'Baris {:baris} menyebut kecamatan "{nama}", yang tidak ada di {kabupaten}. Angkanya tidak dipakai.',
      todo: 'Periksa nama kecamatannya di berkas asal.',
    },
    en: {
      title: 'Unknown kecamatan {nama}',
      what: 'Row {:baris} names the kecamatan "{nama}", which is not in {kabupaten}. Its numbers are not used.',
      todo: 'Check the name of the kecamatan in the source file.',
    },
  },
  'buku.makro': {
    severity: 'catatan',
    id: {
      title: 'Berkas memuat makro',
      what: 'Berkas {:berkas} memuat makro. Makro itu tidak dijalankan; hanya isi selnya yang dibaca.',
      todo: 'Tidak perlu tindakan. Simpan sebagai .xlsx bila makronya tidak diperlukan.',
    },
    en: {
      title: 'The file holds macros',
      what: 'The file {:berkas} holds macros. They were not run; only its cells were read.',
      todo: 'Nothing to do. Save it as .xlsx if the macros are not needed.',
    },
  },
} as const satisfies IssueTexts
