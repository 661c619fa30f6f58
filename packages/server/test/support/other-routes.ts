/**
 * Routes and words that the intruder treats otherwise: words of a query that name nobody, routes compared elsewhere, and routes outside any district.
 */
import type { Place } from './reached-routes.ts'

/** Words of a query that name nothing of anybody: periods, pages, kinds, languages. Every other one makes its route one for the table. */
export const HARMLESS: ReadonlySet<string> = new Set(
  (
    'angka batas sebutan bulan dari sampai recap krs jk umur sumber smart k prevalensi kasus ' +
    'banyak perkiraan diam masalah kelas jenis tampil lingkup tahap terlambat disingkirkan tindakan bahasa halaman tahun periode bentuk ' +
    'metode menurut taksiran norma bobot dana biaya sumbu pihak keadaan saya'
  ).split(' '),
)

/**
 * Asked as their pages are, of the same use case; what they hold is compared there. `searchKabupaten` reads the national list. Beginning a run of linkage
 * takes nothing that could be somebody's, and answers otherwise the second time. The address of a feed is a secret itself: calendar-feeds.test.ts. A budget file comes with
 * the code of whose it is: budget.test.ts. What follows a rembuk ends only when one leaves, and looks it up as its page does.
 */
export const AS_ELSEWHERE: ReadonlySet<string> = new Set([
  'GET /api/districts/:kab/rembuk/:id/ikuti',
  'POST /api/districts/:kab/anggaran/berkas',
  'GET /api/districts/:kab/mutu.pdf',
  'GET /api/districts/:kab/mutu.xlsx',
  'GET /api/kalender/:kunci/kalender.ics',
  'GET /api/wilayah/kabupaten',
  'POST /api/districts/:kab/tautan/jalankan',
])

/** A code of attendance as it looks, that nobody signed. */
const forged = ({ desa, rapat }: Place) => `${desa.slice(0, 5)}~${rapat}~4070908800000~${'ab'.repeat(32)}`
const WRONG = 'bukan sandinya siapa pun'
const beginning = (desa: string) => ({ kode: 'x'.repeat(20), kab: desa.slice(0, 5), username: 'orang.lain', nama: 'Orang', sandi: WRONG })

/**
 * Outside any district, by a body alone: how somebody who is not signed in names what is another's there; what they are told is what is told of
 * nothing. null: the body names nothing of anybody, only oneself.
 */
export const OUTSIDE: ReadonlyMap<string, ((place: Place) => object) | null> = new Map<string, ((place: Place) => object) | null>([
  ['POST /api/penyiapan', ({ desa }) => ({ ...beginning(desa), rahasia: 'A'.repeat(32), kodeFaktor: '123456' })],
  ['POST /api/penyiapan/faktor-kedua', ({ desa }) => beginning(desa)],
  ['POST /api/undangan', ({ tiket }) => ({ tiket, sandi: WRONG })],
  ['POST /api/undangan/lihat', ({ tiket }) => ({ tiket })],
  ['POST /api/sso', ({ tiket }) => ({ tiket })],
  ['POST /api/sesi', ({ orang }) => ({ username: orang, sandi: WRONG })],
  ['POST /api/hadir', (place) => ({ kode: forged(place), nama: 'Siti', instansi: '' })],
  ['POST /api/hadir/lihat', (place) => ({ kode: forged(place) })],
  ['POST /api/districts', ({ desa }) => ({ kode: desa.slice(0, 5) })],
  ['POST /api/sesi-contoh', null],
  // What the provider says is sealed by the provider.
  ['POST /api/sso/keluar', null],
  ['POST /api/sso/kode', null],
  ['POST /api/sso/kembali', null],
  ['POST /api/saya/sandi', null],
  ['PUT /api/saya/faktor-kedua', null],
  ['POST /api/saya/token', null],
  ['POST /api/saya/sso', null],
])
