/**
 * What is said about a boundary file: which villages have a polygon and whether the polygons can be drawn.
 */
import type { IssueTexts } from './issue-text.ts'

export const BOUNDARY_TEXTS = {
  'batas.bukan-peta': {
    severity: 'galat',
    id: {
      title: 'Bukan berkas batas wilayah',
      what: 'Berkas ini bukan GeoJSON atau TopoJSON yang utuh: {alasan}.',
      todo: 'Ekspor batas desa sebagai GeoJSON (EPSG:4326) dari aplikasi peta, lalu unggah lagi.',
    },
    en: {
      title: 'Not a boundary file',
      what: 'This file is no complete GeoJSON or TopoJSON: {alasan}.',
      todo: 'Export the village boundaries as GeoJSON (EPSG:4326) from the mapping program and upload again.',
    },
  },
  'batas.terlalu-besar': {
    severity: 'galat',
    id: {
      title: 'Berkas batas terlalu besar',
      what: 'Berkas ini {besar} MB; yang diterima paling besar {batas} MB.',
      todo: 'Sederhanakan garis batasnya atau potong hanya untuk kabupaten ini, lalu unggah lagi.',
    },
    en: {
      title: 'Boundary file too large',
      what: 'This file has {besar} MB; at most {batas} MB are accepted.',
      todo: 'Simplify the lines or keep only this district, then upload again.',
    },
  },
  'batas.terlalu-lama': {
    severity: 'galat',
    id: {
      title: 'Pembacaan dihentikan',
      what: 'Berkas ini belum selesai dibaca setelah {detik} detik, jadi pembacaannya dihentikan.',
      todo: 'Sederhanakan garis batasnya atau potong hanya untuk kabupaten ini, lalu unggah lagi.',
    },
    en: {
      title: 'Reading was stopped',
      what: 'This file was not read to its end after {detik} seconds, so reading was stopped.',
      todo: 'Simplify the lines or keep only this district, then upload again.',
    },
  },
  'batas.terlalu-berat': {
    severity: 'galat',
    id: {
      title: 'Berkas memakan terlalu banyak memori',
      what: 'Isi berkas ini melewati batas memori pembacaan ({batas} MB), jadi pembacaannya dihentikan.',
      todo: 'Sederhanakan garis batasnya atau potong hanya untuk kabupaten ini, lalu unggah lagi.',
    },
    en: {
      title: 'File needs too much memory',
      what: 'Reading this file went beyond the memory limit ({batas} MB), so reading was stopped.',
      todo: 'Simplify the lines or keep only this district, then upload again.',
    },
  },
  'batas.koordinat-meter': {
    severity: 'galat',
    id: {
      title: 'Koordinat dalam meter',
      what: 'Koordinat pertama tertulis {titik}: ini meter (misalnya UTM), bukan derajat bujur dan lintang.',
      todo: 'Ekspor ulang dengan sistem koordinat WGS 84 (EPSG:4326).',
    },
    en: {
      title: 'Coordinates in metres',
      what: 'The first coordinate reads {titik}: metres (such as UTM), not degrees of longitude and latitude.',
      todo: 'Export again in WGS 84 (EPSG:4326).',
    },
  },
  'batas.koordinat-teks': {
    severity: 'galat',
    id: {
      title: 'Koordinat tertulis sebagai teks',
      what: 'Koordinat pertama tertulis {titik}: teks dalam tanda kutip, bukan angka, sehingga bidangnya tidak dapat digambar.',
      todo: 'Ekspor ulang dari aplikasi peta dengan koordinat sebagai angka.',
    },
    en: {
      title: 'Coordinates are written as text',
      what: 'The first coordinate reads {titik}: text in quotation marks, not numbers, so no shape can be drawn.',
      todo: 'Export again from the mapping program with coordinates as numbers.',
    },
  },
  'batas.koordinat-terbalik': {
    severity: 'galat',
    id: {
      title: 'Bujur dan lintang tertukar',
      what: 'Koordinat pertama tertulis {titik}: lintang mendahului bujur, padahal seharusnya bujur lebih dulu.',
      todo: 'Ekspor ulang dengan urutan bujur, lintang.',
    },
    en: {
      title: 'Longitude and latitude are swapped',
      what: 'The first coordinate reads {titik}: latitude comes before longitude, but longitude must come first.',
      todo: 'Export again in the order longitude, latitude.',
    },
  },
  'batas.luar-indonesia': {
    severity: 'galat',
    id: {
      title: 'Di luar Indonesia',
      what: 'Koordinat pertama tertulis {titik}, di luar wilayah Indonesia.',
      todo: 'Periksa sistem koordinatnya (harus EPSG:4326) dan ekspor ulang.',
    },
    en: {
      title: 'Outside Indonesia',
      what: 'The first coordinate reads {titik}, outside Indonesia.',
      todo: 'Check its coordinate system (it must be EPSG:4326) and export again.',
    },
  },
  'batas.tak-cocok': {
    severity: 'galat',
    id: {
      title: 'Tidak ada desa yang cocok',
      what: 'Tidak satu pun dari {jumlah} bidang di berkas ini cocok dengan desa {kabupaten}, menurut kode maupun nama.',
      todo: 'Pastikan berkasnya batas desa kabupaten ini dan memuat kode atau nama desa.',
    },
    en: {
      title: 'No village matches',
      what: 'None of the {jumlah} shapes in this file matches a village of {kabupaten}, by code or by name.',
      todo: 'Make sure that it holds the village boundaries of this district, with codes or names.',
    },
  },
  'batas.bukan-desa': {
    severity: 'galat',
    id: {
      title: 'Batas kecamatan atau kabupaten, bukan desa',
      what: 'Tidak ada desa {kabupaten} di antara {jumlah} bidang di berkas ini; bidangnya adalah kecamatan atau kabupaten, misalnya {contoh}.',
      todo: 'Unggah berkas batas desa dan kelurahan.',
    },
    en: {
      title: 'Boundaries of kecamatan or kabupaten, not of villages',
      what: 'No village of {kabupaten} is among the {jumlah} shapes in this file; they are kecamatan or kabupaten, such as {contoh}.',
      todo: 'Upload the file of village boundaries.',
    },
  },
  'batas.desa-tanpa-bidang': {
    severity: 'periksa',
    id: {
      title: '{desa} tanpa batas',
      what: 'Desa {desa} ({kode}) tidak punya bidang di berkas ini. Datanya tetap dihitung, tetapi tidak tampak di peta.',
      todo: 'Tambahkan bidangnya bila ada.',
    },
    en: {
      title: '{desa} has no boundary',
      what: 'Village {desa} ({kode}) has no shape in this file. Its data are counted but do not show on the map.',
      todo: 'Add its shape if there is one.',
    },
  },
  'batas.bidang-ganda': {
    severity: 'periksa',
    id: {
      title: '{desa} punya {jumlah} bidang',
      what: '{jumlah} bidang menunjuk desa {desa} ({kode}). Semuanya digambar sebagai satu desa.',
      todo: 'Periksa apakah semuanya memang milik desa itu.',
    },
    en: {
      title: '{desa} has {jumlah} shapes',
      what: '{jumlah} shapes point to village {desa} ({kode}). All are drawn as one village.',
      todo: 'Check that they all belong to it.',
    },
  },
  'batas.kembar-persis': {
    severity: 'catatan',
    id: {
      title: '{desa}: bidang tertulis dua kali',
      what: 'Bidang desa {desa} ({kode}) tertulis lebih dari sekali, sama persis. Satu yang dipakai.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: '{desa}: shape written twice',
      what: 'The shape of village {desa} ({kode}) is written more than once, exactly alike. One is used.',
      todo: 'Nothing to do.',
    },
  },
  'batas.bidang-asing': {
    severity: 'periksa',
    id: {
      title: 'Bidang di luar kabupaten',
      what: 'Bidang "{nama}" ({kode}) bukan desa kabupaten ini dan tidak dipakai.',
      todo: 'Abaikan, atau perbaiki kode atau namanya bila sebenarnya desa kabupaten ini.',
    },
    en: {
      title: 'Shape outside the district',
      what: 'Shape "{nama}" ({kode}) is no village of this district and is not used.',
      todo: 'Ignore it, or correct its code or name if it is a village of this district.',
    },
  },
  'batas.kabupaten-lain': {
    severity: 'galat',
    id: {
      title: 'Berkas batas kabupaten lain',
      what: 'Hanya {cocok} dari {jumlah} bidang di berkas ini milik {kabupaten}, untuk {desa} dari {total} desanya. Tidak ada bidang yang dipakai.',
      todo: 'Unggah berkas batas desa {kabupaten}, dengan kode atau nama desanya.',
    },
    en: {
      title: 'Boundary file of another district',
      what: 'Only {cocok} of the {jumlah} shapes in this file belong to {kabupaten}, for {desa} of its {total} villages. No shape is used.',
      todo: 'Upload the village boundaries of {kabupaten}, with the codes or names of its villages.',
    },
  },
  'batas.bidang-kabupaten-lain': {
    severity: 'catatan',
    id: {
      title: '{jumlah} bidang kabupaten lain',
      what: '{jumlah} bidang di berkas ini milik kabupaten lain ({daftar}) dan tidak dipakai.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: '{jumlah} shapes of other districts',
      what: '{jumlah} shapes in this file belong to other districts ({daftar}) and are not used.',
      todo: 'Nothing to do.',
    },
  },
  'batas.bidang-wilayah-atas': {
    severity: 'catatan',
    id: {
      title: '{jumlah} bidang kecamatan atau kabupaten',
      what: '{jumlah} bidang di berkas ini adalah kecamatan atau kabupaten ({daftar}), bukan desa, dan tidak dipakai.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: '{jumlah} shapes of kecamatan or kabupaten',
      what: '{jumlah} shapes in this file are kecamatan or kabupaten ({daftar}), not villages, and are not used.',
      todo: 'Nothing to do.',
    },
  },
  'batas.kode-nama-beda': {
    severity: 'periksa',
    id: {
      title: 'Bidang {nama}: kode dan namanya desa yang berbeda',
      what: 'Bidang "{nama}" berkode {kode}, kode desa {desaKode}, padahal {nama} adalah nama desa lain ({kodeNama}). Bidang ini digambar sebagai {desa}.',
      todo: 'Periksa letaknya di peta, lalu perbaiki kode atau namanya dan unggah lagi.',
    },
    en: {
      title: 'Shape {nama}: its code and its name are two villages',
      what: 'Shape "{nama}" has the code {kode}, that of village {desaKode}, but {nama} is the name of another village ({kodeNama}). It is drawn as {desa}.',
      todo: 'Look at its place on the map, then correct its code or its name and upload again.',
    },
  },
  'batas.kode-bukan-nama': {
    severity: 'periksa',
    id: {
      title: 'Kode desa di berkas ini tidak sesuai namanya',
      what: '{jumlah} bidang berkode desa lain daripada namanya ({daftar}): kodenya tergeser atau dari sistem lain. Semua bidang dicocokkan menurut nama (sifat "{sifat}"), bukan kode.',
      todo: 'Periksa petanya; mintalah berkas dengan kode Kemendagri yang benar.',
    },
    en: {
      title: 'The village codes in this file do not fit its names',
      what: '{jumlah} shapes have the code of another village than their name ({daftar}): the codes are shifted or of another system. All shapes were matched by name (property "{sifat}"), not by code.',
      todo: 'Check the map; ask for a file with the right Kemendagri codes.',
    },
  },
  'batas.kode-diabaikan': {
    severity: 'catatan',
    id: {
      title: 'Bidang {nama}: kodenya diabaikan',
      what: 'Bidang "{nama}" berkode {kode}, kode desa {desaKode}; desa bernama {nama} berkode {kodeNama}.',
      todo: 'Tidak perlu tindakan bila peta sudah benar.',
    },
    en: {
      title: 'Shape {nama}: its code is ignored',
      what: 'Shape "{nama}" has the code {kode}, that of village {desaKode}; the village called {nama} has {kodeNama}.',
      todo: 'Nothing to do if the map is right.',
    },
  },
  'batas.nama-ganda': {
    severity: 'periksa',
    id: {
      title: 'Bidang {nama}: nama beberapa desa',
      what: 'Beberapa desa kabupaten ini bernama {nama}, dan berkas ini tidak memuat kode atau kecamatan yang membedakannya. Bidang itu tidak dipakai.',
      todo: 'Tambahkan kode desa atau nama kecamatannya, lalu unggah lagi.',
    },
    en: {
      title: 'Shape {nama}: the name of several villages',
      what: 'Several villages of this district are called {nama}, and this file has no code or kecamatan to tell them apart. The shape is not used.',
      todo: 'Add the village code or the name of its kecamatan and upload again.',
    },
  },
  'batas.nama-diragukan': {
    severity: 'periksa',
    id: {
      title: 'Bidang {nama} digambar sebagai {desa}',
      what: 'Bidang "{nama}" digambar sebagai desa {desa} ({kode}): ejaan atau urutannya paling cocok, tetapi tidak pasti.',
      todo: 'Periksa letaknya di peta; bila keliru, tambahkan kode desanya dan unggah lagi.',
    },
    en: {
      title: 'Shape {nama} drawn as {desa}',
      what: 'Shape "{nama}" is drawn as village {desa} ({kode}): its spelling or order fits best, but is not certain.',
      todo: 'Look at its place on the map; if it is wrong, add the village code and upload again.',
    },
  },
  'batas.jauh': {
    severity: 'periksa',
    id: {
      title: '{desa} jauh dari desa lain',
      what: 'Bidang desa {desa} ({kode}) terletak sekitar {km} km dari pusat kabupaten, jauh di luar desa-desa lain.',
      todo: 'Periksa apakah kode atau letak bidangnya keliru.',
    },
    en: {
      title: '{desa} lies far away',
      what: 'The shape of village {desa} ({kode}) lies some {km} km from the centre of the district, far from the other villages.',
      todo: 'Check whether its code or its place is wrong.',
    },
  },
  'batas.tanpa-bidang': {
    severity: 'periksa',
    id: {
      title: '{desa} tanpa bidang yang dapat digambar',
      what: 'Unsur "{desa}" berisi {jenis}, bukan bidang (Polygon atau MultiPolygon).',
      todo: 'Ganti dengan bidang batas desanya.',
    },
    en: {
      title: '{desa} has no shape to draw',
      what: 'Feature "{desa}" holds {jenis}, not a shape (Polygon or MultiPolygon).',
      todo: 'Replace it by the boundary of the village.',
    },
  },
  'batas.bidang-kosong': {
    severity: 'periksa',
    id: {
      title: 'Bidang {desa} kosong',
      what: 'Bidang desa {desa} tidak punya luas: garisnya kosong, kurang dari tiga titik, atau titiknya bukan angka.',
      todo: 'Ganti dengan bidang batas desanya.',
    },
    en: {
      title: 'The shape of {desa} is empty',
      what: 'The shape of village {desa} has no area: its line is empty, has fewer than three points, or its points are no numbers.',
      todo: 'Replace it by the boundary of the village.',
    },
  },
  'batas.arah-dibetulkan': {
    severity: 'catatan',
    id: {
      title: 'Arah garis dibetulkan',
      what: '{jumlah} garis batas ditulis dengan arah putar terbalik dan sudah dibalik.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Direction of lines corrected',
      what: '{jumlah} rings were wound the wrong way and have been reversed.',
      todo: 'Nothing to do.',
    },
  },
  'batas.cincin-ditutup': {
    severity: 'catatan',
    id: {
      title: 'Garis ditutup: {desa}',
      what: '{jumlah} garis batas desa {desa} tidak kembali ke titik awalnya dan sudah ditutup.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Line closed: {desa}',
      what: '{jumlah} rings of village {desa} did not return to their first point and have been closed.',
      todo: 'Nothing to do.',
    },
  },
  'batas.memotong-diri': {
    severity: 'periksa',
    id: {
      title: 'Garis {desa} memotong dirinya',
      what: 'Garis batas desa {desa} ({kode}) memotong dirinya di sekitar {titik}. Bidangnya tetap digambar.',
      todo: 'Perbaiki garisnya bila luasnya akan dihitung.',
    },
    en: {
      title: 'The line of {desa} crosses itself',
      what: 'The boundary of village {desa} ({kode}) crosses itself near {titik}. The shape is still drawn.',
      todo: 'Correct the line if its area is to be computed.',
    },
  },
  'batas.dicocokkan-nama': {
    severity: 'catatan',
    id: {
      title: 'Dicocokkan menurut nama',
      what: 'Kode desa di berkas ini tidak ada atau tidak lengkap, jadi bidangnya dicocokkan menurut nama (sifat "{sifat}").',
      todo: 'Tidak perlu tindakan bila semua desa cocok.',
    },
    en: {
      title: 'Matched by name',
      what: 'The village codes in this file are absent or incomplete, so its shapes were matched by name (property "{sifat}").',
      todo: 'Nothing to do if all villages match.',
    },
  },
} as const satisfies IssueTexts
