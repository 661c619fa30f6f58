/** What is said about signing in through the district's own provider of identities. */
import type { Catalogue } from './text.ts'

export const SSO = {
  enter: { id: 'Masuk lewat {label}', en: 'Sign in through {label}' },
  takeUp: { id: 'Terima dengan {label}, tanpa sandi baru', en: 'Accept with {label}, without a new password' },
  going: { id: 'Menghubungi {label} …', en: 'Reaching {label} …' },
  checking: { id: 'Memeriksa jawaban penyedia …', en: 'Checking the provider’s answer …' },
  title: { id: 'Masuk lewat penyedia', en: 'Signing in through the provider' },
  codeTitle: { id: 'Satu langkah lagi', en: 'One more step' },
  back: { id: 'Ke halaman masuk', en: 'To the sign-in page' },
  toAccount: { id: 'Ke akun saya', en: 'To my account' },
  card: { id: 'Masuk lewat {label}', en: 'Sign-in through {label}' },
  cardHint: {
    id: 'Tautkan sekali, lalu Anda dapat masuk tanpa sandi Konvergen. Nama pengguna dan sandi tetap berlaku bila penyedia tidak menjawab.',
    en: 'Tie it once, and you can sign in without your Konvergen password. User name and password still count when the provider does not answer.',
  },
  tied: { id: 'Tertaut', en: 'Tied' },
  untied: { id: 'Belum tertaut', en: 'Not tied' },
  since: { id: 'Sejak {day}', en: 'Since {day}' },
  tie: { id: 'Tautkan', en: 'Tie' },
  go: { id: 'Lanjut ke penyedia', en: 'Go on to the provider' },
  untie: { id: 'Lepaskan', en: 'Untie' },
  untieTitle: { id: 'Lepaskan tautan ke {label}?', en: 'Untie {label}?' },
  untieBody: { id: 'Setelah itu Anda masuk dengan nama pengguna dan sandi.', en: 'After that you sign in with user name and password.' },
  untieNow: { id: 'Ya, lepaskan', en: 'Yes, untie' },
} as const satisfies Catalogue
