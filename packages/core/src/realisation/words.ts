/**
 * What lights, states and demands of realisation are called, on pages, papers and in sheets.
 */
import type { Words } from '../indicators/indicator.ts'
import type { TimeOfQuarter } from './lateness.ts'
import type { Light } from './lights.ts'
import type { QuarterState, QuarterStep } from './quarter-step.ts'
import type { Quarter } from './realisation.ts'
import type { Demand } from './rules.ts'

const words = (id: string, en: string): Words => ({ id, en })

export const LIGHT_WORDS: Readonly<Record<Light, Words>> = {
  hijau: words('Hijau', 'Green'),
  kuning: words('Kuning', 'Yellow'),
  merah: words('Merah', 'Red'),
  'belum-lapor': words('Belum dilaporkan', 'Not reported'),
  'tiada-rencana': words('Belum ada rencana sampai triwulan ini', 'Nothing planned up to this quarter'),
  'tanpa-ukuran': words('Tanpa ukuran dalam rencana', 'No measure in the plan'),
}

export const STATE_WORDS: Readonly<Record<QuarterState, Words>> = {
  terbuka: words('Terbuka', 'Open'),
  diserahkan: words('Diserahkan', 'Handed in'),
  diverifikasi: words('Diverifikasi', 'Verified'),
  dibuka: words('Dibuka kembali', 'Opened again'),
}

export const STEP_WORDS: Readonly<Record<QuarterStep, Words>> = {
  serahkan: words('Diserahkan', 'Handed in'),
  verifikasi: words('Diverifikasi', 'Verified'),
  kembalikan: words('Dikembalikan', 'Given back'),
  'minta-buka': words('Minta dibuka', 'Asked to open'),
  buka: words('Dibuka kembali', 'Opened again'),
}

export const TIME_WORDS: Readonly<Record<TimeOfQuarter, Words>> = {
  'belum-mulai': words('Belum mulai', 'Not begun'),
  berjalan: words('Berjalan', 'Under way'),
  menunggu: words('Menunggu laporan', 'Waiting for the report'),
  terlambat: words('Terlambat', 'Late'),
  masuk: words('Sudah masuk', 'Handed in'),
  'tidak-jatuh-waktu': words('Tidak jatuh waktu', 'Nothing due'),
}

export const DEMAND_WORDS: Readonly<Record<Demand, Words>> = {
  'lampu-merah': words('Lampu merah', 'Red light'),
  'uang-di-atas-pagu': words('Uang di atas pagu setahun', 'Money above the plan of the year'),
  'volume-di-atas-rencana': words('Fisik di atas rencana setahun', 'Physical above the plan of the year'),
  'uang-tanpa-volume': words('Ada uang, belum ada fisik', 'Money without anything physical'),
  'sumber-di-luar-rencana': words('Sumber dana di luar rencana', 'A source that the plan does not name'),
}

const ROMAN: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' }

export function quarterWords(quarter: Quarter): Words {
  return words(`Triwulan ${ROMAN[quarter]}`, `Quarter ${quarter}`)
}
