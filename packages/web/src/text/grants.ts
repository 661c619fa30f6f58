/** How a role that somebody holds is said. */
import type { Catalogue } from './text.ts'

export const GRANTS = {
  everywhere: { id: 'seluruh instalasi', en: 'the whole installation' },
  andMore: { id: '{named} dan {n} lainnya', en: '{named} and {n} more' },
  since: { id: 'sejak {from}', en: 'since {from}' },
  between: { id: '{from} sampai {until}', en: '{from} to {until}' },
  factor: { id: 'Pasang faktor kedua agar peran Anda berlaku', en: 'Set up a second factor so that your role counts' },
  factorBody: {
    id: 'Peran {roles} dapat melihat siapa seorang anak atau keluarga. Karena itu peran tersebut baru berlaku setelah Anda masuk dengan kode dari aplikasi autentikator. Memasangnya perlu dua menit.',
    en: 'As {roles} you can see who a child or family is. That role therefore counts only after you sign in with a code from an authenticator app. Setting it up takes two minutes.',
  },
  factorAgain: { id: 'Masuk lagi dengan kode agar peran Anda berlaku', en: 'Sign in again with a code so that your role counts' },
  factorWaits: { id: 'Faktor kedua Anda berlaku mulai {moment}', en: 'Your second factor counts from {moment}' },
  factorWaitsBody: {
    id: 'Faktor itu dipasang hanya dengan sandi. Agar sandi yang dicuri tidak cukup untuk melihat nama, peran {roles} menunggu sampai saat itu. Perlu lebih cepat? Minta pengelola sistem memastikannya di “Orang dan peran”; Anda tidak perlu masuk lagi.',
    en: 'It was set with the password alone. So that a stolen password is not enough to see names, {roles} waits until then. Needed sooner? Ask the keeper of the system to confirm it under “People and roles”; you need not sign in again.',
  },
  toFactor: { id: 'Pasang faktor kedua', en: 'Set up the second factor' },
} as const satisfies Catalogue
