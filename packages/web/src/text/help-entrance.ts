/** Help of the pages before and around one's account. */
import type { PageHelp } from './page-help.ts'

export const ENTRANCE_HELP = {
  '/masuk': {
    purpose: { id: 'Masuk dengan akun Anda sendiri.', en: 'To sign in with your own account.' },
    steps: [
      { id: 'Isi nama pengguna dan sandi.', en: 'Enter user name and password.' },
      { id: 'Isi kode dari aplikasi autentikator bila diminta.', en: 'Enter the code from the authenticator app if it is asked for.' },
      {
        id: 'Lupa sandi? Mintalah kepada admin kabupaten untuk menyetel ulang.',
        en: 'Password forgotten? Ask the district administrator for a reset.',
      },
    ],
    terms: ['factor'],
  },
  '/undangan': {
    purpose: { id: 'Menerima undangan dan membuat sandi Anda.', en: 'To accept an invitation and set your password.' },
    steps: [
      { id: 'Periksa nama dan peran yang tertulis.', en: 'Check the name and role that are shown.' },
      { id: 'Buat sandi yang hanya Anda ketahui.', en: 'Set a password that only you know.' },
      { id: 'Pasang faktor kedua bila peran Anda memerlukannya.', en: 'Set up the second factor if your role needs it.' },
    ],
    terms: ['factor', 'role'],
  },
  '/hadir': {
    purpose: { id: 'Mengisi daftar hadir rapat.', en: 'To enter the attendance of a meeting.' },
    steps: [
      { id: 'Periksa judul dan tempat rapat.', en: 'Check the meeting’s title and place.' },
      { id: 'Isi nama dan instansi Anda.', en: 'Enter your name and office.' },
      { id: 'Tekan hadir; Anda tidak perlu akun.', en: 'Press to attend; no account is needed.' },
    ],
    terms: ['opd'],
  },
  '/mulai': {
    purpose: { id: 'Menyiapkan Konvergen untuk pertama kali.', en: 'To set Konvergen up for the first time.' },
    steps: [
      { id: 'Coba kabupaten contoh, atau mulai menyiapkan.', en: 'Try the demo district, or begin the setup.' },
      {
        id: 'Buat akun pengelola sistem dan pilih kabupaten Anda.',
        en: 'Make the account of the keeper of the system and choose your district.',
      },
      { id: 'Cetak lembar kunci dan simpan di tempat aman.', en: 'Print the sheet of keys and keep it in a safe place.' },
    ],
    terms: ['role', 'factor'],
  },
  '/akun': {
    purpose: { id: 'Mengatur akun Anda sendiri.', en: 'To look after your own account.' },
    steps: [
      { id: 'Lihat peran dan wilayah Anda.', en: 'See your roles and areas.' },
      { id: 'Pasang atau ganti faktor kedua dan sandi.', en: 'Set up or change second factor and password.' },
      { id: 'Akhiri sesi di perangkat yang tidak Anda kenali.', en: 'End sessions on devices that you do not know.' },
    ],
    terms: ['role', 'factor'],
  },
} as const satisfies Readonly<Record<string, PageHelp>>
