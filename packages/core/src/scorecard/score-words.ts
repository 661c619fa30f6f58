/**
 * Services, groups of people and states of a report by name, in both languages: the pages and the files say the same.
 */
import type { Group } from './person-quarter.ts'
import type { ReportState } from './village-quarter.ts'

interface Words {
  readonly id: string
  readonly en: string
}

export const REPORT_WORDS = {
  belum: { id: 'belum mengisi', en: 'nothing entered' },
  diisi: { id: 'sedang diisi', en: 'being entered' },
  dikirim: { id: 'sudah dikirim', en: 'handed in' },
  berubah: { id: 'berubah sesudah dikirim', en: 'changed since handed in' },
} as const satisfies Readonly<Record<ReportState, Words>>

/** Keys as in the counts of a village: group and service. */
export const SERVICE_NAMES = {
  'bumil:periksa': { id: 'Periksa kehamilan', en: 'Antenatal visits' },
  'bumil:pil-fe': { id: 'Pil Fe', en: 'Iron tablets' },
  'bumil:nifas': { id: 'Pemeriksaan nifas', en: 'Postnatal visits' },
  'bumil:konseling': { id: 'Konseling gizi', en: 'Nutrition counselling' },
  'bumil:kunjungan': { id: 'Kunjungan rumah', en: 'Home visits' },
  'bumil:air-bersih': { id: 'Air bersih', en: 'Clean water' },
  'bumil:jamban': { id: 'Jamban', en: 'Latrine' },
  'bumil:jaminan': { id: 'Jaminan kesehatan', en: 'Health insurance' },
  'anak:imunisasi': { id: 'Imunisasi', en: 'Immunisation' },
  'anak:timbang': { id: 'Penimbangan', en: 'Weighing' },
  'anak:ukur-tinggi': { id: 'Pengukuran tinggi', en: 'Length measured' },
  'anak:konseling': { id: 'Konseling gizi orang tua', en: 'Counselling of parents' },
  'anak:kunjungan': { id: 'Kunjungan rumah', en: 'Home visits' },
  'anak:air-bersih': { id: 'Air bersih', en: 'Clean water' },
  'anak:jamban': { id: 'Jamban', en: 'Latrine' },
  'anak:akta': { id: 'Akta lahir', en: 'Birth certificate' },
  'anak:jaminan': { id: 'Jaminan kesehatan', en: 'Health insurance' },
  'anak:pengasuhan': { id: 'Pengasuhan (PAUD)', en: 'Parenting class (PAUD)' },
} as const satisfies Readonly<Record<string, Words>>

export const GROUPS = {
  bumil: { id: 'Ibu hamil', en: 'Pregnant women' },
  anak: { id: 'Anak 0–23 bulan', en: 'Children 0–23 months' },
  paud: { id: 'Anak di atas 2 sampai 6 tahun (PAUD)', en: 'Children over 2 up to 6 (PAUD)' },
} as const satisfies Readonly<Record<Group, Words>>

export type ServiceKey = keyof typeof SERVICE_NAMES

export const SERVICE_KEYS = Object.keys(SERVICE_NAMES) as readonly ServiceKey[]
