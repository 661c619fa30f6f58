/**
 * What kinds, sources, groups and states of activities are called, on pages, papers and in the sheets that offices fill in.
 */

import type { Words } from '../indicators/indicator.ts'
import { PILLAR_WORDS as STRATEGY_WORDS } from '../indicators/pillar.ts'
import type { ActivityKind, ActivityStatus, MoneySource, Placing, TargetGroup } from './activity.ts'

const words = (id: string, en: string): Words => ({ id, en })

export const KIND_WORDS: Readonly<Record<ActivityKind, Words>> = {
  spesifik: words('Spesifik', 'Specific'),
  sensitif: words('Sensitif', 'Sensitive'),
  pendukung: words('Pendukung', 'Supporting'),
}

export const SOURCE_WORDS: Readonly<Record<MoneySource, Words>> = {
  'apbn-kl': words('APBN K/L', 'State budget (ministries)'),
  'dak-fisik': words('DAK fisik', 'Special allocation, physical'),
  'dak-nonfisik-bok': words('DAK nonfisik BOK', 'Special allocation, health operations (BOK)'),
  bokb: words('BOKB', 'Family-planning operations (BOKB)'),
  'apbd-prov': words('APBD provinsi', 'Provincial budget'),
  'apbd-kab': words('APBD kabupaten/kota', 'District budget'),
  'dana-desa': words('Dana Desa (DD)', 'Village fund (DD)'),
  add: words('ADD', 'Village allocation (ADD)'),
  pades: words('PADes', 'Own village revenue (PADes)'),
  bumdes: words('BUMDes', 'Village enterprise (BUMDes)'),
  csr: words('CSR', 'Companies (CSR)'),
  baznas: words('Baznas', 'Zakat (Baznas)'),
  donor: words('Donor', 'Donor'),
  swadaya: words('Swadaya/GENTING', 'Self-help/GENTING'),
}

export const TARGET_WORDS: Readonly<Record<TargetGroup, Words>> = {
  remaja: words('Remaja', 'Adolescents'),
  'catin-pus': words('Calon pengantin dan PUS', 'Couples to marry and of childbearing age'),
  'ibu-hamil': words('Ibu hamil', 'Pregnant women'),
  'ibu-menyusui': words('Ibu menyusui', 'Breastfeeding women'),
  baduta: words('Anak 0–23 bulan', 'Children of 0–23 months'),
  balita: words('Anak 0–59 bulan', 'Children of 0–59 months'),
  'keluarga-berisiko': words('Keluarga berisiko stunting', 'Families at risk of stunting'),
  kader: words('Kader dan pendamping', 'Cadres and companions'),
  'pemerintah-desa': words('Pemerintah desa', 'Village governments'),
  umum: words('Masyarakat umum', 'The public'),
}

export const STATUS_WORDS: Readonly<Record<ActivityStatus, Words>> = {
  direncanakan: words('Direncanakan', 'Planned'),
  berjalan: words('Berjalan', 'Under way'),
  selesai: words('Selesai', 'Finished'),
  batal: words('Batal', 'Called off'),
}

export const PLACING_WORDS: Readonly<Record<Placing, Words>> = {
  desa: words('Desa tertentu', 'Named villages'),
  lokus: words('Semua lokus', 'All lokus'),
  kabupaten: words('Seluruh kabupaten/kota', 'The whole district'),
}

/** Perpres 72/2021, article 6. */
/** By number, also one that is none. */
export const PILLAR_WORDS: Readonly<Record<number, Words>> = STRATEGY_WORDS
