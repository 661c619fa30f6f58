/** A commitment while it is written: numbers as they are typed. */
import type { PledgeBody } from '@konvergen/contract/commitment.ts'
import { readRupiah } from '@konvergen/core/plan/read-rupiah.ts'
import { parseDecimal } from '../../parts/parse-decimal.ts'

const MOST = 1e9

/** undefined = it is no number; null = nothing is typed. */
export function readVolume(text: string): number | null | undefined {
  if (text.trim() === '') return null
  return parseDecimal(text, { low: 0, high: MOST, decimals: 2 }) ?? undefined
}

export function readMoney(text: string): string | null | undefined {
  const read = readRupiah(text)
  return 'fault' in read ? undefined : read.rupiah
}

const ordered = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export interface PledgeDraft extends Pick<PledgeBody, 'sumber' | 'desa'> {
  readonly nama: string
  readonly uraian: string
  readonly indikator: string
  readonly volume: string
  readonly satuan: string
  readonly rupiah: string
  readonly tenggat: string
  readonly kontak: string
}

export const EMPTY: PledgeDraft = {
  nama: '',
  uraian: '',
  indikator: '',
  volume: '',
  satuan: '',
  rupiah: '',
  sumber: null,
  desa: [],
  tenggat: '',
  kontak: '',
}

export function draftOf(body: PledgeBody): PledgeDraft {
  const { nama, uraian, indikator, volume, satuan, rupiah, sumber, desa, tenggat, kontak } = body
  return {
    nama: nama ?? '',
    uraian,
    indikator: indikator ?? '',
    volume: volume === null ? '' : String(volume).replace('.', ','),
    satuan: satuan ?? '',
    rupiah: rupiah ?? '',
    sumber,
    desa,
    tenggat: tenggat ?? '',
    kontak: kontak ?? '',
  }
}

/** null = something of it cannot be kept yet. */
export function readDraft(draft: PledgeDraft, asksName: boolean): PledgeBody | null {
  const [volume, rupiah] = [readVolume(draft.volume), readMoney(draft.rupiah)]
  if (volume === undefined || rupiah === undefined || draft.uraian.trim().length < 3) return null
  if (asksName && draft.nama.trim().length < 2) return null
  return {
    nama: asksName ? draft.nama.trim() : null,
    uraian: draft.uraian.trim(),
    indikator: ordered(draft.indikator),
    volume,
    satuan: volume === null ? null : ordered(draft.satuan),
    rupiah,
    sumber: rupiah === null ? null : draft.sumber,
    desa: draft.desa,
    tenggat: ordered(draft.tenggat),
    kontak: ordered(draft.kontak),
  }
}
