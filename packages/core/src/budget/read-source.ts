/**
 * Sources of money as budgets write them: names, abbreviations, codes of Siskeudes (DDS, ADD, PAD, PBK, PBP *(memory, unverified)*). What several sources could be is read as none; the text stays.
 */
import type { MoneySource } from '../plan/activity.ts'
import { MONEY_SOURCES } from '../plan/activity.ts'
import { SOURCE_WORDS } from '../plan/words.ts'
import { keyFold } from './key-fold.ts'

const OTHER_NAMES: Readonly<Record<MoneySource, readonly string[]>> = {
  'apbn-kl': ['APBN', 'APBN K/L', 'Tugas Pembantuan', 'Dekonsentrasi'],
  'dak-fisik': ['DAK Fisik', 'Dana Alokasi Khusus Fisik', 'DAK - Fisik'],
  'dak-nonfisik-bok': [
    'BOK',
    'DAK Nonfisik BOK',
    'DAK Non Fisik BOK',
    'DAK Non Fisik - BOK',
    'DAK Nonfisik Bantuan Operasional Kesehatan',
    'Bantuan Operasional Kesehatan',
    'BOK Puskesmas',
    'BOK Dinas',
  ],
  bokb: ['BOKB', 'DAK Nonfisik BOKB', 'DAK Non Fisik BOKB', 'Bantuan Operasional Keluarga Berencana'],
  'apbd-prov': ['APBD Provinsi', 'Bantuan Keuangan Provinsi', 'Bantuan Provinsi', 'PBP', 'Bankeu Provinsi'],
  'apbd-kab': ['APBD', 'APBD Kabupaten', 'APBD Kota', 'APBD Kab', 'DAU', 'Dana Alokasi Umum', 'PBK', 'Bantuan Keuangan Kabupaten'],
  'dana-desa': ['DD', 'DDS', 'Dana Desa', 'Dana Desa (APBN)', 'DDS Dana Desa'],
  add: ['ADD', 'Alokasi Dana Desa', 'ADD Alokasi Dana Desa'],
  pades: ['PADes', 'PAD Desa', 'PAD', 'Pendapatan Asli Desa'],
  bumdes: ['BUMDes', 'BUM Desa'],
  csr: ['CSR', 'TJSL'],
  baznas: ['Baznas', 'Zakat'],
  donor: ['Donor', 'Hibah Donor'],
  swadaya: ['Swadaya', 'Swadaya Masyarakat', 'SWD', 'GENTING'],
}

/** By name as `keyFold` leaves it. */
export const SOURCE_NAMES: ReadonlyMap<string, MoneySource> = new Map(
  MONEY_SOURCES.flatMap((source) =>
    [source, SOURCE_WORDS[source].id, SOURCE_WORDS[source].en, ...OTHER_NAMES[source]].map((name) => [keyFold(name), source] as const),
  ),
)

/** In an office's budget PAD is the district's own revenue, so its APBD. */
export function readSource(written: string | null, isVillage: boolean): MoneySource | null {
  const name = keyFold(written ?? '')
  if (!isVillage && (name === 'pad' || name === 'pendapatanaslidaerah')) return 'apbd-kab'
  return SOURCE_NAMES.get(name) ?? null
}
