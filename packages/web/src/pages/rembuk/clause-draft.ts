/** A clause while it is written: numbers as they are typed. */
import type { ClauseBody } from '@konvergen/contract/rembuk.ts'
import { parseDecimal } from '../../parts/parse-decimal.ts'

export interface ClauseDraft extends Omit<ClauseBody, 'volume' | 'satuan' | 'indikator' | 'rupiah' | 'tenggat'> {
  readonly tenggat: string
  readonly indikator: string
  readonly volume: string
  readonly satuan: string
  readonly rupiah: string
}

export function draftOf({ tenggat, indikator, volume, satuan, rupiah, ...rest }: ClauseBody): ClauseDraft {
  return {
    ...rest,
    tenggat: tenggat ?? '',
    indikator: indikator ?? '',
    volume: volume === null ? '' : String(volume).replace('.', ','),
    satuan: satuan ?? '',
    rupiah: rupiah ?? '',
  }
}

const ordered = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Whole rupiah, with or without marks between thousands; undefined = it is none. */
export function readRupiah(text: string): string | null | undefined {
  const plain = text.trim().replace(/^Rp\s*/i, '')
  if (plain === '') return null
  if (!/^\d{1,3}([.,  ]\d{3})*$|^\d+$/.test(plain)) return undefined
  return BigInt(plain.replaceAll(/\D/g, '')).toString()
}

/** undefined = it is no number. */
export function readVolume(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const read = parseDecimal(text, { low: 0, high: 1e9, decimals: 3 })
  return read ?? undefined
}

/** null = something of it cannot be kept yet. */
export function readDraft(draft: ClauseDraft): ClauseBody | null {
  const [volume, rupiah] = [readVolume(draft.volume), readRupiah(draft.rupiah)]
  if (volume === undefined || rupiah === undefined || draft.isi.trim().length < 3) return null
  const { jenis, isi, pemilik } = draft
  return {
    jenis,
    isi: isi.trim(),
    pemilik,
    tenggat: ordered(draft.tenggat),
    indikator: ordered(draft.indikator),
    volume,
    satuan: ordered(draft.satuan),
    rupiah,
  }
}

/** Of a clause that is there, what an edit sends. */
export function bodyOf({ jenis, isi, pemilik, tenggat, indikator, volume, satuan, rupiah }: ClauseBody): ClauseBody {
  return { jenis, isi, pemilik, tenggat, indikator, volume, satuan, rupiah }
}
