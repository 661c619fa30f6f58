/** The heads of a table that ties sub-kegiatan to indicators: found by their words, however they are written. */
export type PairColumn = 'code' | 'indicator'

const HEADS: Readonly<Record<PairColumn, readonly string[]>> = {
  code: ['kode', 'kode sub-kegiatan', 'sub-kegiatan', 'kode nomenklatur', 'code', 'code of the sub-kegiatan'],
  indicator: ['indikator', 'kode indikator', 'indicator', 'code of the indicator'],
}

const folded = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, '')
const BY_HEAD = new Map(Object.entries(HEADS).flatMap(([column, heads]) => heads.map((head) => [folded(head), column as PairColumn])))

export function pairColumnOf(head: string): PairColumn | null {
  return BY_HEAD.get(folded(head)) ?? null
}
