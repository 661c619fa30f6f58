/**
 * The columns of the e-PPGBM status-gizi recap by their headings. `Normal` and `Kurang` stand under all three indices, so the index above a
 * heading (or words of its own, such as "berat badan" or "gizi") decides what it means. Older sheets use the class names from before
 * Permenkes 2/2020 ("gizi buruk" under BB/U); they are read as the class of the index they stand under.
 */
import type { RecapCount, RecapPercent } from '@konvergen/core/intake/recap.ts'
import { isNumberHeading, isSubdistrictHeading, isVillageHeading, saysOnly } from '../table/heading.ts'

export type RecapColumn = RecapCount | RecapPercent | 'nama' | 'kecamatan'

type Index = 'BB/U' | 'TB/U' | 'BB/TB'

const INDEX_PATTERNS: readonly (readonly [Index, RegExp])[] = [
  ['BB/TB', /\bBB\/(?:PB|TB)(?:[ /](?:PB|TB))?\b|\bBB(?:TB|PB)\b|\bBERAT BADAN MENURUT (?:TINGGI|PANJANG)\b/g],
  ['TB/U', /\b(?:PB|TB)(?:[ /](?:PB|TB))?\/U(?:MUR)?\b|\b(?:TBU|PBU)\b|\b(?:TINGGI|PANJANG) BADAN(?:\/\w+ BADAN)? MENURUT UMUR\b/g],
  ['BB/U', /\bBB\/U(?:MUR)?\b|\bBBU\b|\bBERAT BADAN MENURUT UMUR\b/g],
]

/** A class name of its own index, where no index stands above it. */
const CLASSES: Readonly<Record<Index, Readonly<Record<string, RecapCount>>>> = {
  'BB/U': {
    'SANGAT KURANG': 'bbSangatKurang',
    BURUK: 'bbSangatKurang',
    KURANG: 'bbKurang',
    NORMAL: 'bbNormal',
    BAIK: 'bbNormal',
    'RISIKO LEBIH': 'bbRisikoLebih',
    'BERISIKO LEBIH': 'bbRisikoLebih',
    LEBIH: 'bbRisikoLebih',
  },
  'TB/U': { 'SANGAT PENDEK': 'sangatPendek', PENDEK: 'pendek', NORMAL: 'tbNormal', TINGGI: 'tinggi' },
  'BB/TB': {
    BURUK: 'giziBuruk',
    'SANGAT KURUS': 'giziBuruk',
    KURANG: 'giziKurang',
    KURUS: 'giziKurang',
    NORMAL: 'giziBaik',
    BAIK: 'giziBaik',
    'RISIKO LEBIH': 'risikoGiziLebih',
    'BERISIKO LEBIH': 'risikoGiziLebih',
    LEBIH: 'giziLebih',
    GEMUK: 'giziLebih',
    OBESITAS: 'obesitas',
    OBES: 'obesitas',
  },
}

const MEASURED_OF: Readonly<Record<Index, RecapCount>> = { 'BB/U': 'ditimbang', 'TB/U': 'diukur', 'BB/TB': 'ditimbangDiukur' }

const PERCENT_OF: Readonly<Partial<Record<RecapCount, RecapPercent>>> = {
  ditimbang: 'persenDitimbang',
  diukur: 'persenDiukur',
  ditimbangDiukur: 'persenDitimbangDiukur',
  stunting: 'persenStunting',
}

const FILLERS = /\b(?:JUMLAH|JML|TOTAL|KASUS|BALITA|ANAK|YANG|DI|ORANG|JIWA|STATUS GIZI|KATEGORI|INDEKS|ATAU|DAN|N|PERSEN)\b/g
const MEASURE_WORDS = new Set(['DITIMBANG', 'DIUKUR', 'TB', 'PB', 'BB', 'TINGGI', 'PANJANG', 'BERAT', 'BADAN'])
const KNOWN_OTHERS = new Set([
  'PUSKESMAS',
  'PUKESMAS',
  'POSYANDU',
  'KABUPATEN',
  'KAB',
  'KOTA',
  'PROVINSI',
  'PROV',
  'KODE',
  'ID',
  'WILAYAH',
  'DESA',
])

export function classifyRecapHeading(path: readonly string[]): RecapColumn | 'abaikan' | null {
  const heading = path.join(' ')
  if (heading === '') return null
  if (isVillageHeading(path.at(-1) ?? '')) return 'nama'
  if (isSubdistrictHeading(path.at(-1) ?? '')) return 'kecamatan'
  if (isNumberHeading(heading) || saysOnly(heading.replace(/^NAMA\b/, ''), KNOWN_OTHERS)) return 'abaikan'
  const count = countOf(heading)
  if (!/\bPERSEN\b/.test(heading)) return count
  return count === null ? null : (PERCENT_OF[count] ?? 'abaikan')
}

function countOf(heading: string): RecapCount | null {
  if (heading === 'D/S') return null
  const index = INDEX_PATTERNS.find(([, pattern]) => new RegExp(pattern).test(heading))?.[0] ?? null
  const words = squeeze(INDEX_PATTERNS.reduce((text, [, pattern]) => text.replace(pattern, ' '), heading).replace(FILLERS, ' '))
  const measured = measuredOf(words)
  if (measured !== null) return measured
  if (words === '') return wholeOf(heading, index)
  switch (words) {
    case 'SASARAN':
    case 'S':
      return 'sasaran'
    case 'STUNTING':
    case 'STUNTED':
      return 'stunting'
    case 'WASTING':
    case 'WASTED':
      return 'wasting'
    case 'UNDERWEIGHT':
      return 'underweight'
    default:
      return classOf(words, index)
  }
}

/** Nothing but fillers: the sum of an index, or all children under five. */
function wholeOf(heading: string, index: Index | null): RecapCount | null {
  if (index !== null) return /\b(?:JUMLAH|JML|TOTAL)\b/.test(heading) ? MEASURED_OF[index] : null
  return /\bBALITA\b/.test(heading) && !/\bPERSEN\b/.test(heading) ? 'sasaran' : null
}

function measuredOf(words: string): RecapCount | null {
  const weighed = /\bDITIMBANG\b/.test(words)
  const measured = /\bDIUKUR\b/.test(words)
  if ((!weighed && !measured) || !saysOnly(words, MEASURE_WORDS)) return null
  if (weighed && measured) return 'ditimbangDiukur'
  return weighed ? 'ditimbang' : 'diukur'
}

function classOf(words: string, index: Index | null): RecapCount | null {
  const bare = squeeze(words.replace(/\b(?:BERAT BADAN|TINGGI BADAN|PANJANG BADAN|GIZI|BB|TB|PB)\b/g, ' '))
  if (index !== null) return CLASSES[index][bare] ?? null
  if (/\bGIZI\b|\bKURUS\b|\bOBES|\bGEMUK\b/.test(words)) return CLASSES['BB/TB'][bare] ?? null
  if (/\bBERAT BADAN\b|\bBB\b/.test(words) || bare === 'SANGAT KURANG') return CLASSES['BB/U'][bare] ?? null
  // `Normal` alone belongs to no index; the other three class names of TB/U are its own.
  return bare === 'NORMAL' && bare === words ? null : (CLASSES['TB/U'][bare] ?? null)
}

function squeeze(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^[ /]+|[ /]+$/g, '')
}
