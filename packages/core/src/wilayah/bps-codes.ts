/**
 * Codes of the statistics office (BPS): seven digits for a kecamatan, ten for a village, of which the first seven are its kecamatan. They cannot be reckoned
 * from Kemendagri's: even a district's number may differ between the two. They are learnt from files that write them beside a name or a code that is known.
 */
import { levelOf } from './kode.ts'

/** BPS code → Kemendagri code of the same area. */
export type BpsCodes = ReadonlyMap<string, string>

export const NO_BPS_CODES: BpsCodes = new Map()

export interface CodePair {
  readonly bps: string
  readonly kode: string
}

const KECAMATAN_DIGITS = 7

const AS_KEMENDAGRI_WRITES = /^\s*\d{2}\.\d{2}\.\d{2}\.\d{4}\s*$/

/** Seven or ten digits, without points, spaces and what a spreadsheet adds to a number; null for anything else. */
export function bpsDigits(written: string): string | null {
  if (AS_KEMENDAGRI_WRITES.test(written)) return null
  const digits = written
    .trim()
    .replace(/[.,]0+$/, '')
    .replace(/[.\s]/g, '')
  return /^(?:\d{7}|\d{10})$/.test(digits) ? digits : null
}

const fits = ({ bps, kode }: CodePair): boolean => levelOf(kode) === (bps.length === KECAMATAN_DIGITS ? 'kecamatan' : 'desa')

/** What rows that bear both say; a code that two rows give to different areas, or an area that bears two codes, says nothing. */
export function pairCodes(rows: readonly CodePair[]): BpsCodes {
  const fitting = rows.filter(fits)
  const single = (own: 'bps' | 'kode', other: 'bps' | 'kode') =>
    new Set(
      [...Map.groupBy(fitting, (row) => row[own])].flatMap(([key, same]) =>
        new Set(same.map((row) => row[other])).size === 1 ? [key] : [],
      ),
    )
  const [codes, areas] = [single('bps', 'kode'), single('kode', 'bps')]
  return new Map(fitting.filter(({ bps, kode }) => codes.has(bps) && areas.has(kode)).map(({ bps, kode }) => [bps, kode]))
}

/** With the kecamatan that follow: where every known village of a BPS kecamatan is in one kecamatan, and that one has villages of no other, they are the same. */
export function withKecamatan(codes: BpsCodes): BpsCodes {
  const of = [...codes]
    .filter(([bps]) => bps.length > KECAMATAN_DIGITS)
    .map(([bps, kode]) => ({ bps: bps.slice(0, KECAMATAN_DIGITS), kode: kode.slice(0, '00.00.00'.length) }))
  return new Map([...pairCodes(of), ...codes])
}
