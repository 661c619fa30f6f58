/**
 * Coming in through the district's own provider (OpenID Connect): where to go, what it answered, and which of its identities belong to whom. Nobody
 * gets an account by it: one's own is tied to it from inside, or an invitation is taken up with it.
 */
import Type from 'typebox'
import { Done, Nullable, Text } from './parts.ts'
import { route } from './route.ts'

const Code = Type.String({ minLength: 6, maxLength: 24 })
const Away = Type.Object({ alamat: Type.String({ description: 'Address of the provider to go to' }) })

export const readSso = route({
  method: 'GET',
  path: '/api/sso',
  act: 'accounts.enter-look',
  summary: { id: 'Apakah ada masuk lewat penyedia', en: 'Whether one can sign in through a provider' },
  answer: Type.Object({ label: Nullable(Text) }),
  errors: [],
})

export const beginSso = route({
  method: 'POST',
  path: '/api/sso',
  act: 'accounts.enter-look',
  summary: { id: 'Mulai masuk lewat penyedia', en: 'Begin to sign in through the provider' },
  body: Type.Object({
    tiket: Type.Optional(Type.String({ minLength: 16, maxLength: 32, description: 'To take up an invitation with it' })),
  }),
  answer: Away,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tiket-tidak-berlaku', 'sso-tak-menjawab', 'terlalu-sering'],
})

export const finishSso = route({
  method: 'POST',
  path: '/api/sso/kembali',
  act: 'accounts.enter',
  summary: { id: 'Selesaikan masuk lewat penyedia', en: 'Finish signing in through the provider' },
  body: Type.Object({
    jawaban: Type.String({ maxLength: 8000, description: 'What stands after the ? of the address that the provider sent to' }),
  }),
  answer: Type.Object({
    langkah: Type.Union([Type.Literal('masuk'), Type.Literal('kode'), Type.Literal('tertaut')], {
      description: 'In; a code of the second factor is still needed; tied to the account of this session',
    }),
  }),
  errors: [
    'permintaan-tidak-sah',
    'tidak-ditemukan',
    'sso-gagal',
    'sso-tidak-tertaut',
    'sso-tak-menjawab',
    'tiket-tidak-berlaku',
    'nilai-tidak-sah',
    'terlalu-sering',
  ],
})

export const confirmSso = route({
  method: 'POST',
  path: '/api/sso/kode',
  act: 'accounts.enter',
  summary: { id: 'Faktor kedua setelah penyedia', en: 'Second factor after the provider' },
  body: Type.Object({ kode: Code }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'sso-gagal', 'masuk-gagal', 'terlalu-sering'],
})

/** Asked by the provider itself (OpenID Connect Back-Channel Logout 1.0), as a form. */
export const leaveBySso = route({
  method: 'POST',
  path: '/api/sso/keluar',
  act: 'accounts.enter',
  summary: { id: 'Penyedia memberi tahu bahwa seseorang keluar', en: 'The provider tells that somebody signed out' },
  isForm: true,
  body: Type.Object({ logout_token: Type.String({ minLength: 16, maxLength: 8000 }) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'token-keluar-keliru', 'sso-tak-menjawab', 'terlalu-sering'],
})

export const listIdentities = route({
  method: 'GET',
  path: '/api/saya/sso',
  act: 'accounts.own-read',
  summary: { id: 'Akun penyedia yang tertaut ke akun saya', en: 'Identities of the provider that are tied to my account' },
  answer: Type.Array(Type.Object({ issuer: Text, sejak: Text })),
  errors: ['belum-masuk'],
})

export const beginLink = route({
  method: 'POST',
  path: '/api/saya/sso',
  act: 'accounts.own-read',
  summary: { id: 'Tautkan akun penyedia', en: 'Tie an identity of the provider to my account' },
  body: Type.Object({ sandi: Type.String({ minLength: 1, maxLength: 256 }) }),
  answer: Away,
  errors: ['permintaan-tidak-sah', 'belum-masuk', 'tidak-ditemukan', 'masuk-gagal', 'sso-tak-menjawab', 'terlalu-sering'],
})

export const endLinks = route({
  method: 'DELETE',
  path: '/api/saya/sso',
  act: 'accounts.own',
  summary: { id: 'Lepaskan akun penyedia', en: 'Untie my identities of the provider' },
  answer: Done,
  errors: ['belum-masuk', 'tidak-ditemukan', 'nilai-tidak-sah'],
})
