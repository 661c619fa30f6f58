/**
 * The sheet that an office's plan goes out and comes back in: its first line says whose it is, its columns are known by their heads, wherever somebody moved them.
 */
import { MONEY_SOURCES, type MoneySource } from './activity.ts'
import { SOURCE_WORDS } from './words.ts'

export type PlainColumn =
  | 'id'
  | 'revision'
  | 'title'
  | 'subKegiatan'
  | 'subKegiatanName'
  | 'kind'
  | 'pillar'
  | 'indicators'
  | 'target'
  | 'places'
  | 'volume'
  | 'unit'
  | 'unitCost'
  | 'total'
  | 'months'
  | 'responsible'
  | 'output'
  | 'outcome'
  | 'directShare'
  | 'status'
  | 'note'
export type SheetColumnKey = PlainColumn | MoneySource

const HEADS: Readonly<Record<PlainColumn, string>> = {
  title: 'Kegiatan',
  subKegiatan: 'Kode sub-kegiatan',
  subKegiatanName: 'Nama sub-kegiatan',
  kind: 'Jenis',
  pillar: 'Pilar',
  indicators: 'Indikator',
  target: 'Kelompok sasaran',
  places: 'Lokasi',
  volume: 'Volume',
  unit: 'Satuan',
  unitCost: 'Biaya satuan (Rp)',
  total: 'Jumlah dana (Rp)',
  months: 'Bulan',
  responsible: 'Penanggung jawab',
  output: 'Keluaran (output)',
  outcome: 'Hasil (outcome)',
  directShare: 'Porsi langsung ke sasaran (%)',
  status: 'Status',
  note: 'Catatan',
  id: 'ID',
  revision: 'Revisi',
}

const BEFORE_MONEY = [
  'title',
  'subKegiatan',
  'subKegiatanName',
  'kind',
  'pillar',
  'indicators',
  'target',
  'places',
  'volume',
  'unit',
  'unitCost',
] as const
const AFTER_MONEY = ['total', 'months', 'responsible', 'output', 'outcome', 'directShare', 'status', 'note', 'id', 'revision'] as const

export const SHEET_COLUMNS: readonly SheetColumnKey[] = [...BEFORE_MONEY, ...MONEY_SOURCES, ...AFTER_MONEY]

function isSource(key: SheetColumnKey): key is MoneySource {
  return (MONEY_SOURCES as readonly string[]).includes(key)
}

export function headOf(key: SheetColumnKey): string {
  return isSource(key) ? `Rp ${SOURCE_WORDS[key].id}` : HEADS[key]
}

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')
const BY_HEAD = new Map(SHEET_COLUMNS.map((key) => [folded(headOf(key)), key]))

/** null = a column of somebody's own. */
export function columnOfHead(text: string): SheetColumnKey | null {
  return BY_HEAD.get(folded(text)) ?? null
}

export interface PlanOwner {
  readonly kab: string
  readonly year: number
  /** null = the secretariat. */
  readonly office: string | null
}

const OWNER = /^Konvergen rencana (\d{2}\.\d{2}) (\d{4}) ([0-9a-f-]{36}|sekretariat)$/

export function ownerLineOf({ kab, year, office }: PlanOwner): string {
  return `Konvergen rencana ${kab} ${year} ${office ?? 'sekretariat'}`
}

/** null = it is not the first line of such a sheet. */
export function planOwnerOf(text: string): PlanOwner | null {
  const found = OWNER.exec(text.trim())
  if (found === null) return null
  const [, kab = '', year = '', office = ''] = found
  return { kab, year: Number(year), office: office === 'sekretariat' ? null : office }
}
