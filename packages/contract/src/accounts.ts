/**
 * Coming in and who somebody is: sign-in with a second factor, invitations, one's own sessions and tokens, and the people of a district with
 * what they may.
 */
import { ROLES, type Role } from '@konvergen/core/accounts/roles.ts'
import Type, { type Static } from 'typebox'
import { Done, KabParams, Nullable, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const RoleName = Type.Unsafe<Role>(Type.Union(ROLES.map((role) => Type.Literal(role))))
const Day = Type.String({ format: 'date' })
const Username = Type.String({
  pattern: '^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$',
  description: 'Lower case letters, digits, dot, dash; 3 to 40',
})
const PersonName = Type.String({ minLength: 2, maxLength: 120 })
/** Strength is judged by the server; this only bounds the work of judging. */
const Password = Type.String({ minLength: 1, maxLength: 256 })
const Code = Type.String({ minLength: 6, maxLength: 24 })
const Area = Type.String({ pattern: '^\\d{2}\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?$' })

export const GrantSchema = Type.Object({
  role: RoleName,
  kab: Text,
  areas: Type.Array(Text),
  opd: Nullable(Text),
  from: Text,
  until: Nullable(Text),
})

/** Everything the pages need to know what to show. */
export const Me = Type.Object({
  account: Nullable(
    Type.Object({
      id: Uuid,
      username: Text,
      nama: Text,
      hasSecondFactor: Type.Boolean(),
      /** Comes in by single sign-on alone. */
      passwordless: Type.Optional(Type.Literal(true)),
      /** From when the second factor counts for names, while it waits. */
      faktorMenunggu: Type.Optional(Text),
    }),
  ),
  grants: Type.Array(GrantSchema),
  secondFactor: Type.Boolean({ description: 'This session was begun with a second factor, which counts.' }),
  /** The day by which grants are judged. */
  today: Text,
  demo: Type.Boolean({ description: 'Signed in to the demo district.' }),
  demoRoles: Type.Array(RoleName, { description: 'Roles that can be tried with one click; empty where there is no demo.' }),
  setup: Type.Union([Type.Literal('perlu'), Type.Literal('selesai')]),
})
export type Me = Static<typeof Me>

export const readMe = route({
  method: 'GET',
  path: '/api/saya',
  act: 'accounts.me',
  summary: { id: 'Siapa yang sedang masuk', en: 'Who is signed in' },
  answer: Me,
  errors: [],
})

export const signIn = route({
  method: 'POST',
  path: '/api/sesi',
  act: 'accounts.enter',
  summary: { id: 'Masuk dengan nama pengguna dan sandi', en: 'Sign in with user name and password' },
  body: Type.Object({ username: Type.String({ minLength: 1, maxLength: 80 }), sandi: Password, kode: Type.Optional(Code) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'masuk-gagal', 'kode-kedua-diperlukan', 'terlalu-sering'],
})

export const signOut = route({
  method: 'DELETE',
  path: '/api/sesi',
  act: 'accounts.own',
  summary: { id: 'Keluar', en: 'Sign out' },
  answer: Type.Object({
    ...Done.properties,
    keluarDi: Type.Optional(Type.String({ description: 'Where to sign out of the provider too' })),
  }),
  errors: ['belum-masuk'],
})

export const signInToDemo = route({
  method: 'POST',
  path: '/api/sesi-contoh',
  act: 'accounts.enter',
  summary: { id: 'Masuk ke kabupaten contoh sebagai sebuah peran', en: 'Sign in to the demo district in a role' },
  body: Type.Object({ peran: RoleName }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

const Ticket = Type.String({ minLength: 16, maxLength: 32 })

export const lookAtTicket = route({
  method: 'POST',
  path: '/api/undangan/lihat',
  act: 'accounts.enter-look',
  summary: { id: 'Baca undangan', en: 'Read an invitation' },
  body: Type.Object({ tiket: Ticket }),
  answer: Type.Object({ username: Text, nama: Text, jenis: Type.Union([Type.Literal('undangan'), Type.Literal('setel-ulang')]) }),
  errors: ['permintaan-tidak-sah', 'tiket-tidak-berlaku', 'terlalu-sering'],
})

export const acceptTicket = route({
  method: 'POST',
  path: '/api/undangan',
  act: 'accounts.enter',
  summary: { id: 'Terima undangan atau setel ulang sandi', en: 'Accept an invitation or set a new password' },
  body: Type.Object({ tiket: Ticket, sandi: Password }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tiket-tidak-berlaku', 'sandi-lemah', 'terlalu-sering'],
})

export const changePassword = route({
  method: 'POST',
  path: '/api/saya/sandi',
  act: 'accounts.own',
  summary: { id: 'Ganti sandi', en: 'Change the password' },
  /** `lama` is left out by whoever came in by single sign-on and has no password yet. */
  body: Type.Object({ lama: Type.Optional(Password), baru: Password }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'belum-masuk', 'masuk-gagal', 'sandi-lemah', 'terlalu-sering'],
})

export const beginSecondFactor = route({
  method: 'POST',
  path: '/api/saya/faktor-kedua',
  act: 'accounts.own-read',
  summary: { id: 'Siapkan faktor kedua', en: 'Prepare a second factor' },
  answer: Type.Object({ rahasia: Text, alamat: Type.String({ description: 'otpauth:// address for the QR code' }) }),
  errors: ['belum-masuk'],
})

export const confirmSecondFactor = route({
  method: 'PUT',
  path: '/api/saya/faktor-kedua',
  act: 'accounts.own',
  summary: { id: 'Pasang faktor kedua', en: 'Set the second factor' },
  body: Type.Object({ rahasia: Type.String({ minLength: 16, maxLength: 64 }), kode: Code, sandi: Password }),
  answer: Type.Object({
    pemulihan: Type.Array(Text, { description: 'Recovery codes, shown once' }),
    menunggu: Type.Optional(Type.String({ description: 'From when it counts for names, where that is not at once' })),
  }),
  errors: ['permintaan-tidak-sah', 'belum-masuk', 'masuk-gagal', 'terlalu-sering', 'tidak-boleh'],
})

export const SessionSchema = Type.Object({
  id: Uuid,
  agent: Nullable(Text),
  begunAt: Text,
  seenAt: Text,
  isThis: Type.Boolean(),
})

export const listSessions = route({
  method: 'GET',
  path: '/api/saya/sesi',
  act: 'accounts.own-read',
  summary: { id: 'Sesi dan perangkat saya', en: 'My sessions and devices' },
  answer: Type.Array(SessionSchema),
  errors: ['belum-masuk'],
})

export const endSession = route({
  method: 'DELETE',
  path: '/api/saya/sesi/:id',
  act: 'accounts.own',
  summary: { id: 'Akhiri sebuah sesi', en: 'End a session' },
  params: Type.Object({ id: Uuid }),
  answer: Done,
  errors: ['belum-masuk', 'tidak-ditemukan'],
})

export const TokenSchema = Type.Object({ id: Uuid, nama: Text, createdAt: Text, endsAt: Text })

export const listTokens = route({
  method: 'GET',
  path: '/api/saya/token',
  act: 'accounts.own-read',
  summary: { id: 'Token baris perintah saya', en: 'My command-line tokens' },
  answer: Type.Array(TokenSchema),
  errors: ['belum-masuk'],
})

export const makeToken = route({
  method: 'POST',
  path: '/api/saya/token',
  act: 'accounts.own',
  summary: { id: 'Buat token baris perintah', en: 'Make a command-line token' },
  body: Type.Object({
    nama: PersonName,
    hari: Type.Integer({ minimum: 1, maximum: 366 }),
    sandi: Type.Optional(
      Type.String({ minLength: 1, maxLength: 200, description: 'Left out by whoever has none, minutes after signing in' }),
    ),
  }),
  answer: Type.Object({ token: Type.String({ description: 'Shown once' }) }),
  errors: ['permintaan-tidak-sah', 'belum-masuk', 'masuk-gagal', 'terlalu-sering'],
})

export const revokeToken = route({
  method: 'DELETE',
  path: '/api/saya/token/:id',
  act: 'accounts.own',
  summary: { id: 'Cabut token', en: 'Revoke a token' },
  params: Type.Object({ id: Uuid }),
  answer: Done,
  errors: ['belum-masuk', 'tidak-ditemukan'],
})

export const AccountSchema = Type.Object({
  id: Uuid,
  username: Text,
  nama: Text,
  state: Type.Union([Type.Literal('diundang'), Type.Literal('aktif'), Type.Literal('nonaktif')]),
  hasSecondFactor: Type.Boolean(),
  /** From when the second factor counts for names, while it waits. */
  faktorMenunggu: Type.Optional(Text),
  lastSeen: Nullable(Text),
  grants: Type.Array(Type.Object({ id: Uuid, ...GrantSchema.properties })),
})
export type AccountSchema = Static<typeof AccountSchema>

const NewGrant = Type.Object({
  peran: RoleName,
  wilayah: Type.Array(Area, { minItems: 1, maxItems: 400, description: 'The district, or areas inside it' }),
  opd: Type.Optional(Type.String({ minLength: 1, maxLength: 120, description: 'Id of an office in the register' })),
  mulai: Type.Optional(Day),
  sampai: Type.Optional(Day),
})
export type NewGrant = Static<typeof NewGrant>

const AccountParams = Type.Object({ ...KabParams.properties, id: Uuid })

export const listAccounts = route({
  method: 'GET',
  path: '/api/districts/:kab/akun',
  act: 'accounts.read',
  summary: { id: 'Orang dan perannya', en: 'People and their roles' },
  params: KabParams,
  answer: Type.Array(AccountSchema),
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

const TicketAnswer = Type.Object({
  tiket: Type.String({ description: 'For the link or the printed sheet; shown once' }),
  berlakuSampai: Text,
})

export const inviteAccount = route({
  method: 'POST',
  path: '/api/districts/:kab/akun',
  act: 'accounts.manage',
  summary: { id: 'Undang orang', en: 'Invite somebody' },
  params: KabParams,
  body: Type.Object({ username: Username, nama: PersonName, ...NewGrant.properties }),
  answer: TicketAnswer,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'faktor-kedua-perlu', 'nama-terpakai', 'nilai-tidak-sah'],
})

export const addGrant = route({
  method: 'POST',
  path: '/api/districts/:kab/akun/:id/peran',
  act: 'accounts.manage',
  summary: { id: 'Beri peran', en: 'Give a role' },
  params: AccountParams,
  body: NewGrant,
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'faktor-kedua-perlu', 'nilai-tidak-sah'],
})

export const revokeGrant = route({
  method: 'DELETE',
  path: '/api/districts/:kab/akun/:id/peran/:peran',
  act: 'accounts.manage',
  summary: { id: 'Cabut peran', en: 'Take a role away' },
  params: Type.Object({ ...AccountParams.properties, peran: Uuid }),
  answer: Done,
  errors: ['tidak-ditemukan', 'tidak-boleh', 'faktor-kedua-perlu'],
})

export const resetAccount = route({
  method: 'POST',
  path: '/api/districts/:kab/akun/:id/setel-ulang',
  act: 'accounts.manage',
  summary: { id: 'Setel ulang sandi dan faktor kedua', en: 'Reset password and second factor' },
  params: AccountParams,
  answer: TicketAnswer,
  errors: ['tidak-ditemukan', 'tidak-boleh', 'faktor-kedua-perlu'],
})

export const confirmFactor = route({
  method: 'POST',
  path: '/api/districts/:kab/akun/:id/faktor-kedua',
  act: 'accounts.manage',
  summary: { id: 'Pastikan faktor kedua yang baru dipasang', en: 'Confirm a second factor that was just set' },
  params: AccountParams,
  body: Type.Object({ menunggu: Type.String({ format: 'date-time', description: 'As it was read: which factor is meant' }) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'faktor-kedua-perlu', 'nilai-tidak-sah'],
})

export const closeAccount = route({
  method: 'DELETE',
  path: '/api/districts/:kab/akun/:id',
  act: 'accounts.manage',
  summary: { id: 'Tutup akun', en: 'Close an account' },
  params: AccountParams,
  answer: Done,
  errors: ['tidak-ditemukan', 'tidak-boleh', 'faktor-kedua-perlu'],
})
