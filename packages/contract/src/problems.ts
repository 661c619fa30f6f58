/**
 * The catalogue of coded Problems (RFC 9457). A Problem is an answer that is not what was asked for; wrong *data* is an Issue, not a Problem.
 * Each code is stable; `docs/errors/problems.md` is generated from here and a test compares both ways.
 */
import type { Bilingual } from './bilingual.ts'

export interface ProblemKind {
  readonly status: number
  readonly title: Bilingual
  /** What is safe and what to do now. `{placeholders}` are filled from the problem's details. */
  readonly todo: Bilingual
}

export const PROBLEMS = {
  'permintaan-tidak-sah': {
    status: 400,
    title: { id: 'Permintaan tidak dapat dibaca', en: 'The request could not be read' },
    todo: { id: 'Periksa isian {isian}. Tidak ada yang berubah.', en: 'Check the field {isian}. Nothing was changed.' },
  },
  'tidak-ditemukan': {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    todo: { id: 'Periksa alamat, lalu muat ulang halaman.', en: 'Check the address, then reload the page.' },
  },
  'belum-masuk': {
    status: 401,
    title: { id: 'Anda belum masuk', en: 'You are not signed in' },
    todo: {
      id: 'Masuk dahulu. Isian Anda di halaman ini belum tersimpan.',
      en: 'Sign in first. What you entered on this page is not saved yet.',
    },
  },
  'masuk-gagal': {
    status: 401,
    title: { id: 'Nama pengguna, sandi atau kode tidak cocok', en: 'User name, password or code do not match' },
    todo: {
      id: 'Periksa huruf besar dan kecil, lalu ulangi. Lupa sandi: minta admin kabupaten menyetel ulang.',
      en: 'Check upper and lower case and try again. Forgotten password: ask the district administrator for a reset.',
    },
  },
  'kode-kedua-diperlukan': {
    status: 401,
    title: { id: 'Kode dari aplikasi autentikator diperlukan', en: 'A code from your authenticator app is needed' },
    todo: { id: 'Isi enam angka dari aplikasi, atau satu kode pemulihan.', en: 'Enter the six digits of the app, or one recovery code.' },
  },
  'sso-tak-menjawab': {
    status: 503,
    title: { id: 'Penyedia akun tidak menjawab', en: 'The provider of identities does not answer' },
    todo: {
      id: 'Masuk dengan nama pengguna dan sandi Konvergen, atau coba lagi sebentar lagi. Di sini tidak ada yang berubah.',
      en: 'Sign in with your Konvergen user name and password, or try again shortly. Nothing was changed here.',
    },
  },
  'token-keluar-keliru': {
    status: 400,
    title: { id: 'Pemberitahuan keluar tidak sah', en: 'The notice of signing out is not valid' },
    todo: {
      id: 'Untuk pengelola penyedia: token harus bertanda tangan, baru, untuk klien ini, dan dikirim sekali.',
      en: 'For whoever keeps the provider: the token must be signed, new, for this client, and sent once.',
    },
  },
  'sso-gagal': {
    status: 401,
    title: { id: 'Masuk lewat penyedia tidak selesai', en: 'Signing in through the provider was not completed' },
    todo: {
      id: 'Mulai lagi dari halaman masuk, di peramban ini, dan selesaikan dalam sepuluh menit.',
      en: 'Begin again from the sign-in page, in this browser, and finish within ten minutes.',
    },
  },
  'sso-tidak-tertaut': {
    status: 401,
    title: { id: 'Akun penyedia ini belum tertaut ke akun Konvergen', en: 'This identity is not tied to a Konvergen account yet' },
    todo: {
      id: 'Masuk dengan nama pengguna dan sandi, lalu tautkan di "Akun saya". Punya undangan: buka undangan itu dan pilih penyedia.',
      en: 'Sign in with user name and password, then tie it in “My account”. Have an invitation: open it and choose the provider.',
    },
  },
  'sandi-lemah': {
    status: 422,
    title: { id: 'Sandi terlalu mudah ditebak', en: 'The password is too easy to guess' },
    todo: {
      id: 'Pakai beberapa kata yang tidak berkaitan, paling sedikit {panjang} huruf; hindari nama, tanggal dan kata umum.',
      en: 'Use several unrelated words, at least {panjang} characters; avoid names, dates and common words.',
    },
  },
  'tiket-tidak-berlaku': {
    status: 404,
    title: { id: 'Undangan ini tidak berlaku', en: 'This invitation is not valid' },
    todo: {
      id: 'Mungkin salah ketik, sudah dipakai, atau sudah lewat waktunya. Minta undangan baru kepada admin kabupaten.',
      en: 'It may be mistyped, used already or too old. Ask the district administrator for a new one.',
    },
  },
  'penyiapan-selesai': {
    status: 409,
    title: { id: 'Konvergen ini sudah disiapkan', en: 'This Konvergen is set up already' },
    todo: {
      id: 'Masuk dengan akun Anda, atau minta undangan kepada pengelolanya.',
      en: 'Sign in with your account, or ask its keeper for an invitation.',
    },
  },
  'kode-penyiapan-keliru': {
    status: 401,
    title: { id: 'Kode penyiapan tidak cocok', en: 'The setup code does not match' },
    todo: {
      id: 'Salin kode dari jendela tempat Konvergen dijalankan; kode berganti setiap kali dijalankan.',
      en: 'Copy the code from the window Konvergen was started in; it changes with every start.',
    },
  },
  'lembaga-mirip': {
    status: 409,
    title: { id: 'Sudah ada lembaga dengan nama yang mirip: {lain}', en: 'There is an office with a like name already: {lain}' },
    todo: {
      id: 'Bila lembaganya sama, pakai yang sudah ada atau catat nama barunya di sana. Bila memang berbeda, simpan lagi dengan menyatakan keduanya berbeda.',
      en: 'If it is the same office, use the one that is there or record its new name. If they do differ, save again and say that they are different.',
    },
  },
  'nama-terpakai': {
    status: 409,
    title: { id: 'Nama pengguna sudah dipakai', en: 'The user name is taken' },
    todo: { id: 'Pilih nama pengguna lain.', en: 'Choose another user name.' },
  },
  'tidak-boleh': {
    status: 403,
    title: { id: 'Tidak diizinkan', en: 'Not allowed' },
    todo: { id: 'Minta izin kepada admin kabupaten.', en: 'Ask the district administrator for permission.' },
  },
  'alamat-lain': {
    status: 403,
    title: { id: 'Konvergen tidak dibuka lewat alamat ini', en: 'Konvergen is not opened under this address' },
    todo: {
      id: 'Buka {alamat}. Bila itu yang Anda buka, pengelola perlu memeriksa pengaturan proksi.',
      en: 'Open {alamat}. If that is what you opened, whoever runs the server has to check the settings of the proxy.',
    },
  },
  'kode-faktor-keliru': {
    status: 422,
    title: { id: 'Kode enam angka tidak cocok', en: 'The six-digit code does not match' },
    todo: {
      id: 'Masukkan kode yang sekarang tampil di aplikasi. Bila tetap ditolak, periksa apakah jam ponsel disetel otomatis.',
      en: 'Enter the code the app shows now. If it is refused again, check that the phone sets its clock automatically.',
    },
  },
  'faktor-kedua-perlu': {
    status: 403,
    title: { id: 'Perlu masuk dengan faktor kedua', en: 'Signing in with a second factor is needed' },
    todo: {
      id: 'Pasang faktor kedua di "Akun saya", keluar, lalu masuk lagi dengan kode. Yang baru dipasang berlaku setelah sehari, atau setelah pengelola memastikannya.',
      en: 'Set up a second factor in “My account”, sign out, and sign in again with a code. A new one counts after a day, or once the keeper has confirmed it.',
    },
  },
  'hanya-lokal': {
    status: 403,
    title: { id: 'Hanya untuk komputer ini', en: 'Only for this computer' },
    todo: {
      id: 'Konvergen ini hanya menjawab komputer tempat ia dijalankan, atau alamat resminya.',
      en: 'This Konvergen answers only the computer it runs on, or its official address.',
    },
  },
  'kode-tidak-dikenal': {
    status: 422,
    title: { id: 'Kode kabupaten tidak dikenal', en: 'Unknown district code' },
    todo: {
      id: 'Kode {kode} tidak ada dalam daftar Kemendagri. Contoh kode yang benar: 17.04.',
      en: 'The code {kode} is not in the Kemendagri list. An example of a valid code: 17.04.',
    },
  },
  'sudah-dibuka': {
    status: 409,
    title: { id: 'Kabupaten sudah dibuka', en: 'The district is already open' },
    todo: { id: 'Pilih {nama} dari daftar kabupaten.', en: 'Choose {nama} from the list of districts.' },
  },
  'berkas-terlalu-besar': {
    status: 413,
    title: { id: 'Berkas terlalu besar', en: 'The file is too large' },
    todo: { id: 'Batasnya {batas} MB. Tidak ada yang disimpan.', en: 'The limit is {batas} MB. Nothing was stored.' },
  },
  'berkas-tidak-terbaca': {
    status: 422,
    title: { id: 'Berkas tidak dapat dibaca', en: 'The file could not be read' },
    todo: { id: '{sebab}', en: '{reason}' },
  },
  'berkas-belum-layak': {
    status: 409,
    title: { id: 'Berkas belum dapat diterapkan', en: 'The file cannot be applied yet' },
    todo: { id: '{sebab} Tidak ada yang berubah.', en: '{reason} Nothing was changed.' },
  },
  'berkas-sudah-ada': {
    status: 409,
    title: { id: 'Berkas yang sama sudah pernah diterapkan', en: 'The same file was applied before' },
    todo: {
      id: 'Diterapkan dengan nama {nama}. Tidak ada yang digandakan.',
      en: 'It was applied under the name {nama}. Nothing was doubled.',
    },
  },
  'jenis-tidak-diterima': {
    status: 422,
    title: { id: 'Jenis berkas ini tidak diterima', en: 'This kind of file is not accepted' },
    todo: {
      id: 'Kirim PDF, foto (JPEG, PNG, WebP), dokumen kantor (DOCX, XLSX, PPTX, ODT) atau teks (CSV, TXT). Tidak ada yang disimpan.',
      en: 'Send a PDF, a photo (JPEG, PNG, WebP), an office document (DOCX, XLSX, PPTX, ODT) or text (CSV, TXT). Nothing was stored.',
    },
  },
  'foto-heic': {
    status: 422,
    title: { id: 'Foto HEIC belum dapat diterima', en: 'HEIC photos cannot be taken yet' },
    todo: {
      id: 'Ubah dahulu setelan kamera ponsel ke JPEG. iPhone: Pengaturan, Kamera, Format, pilih "Paling Kompatibel". Android: setelan Kamera, matikan "Foto HEIF" atau "Gambar efisiensi tinggi" (nama menu berbeda antarponsel). Lalu potret ulang. Bila foto tidak dapat diulang: buka fotonya, ambil tangkapan layar, lalu kirim gambar itu. Tidak ada yang disimpan.',
      en: 'Set the phone’s camera to JPEG first. iPhone: Settings, Camera, Formats, choose “Most Compatible”. Android: camera settings, switch off “HEIF pictures” or “High efficiency pictures” (the names differ between phones). Then take the photo again. If it cannot be taken again: open it, take a screenshot, and send that. Nothing was stored.',
    },
  },
  'kiriman-rusak': {
    status: 409,
    title: { id: 'Berkas berubah di jalan', en: 'The file changed on the way' },
    todo: {
      id: 'Yang tiba tidak sama dengan yang dikirim. Kirim lagi dari awal. Tidak ada yang disimpan.',
      en: 'What arrived is not what was sent. Send it again from the beginning. Nothing was stored.',
    },
  },
  'posisi-lain': {
    status: 409,
    title: { id: 'Potongan berkas tidak menyambung', en: 'The stretch of the file does not join' },
    todo: { id: 'Lanjutkan dari bita ke-{posisi}.', en: 'Go on from byte {posisi}.' },
  },
  'isi-tidak-ada': {
    status: 410,
    title: { id: 'Isi dokumen ini sudah tidak disimpan', en: 'The content of this document is not kept any more' },
    todo: {
      id: 'Dihapus menurut masa simpan, atau tempat penyimpanannya tidak terjangkau. Tanyakan kepada pengelola sistem; cadangan mungkin masih memuatnya.',
      en: 'It was removed by the retention rule, or its store cannot be reached. Ask the keeper of the system; a backup may still hold it.',
    },
  },
  'keadaan-berubah': {
    status: 409,
    title: { id: 'Keadaan sudah berubah', en: 'The state has changed' },
    todo: { id: 'Muat ulang halaman, lalu ulangi. Tidak ada yang berubah.', en: 'Reload the page and repeat. Nothing was changed.' },
  },
  'penautan-berjalan': {
    status: 409,
    title: { id: 'Penautan sedang berjalan', en: 'Linkage is running already' },
    todo: {
      id: 'Tunggu sampai selesai, atau batalkan dahulu. Tidak ada yang berubah.',
      en: 'Wait until it is done, or cancel it first. Nothing was changed.',
    },
  },
  'pasangan-sudah-dijawab': {
    status: 409,
    title: { id: 'Pasangan ini baru saja dijawab orang lain', en: 'Somebody else has just answered this pair' },
    todo: {
      id: 'Lihat jawabannya, lalu putuskan lagi bila perlu. Jawaban Anda tidak disimpan.',
      en: 'Look at their answer and decide again if need be. Yours was not kept.',
    },
  },
  'keluarga-diverval': {
    status: 409,
    title: { id: 'Keluarga ini sedang diverval', en: 'This family is in a round of verval' },
    todo: {
      id: 'Kalau memang ganda, desa menandainya “ganda” dalam verval. Setelah putaran ditutup, keduanya dapat disatukan di sini. Data Tetap yang sudah ditetapkan tidak berubah.',
      en: 'If it is double, the village marks it so in the verval. Once the round is closed the two can be joined here. Agreed data that are frozen do not change.',
    },
  },
  'daftar-dipakai': {
    status: 409,
    title: { id: 'Daftar ini sedang dipakai verval', en: 'A verification stands on this list' },
    todo: {
      id: 'Putaran verval berjalan di atas daftar ini, jadi penerapannya tidak dapat dibatalkan. Tidak ada yang berubah. Bila isinya keliru, perbaiki di verval, atau unggah daftar yang benar untuk periode berikutnya.',
      en: 'A round of verification stands on this list, so it cannot be taken back. Nothing was changed. If it is wrong, mend it in the verification, or upload the right list for the next period.',
    },
  },
  'berkas-dimusnahkan': {
    status: 410,
    title: { id: 'Berkas aslinya sudah dimusnahkan', en: 'The original file was destroyed' },
    todo: {
      id: 'Masa simpannya habis, atau seorang anak di dalamnya dihapus identitasnya. Unggah berkasnya lagi. Angka yang sudah dihitung tetap.',
      en: 'It was kept long enough, or the identity of a child in it was erased. Upload the file again. Figures computed before stay.',
    },
  },
  'alias-bertentangan': {
    status: 409,
    title: { id: 'Nama ini sudah dipakai untuk desa lain', en: 'This name already stands for another village' },
    todo: { id: '{nama} sudah dikonfirmasi sebagai {desa}.', en: '{nama} is already confirmed as {desa}.' },
  },
  'templat-lain': {
    status: 422,
    title: { id: 'Berkas ini bukan templat untuk isian ini', en: 'This file is not the template of this form' },
    todo: { id: '{sebab} Tidak ada yang berubah.', en: '{reason} Nothing was changed.' },
  },
  'nilai-tidak-sah': {
    status: 422,
    title: { id: 'Nilai tidak dapat dipakai', en: 'The value cannot be used' },
    todo: { id: '{sebab} Tidak ada yang berubah.', en: '{reason} Nothing was changed.' },
  },
  'memuat-nik': {
    status: 422,
    title: { id: 'Ada nomor 16 angka seperti NIK atau KK', en: 'There is a number of 16 digits like a NIK or KK' },
    todo: {
      id: 'Jangan tulis NIK atau nomor KK di sini (isian {isian}): tulisan ini dibaca banyak orang. Hapus nomor itu dan jangan menyebut nama anak; sebutkan desa atau posyandunya. Belum ada yang tersimpan.',
      en: 'Do not write a NIK or the number of a family card here (field {field}): this is read by many. Take the number out and do not name a child; name the village or posyandu. Nothing was saved.',
    },
  },
  'kode-hadir-keliru': {
    status: 404,
    title: { id: 'Kode hadir ini tidak berlaku', en: 'This attendance code is not valid' },
    todo: {
      id: 'Kode hanya berlaku beberapa menit. Pindai lagi kode QR di layar rapat, atau minta dicatat dengan tangan.',
      en: 'A code is good for a few minutes only. Scan the QR code on the meeting screen again, or ask to be written down by hand.',
    },
  },
  'terlalu-sering': {
    status: 429,
    title: { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
    todo: { id: 'Tunggu {detik} detik, lalu ulangi.', en: 'Wait {detik} seconds and repeat.' },
  },
  'basis-data-tidak-siap': {
    status: 503,
    title: { id: 'Basis data belum siap', en: 'The database is not ready' },
    todo: { id: 'Data aman. Tunggu sebentar, lalu ulangi.', en: 'The data are safe. Wait a moment and repeat.' },
  },
  'ruang-penuh': {
    status: 507,
    title: { id: 'Ruang disk penuh', en: 'The disk is full' },
    todo: {
      id: 'Kosongkan ruang di komputer ini, lalu ulangi. Data yang sudah tersimpan aman; perubahan terakhir dibatalkan.',
      en: 'Free some space on this computer and repeat. Stored data are safe; the last change was rolled back.',
    },
  },
  'kesalahan-dalam': {
    status: 500,
    title: { id: 'Terjadi kesalahan di dalam Konvergen', en: 'Something went wrong inside Konvergen' },
    todo: {
      id: 'Perubahan terakhir dibatalkan. Catat nomor {nomor} dan laporkan kepada admin.',
      en: 'The last change was rolled back. Note the number {nomor} and report it to the administrator.',
    },
  },
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof PROBLEMS

/** The body of every answer that is not 2xx: `application/problem+json`. */
export interface ProblemBody {
  readonly type: string
  readonly code: ProblemCode
  readonly status: number
  readonly title: Bilingual
  readonly todo: Bilingual
  readonly details: Readonly<Record<string, string | number>>
}
