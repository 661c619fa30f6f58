/**
 * What the poster of a year says besides its entries.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Framework, Level } from '@konvergen/core/calendar/entry.ts'

export const POSTER_WORDS = {
  title: { id: 'Kalender aksi', en: 'Action calendar' },
  what: { id: 'Kegiatan', en: 'What' },
  days: { id: 'Waktu', en: 'When' },
  level: { id: 'Tingkat', en: 'Level' },
  months: { id: 'Sepanjang tahun', en: 'Over the year' },
  none: { id: 'Belum ada kegiatan di tahun ini.', en: 'Nothing is planned in this year yet.' },
  meetings: {
    id: 'Rapat (yang terlihat oleh pencetak; kolom tingkat memuat tempatnya)',
    en: 'Meetings (that whoever prints it sees; their place stands under level)',
  },
  done: { id: 'selesai', en: 'done' },
  left: { id: '{n} kegiatan yang dibatalkan tidak dicetak.', en: '{n} cancelled entries are not printed.' },
  page: { id: 'Halaman', en: 'Page' },
  of: { id: 'dari', en: 'of' },
  source: {
    id: 'Dibuat dengan Konvergen. Hari-hari adalah rencana kabupaten dan dapat digeser; lihat Kalender untuk yang terbaru.',
    en: 'Made with Konvergen. The days are what the district plans and may move; see the calendar for the latest.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

export const POSTER_FRAMEWORKS: Readonly<Record<Framework, Bilingual>> = {
  'konvergensi-2025': { id: 'Konvergensi 2025', en: 'Convergence 2025' },
  '8-aksi': { id: '8 Aksi Konvergensi', en: '8 convergence actions' },
  'petik-aksi': { id: 'Kalender Petik Aksi (audit kasus stunting)', en: 'Kalender Petik Aksi (case audit)' },
  anggaran: { id: 'Siklus RKPD dan APBDes', en: 'Cycle of RKPD and APBDes' },
  penimbangan: { id: 'Penimbangan dan verval', en: 'Weighing and verification' },
  lain: { id: 'Kegiatan kabupaten', en: 'The district’s own' },
}

export const POSTER_LEVELS: Readonly<Record<Level, Bilingual>> = {
  kabupaten: { id: 'kabupaten', en: 'district' },
  kecamatan: { id: 'kecamatan', en: 'kecamatan' },
  desa: { id: 'desa', en: 'village' },
}
