/**
 * What the product says of itself, how the backups stand, and its first run: somebody becomes the keeper of the system, a district is opened, the demo
 * is brought in.
 */
import Type, { type Static } from 'typebox'
import { Done, KabKode, Text } from './parts.ts'
import { route } from './route.ts'

/** How the installation is kept; for those who keep it. */
export const Keeping = Type.Object({
  database: Type.Union([Type.Literal('bawaan'), Type.Literal('luar')]),
  /** `gagal`: the last daily one failed; `mati`: none are made by Konvergen here. */
  backup: Type.Union([Type.Literal('harian'), Type.Literal('gagal'), Type.Literal('mati')]),
  /** The last whole one in its folder, however it was made. */
  lastBackup: Type.Union([Type.Object({ at: Text, bytes: Type.Integer() }), Type.Null()]),
})
export type Keeping = Static<typeof Keeping>

/** A guest is told that it is up, and what the pages at the door say: no version, from which its faults could be guessed, and no backup. */
export const Status = Type.Object({
  loopbackOnly: Type.Boolean(),
  /** For whoever is signed in. */
  version: Type.Optional(Text),
  /** For the keeper of the system and the secretariat. */
  keeping: Type.Optional(Keeping),
})
export type Status = Static<typeof Status>

export const readStatus = route({
  method: 'GET',
  path: '/api/status',
  act: 'setup.read',
  summary: { id: 'Keadaan; versi dan cadangan bagi yang mengurusnya', en: 'State; version and backups for those who keep it' },
  answer: Status,
  errors: [],
})

const Beginning = {
  kode: Type.String({ minLength: 1, maxLength: 40, description: 'The code that the program wrote where it was started' }),
  kab: KabKode,
  username: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$' }),
  nama: Type.String({ minLength: 2, maxLength: 120 }),
  sandi: Type.String({ minLength: 1, maxLength: 256 }),
} as const

/** Whatever of it cannot be is said here, before the keeper's phone is asked for; nothing is kept. */
export const prepareInstallation = route({
  method: 'POST',
  path: '/api/penyiapan/faktor-kedua',
  act: 'setup.read',
  summary: { id: 'Periksa isian penyiapan dan siapkan faktor kedua', en: 'Check what setting up asks for and prepare the second factor' },
  body: Type.Object(Beginning),
  answer: Type.Object({ rahasia: Text, alamat: Type.String({ description: 'otpauth:// address for the QR code' }) }),
  errors: ['permintaan-tidak-sah', 'penyiapan-selesai', 'kode-penyiapan-keliru', 'kode-tidak-dikenal', 'sandi-lemah', 'terlalu-sering'],
})

export const beginInstallation = route({
  method: 'POST',
  path: '/api/penyiapan',
  act: 'setup.begin',
  summary: { id: 'Siapkan Konvergen: pengelola pertama dan kabupatennya', en: 'Set up Konvergen: its first keeper and district' },
  body: Type.Object({
    ...Beginning,
    rahasia: Type.String({ minLength: 16, maxLength: 64, description: 'Secret of the second factor, as it was prepared' }),
    kodeFaktor: Type.String({ minLength: 6, maxLength: 8, description: 'What the app shows for it' }),
  }),
  answer: Type.Object({ pemulihan: Type.Array(Text, { description: 'Recovery codes, shown once' }) }),
  errors: [
    'permintaan-tidak-sah',
    'penyiapan-selesai',
    'kode-penyiapan-keliru',
    'kode-tidak-dikenal',
    'sandi-lemah',
    'kode-faktor-keliru',
    'terlalu-sering',
  ],
})

export const bringDemo = route({
  method: 'POST',
  path: '/api/contoh',
  act: 'setup.begin-demo',
  summary: { id: 'Muat kabupaten contoh', en: 'Bring in the demo district' },
  answer: Done,
  errors: ['tidak-ditemukan', 'terlalu-sering'],
})
