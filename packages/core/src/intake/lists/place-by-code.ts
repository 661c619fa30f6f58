/**
 * The village of a row of a list by its code: only a whole code, and only where the name beside it agrees or there is none. What code and name do not settle
 * together is left to the name (`place-children.ts`).
 */
import { type BpsCodes, bpsDigits } from '../../wilayah/bps-codes.ts'
import type { District } from '../../wilayah/district.ts'
import { codeSystem, readAreaCode, saysBps } from '../figures/area-code.ts'
import { namesAgree } from '../place-krs-rows.ts'

export type CodeReader = (kode: string | null, desa: string | null) => string | null

function ofKemendagri(text: string): string | null {
  const code = readAreaCode(text, 'kemendagri')
  return code?.system === 'kemendagri' ? code.kode : null
}

/**
 * `written`: every code of the list, since one alone may be of either system. The reader answers the code of the village; null when the row has no such code,
 * when it is of no village here, or the name says another.
 */
export function codeReader(written: readonly string[], district: District, bpsCodes: BpsCodes): CodeReader {
  const villages = new Map(district.desa.map((desa) => [desa.kode, desa.nama]))
  const ofBps = (text: string) => bpsCodes.get(bpsDigits(text) ?? '') ?? null
  const many = (of: (text: string) => string | null) => written.filter((text) => villages.has(of(text) ?? '')).length
  const isBps = saysBps(written) || (codeSystem(written) === 'kemendagri' && many(ofBps) > many(ofKemendagri))
  return (kode, desa) => {
    const village = kode === null ? null : (isBps ? ofBps : ofKemendagri)(kode)
    const nama = villages.get(village ?? '')
    return village !== null && nama !== undefined && (desa === null || namesAgree(desa, nama)) ? village : null
  }
}
