/**
 * Who came, by sector: read from the office that each of them wrote down. It is counted, with the offices named; no person is.
 */

export const SECTORS = ['dprd', 'forkopimda', 'perangkat-daerah', 'kecamatan', 'kesehatan', 'desa', 'nonpemerintah', 'lain'] as const
export type Sector = (typeof SECTORS)[number]

/** In this order: a Puskesmas names its kecamatan, a PKK of a village the village, and an office for villages is none. */
const WORDS: readonly (readonly [Sector, RegExp])[] = [
  ['dprd', /\bdprd\b|dewan perwakilan/],
  ['perangkat-daerah', /^(dinas|badan(?! permusyawaratan)|bagian|inspektorat|bappeda\w*)\b/],
  ['forkopimda', /forkopim|\b(polres|polsek|kodim|koramil|kapolres|dandim|kejaksaan|pengadilan)\b/],
  ['kesehatan', /\b(puskesmas|posyandu|rsud|rumah sakit|pustu|poskesdes)\b/],
  [
    'nonpemerintah',
    /\b(pkk|lsm|yayasan|ormas|universitas|perguruan tinggi|politeknik|stikes|pt|cv|baznas|csr|media|pers|ikatan|perkumpulan|forum|fatayat|muslimat|aisyiyah|karang taruna|pmi|idi|ibi|persagi)\b/,
  ],
  ['kecamatan', /\b(kecamatan|camat|kec)\b/],
  ['desa', /\b(desa|kelurahan|lurah|nagari|gampong|kampung|pekon|bpd|kades)\b/],
  [
    'perangkat-daerah',
    /\b(dinas|badan|bappeda\w*|sekretariat|bagian|inspektorat|kantor|dinkes|disdik\w*|dpmd|dppkb\w*|dpupr|pupr|dinsos|disdukcapil|kominfo|diskominfo|bkkbn|kemenag|bupati|wali kota|setda)\b/,
  ],
]

/** `offices`: names and short names of the offices of the register, which are district offices whatever their name says. */
export function sectorOf(instansi: string, offices: ReadonlySet<string>): Sector {
  const text = instansi.trim().toLowerCase()
  if (text === '') return 'lain'
  const found = WORDS.find(([, word]) => word.test(text))?.[0]
  return found ?? (offices.has(text) ? 'perangkat-daerah' : 'lain')
}

/** A type alias, not an interface: so that it can be written as JSON. */
export type SectorCount = {
  readonly sector: Sector
  readonly people: number
  /** Each once, as it was first written, by the alphabet. */
  readonly offices: readonly string[]
}

/** Every sector, also one of which nobody came. `wrote`: the office that each of those who came wrote down. */
export function countSectors(wrote: readonly string[], registered: readonly string[]): SectorCount[] {
  const known = new Set(registered.map((name) => name.trim().toLowerCase()))
  const by = Map.groupBy(wrote, (instansi) => sectorOf(instansi, known))
  return SECTORS.map((sector) => {
    const own = by.get(sector) ?? []
    const names = new Map<string, string>()
    for (const name of own)
      if (name.trim() !== '' && !names.has(name.trim().toLowerCase())) names.set(name.trim().toLowerCase(), name.trim())
    return { sector, people: own.length, offices: [...names.values()].toSorted((a, b) => (a < b ? -1 : 1)) }
  })
}
