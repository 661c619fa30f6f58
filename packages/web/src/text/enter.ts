/** What is said at the door: signing in, an invitation, a session that is over. */
import type { Catalogue } from './text.ts'

export const ENTER = {
  title: { id: 'Masuk', en: 'Sign in' },
  username: { id: 'Nama pengguna', en: 'User name' },
  sandi: { id: 'Sandi', en: 'Password' },
  show: { id: 'Tampilkan', en: 'Show' },
  hide: { id: 'Sembunyikan', en: 'Hide' },
  showOf: { id: 'Tampilkan {what}', en: 'Show {what}' },
  hideOf: { id: 'Sembunyikan {what}', en: 'Hide {what}' },
  enter: { id: 'Masuk', en: 'Sign in' },
  entering: { id: 'Memeriksa …', en: 'Checking …' },
  forgotten: {
    id: 'Lupa sandi? Minta admin kabupaten menyetel ulang akun Anda. Punya undangan?',
    en: 'Forgotten password? Ask the district administrator to reset your account. Have an invitation?',
  },
  toTicket: { id: 'Pakai undangan', en: 'Use an invitation' },
  code: { id: 'Kode dari aplikasi autentikator', en: 'Code from your authenticator app' },
  codeTitle: { id: 'Satu langkah lagi, {username}', en: 'One more step, {username}' },
  codeHint: {
    id: 'Enam angka yang sekarang tampil di aplikasi, atau satu kode pemulihan.',
    en: 'The six digits the app shows now, or one recovery code.',
  },
  codeWrong: {
    id: 'Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi, lalu ulangi.',
    en: 'The code does not match or was used already. Wait for the next one in the app and try again.',
  },
  confirm: { id: 'Lanjutkan', en: 'Continue' },
  other: { id: 'Masuk dengan nama lain', en: 'Sign in with another name' },
  throttled: { id: 'Terlalu banyak percobaan', en: 'Too many tries' },
  wait: {
    id: 'Tunggu {detik} detik, lalu ulangi. Akun tidak dikunci; yang ditahan hanya percobaan dari sini.',
    en: 'Wait {detik} seconds and try again. The account is not locked; only tries from here are held off.',
  },
  empty: { id: 'Isi nama pengguna dan sandi.', en: 'Enter user name and password.' },
  codeNotMine: {
    id: 'Tidak pernah memasang kode ini? Segera hubungi pengelola sistem atau sekretariat TPPS: mungkin orang lain mengetahui sandi Anda.',
    en: 'Never set up this code? Tell the keeper of the system or the TPPS secretariat at once: somebody else may know your password.',
  },
  emptyCode: { id: 'Isi kodenya: enam angka, atau satu kode pemulihan.', en: 'Enter the code: six digits, or one recovery code.' },
  over: { id: 'Anda sudah keluar', en: 'You are signed out' },
  overBody: {
    id: 'Sesi Anda berakhir. Masuk lagi; halaman dan isian Anda masih di tempatnya.',
    en: 'Your session has ended. Sign in again; your page and what you entered are still in place.',
  },
  overElse: { id: 'Masuk sebagai orang lain', en: 'Sign in as somebody else' },
  tryDemo: { id: 'Coba kabupaten contoh', en: 'Try the demo district' },
  tryDemoHint: {
    id: 'Satu klik, tanpa sandi. Semua desa, anak dan angkanya rekaan.',
    en: 'One click, no password. All villages, children and figures are made up.',
  },
  signedInAs: {
    id: 'Anda sedang masuk sebagai {nama}. Bila dilanjutkan, Anda berpindah ke akun undangan ini.',
    en: 'You are signed in as {nama}. If you go on, you change to the account of this invitation.',
  },
} as const satisfies Catalogue

export const TICKET = {
  title: { id: 'Undangan', en: 'Invitation' },
  lead: {
    id: 'Ketik kode dari lembar undangan. Huruf besar atau kecil sama saja.',
    en: 'Type the code from your invitation sheet. Upper and lower case are the same.',
  },
  code: { id: 'Kode undangan', en: 'Invitation code' },
  codeHint: { id: 'Enam belas huruf dan angka, seperti 7K3M-90QA-ZX4T-2B8C', en: 'Sixteen letters and digits, like 7K3M-90QA-ZX4T-2B8C' },
  codeShort: { id: 'Kode terdiri dari 16 huruf dan angka; terisi {n}.', en: 'A code has 16 letters and digits; you entered {n}.' },
  look: { id: 'Buka undangan', en: 'Open the invitation' },
  welcome: { id: 'Selamat datang, {nama}', en: 'Welcome, {nama}' },
  welcomeBody: {
    id: 'Nama pengguna Anda {username}. Pilih sandi; dengan keduanya Anda masuk lain kali.',
    en: 'Your user name is {username}. Choose a password; with both you sign in next time.',
  },
  reset: { id: 'Sandi baru untuk {nama}', en: 'A new password for {nama}' },
  newSandi: { id: 'Sandi baru', en: 'New password' },
  again: { id: 'Ulangi sandi baru', en: 'Repeat the new password' },
  differs: { id: 'Kedua sandi belum sama.', en: 'The two passwords differ.' },
  accept: { id: 'Simpan sandi dan masuk', en: 'Save the password and sign in' },
  toSignIn: { id: 'Sudah punya sandi? Masuk', en: 'Have a password already? Sign in' },
} as const satisfies Catalogue

export const SANDI = {
  advice: {
    id: 'Paling sedikit {n} huruf. Yang kuat dan mudah diingat: empat kata yang tidak berkaitan. Bukan nama, tanggal lahir atau nama desa.',
    en: 'At least {n} characters. Strong and easy to remember: four unrelated words. No name, birth date or village name.',
  },
  tooShort: { id: '{n} dari {most} huruf.', en: '{n} of {most} characters.' },
  longEnough: { id: 'Cukup panjang. Kekuatannya diperiksa saat disimpan.', en: 'Long enough. Its strength is checked when you save.' },
} as const satisfies Catalogue
