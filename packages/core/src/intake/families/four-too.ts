/**
 * The cut-offs of 4T (too young, too old, too close, too many). Sources disagree: too old is 35–40 in one and over 35 in others, too many is three
 * or more in one and more than three in others (SPEC §2.6, open point 6). So they are parameters of a district, and a file that prints its own
 * is compared with them.
 */
export interface FourTooCuts {
  /** Too young: the wife is younger than this, in years. */
  readonly mudaDiBawah: number
  /** Too old: from this age … */
  readonly tuaDari: number
  /** … to this one, both included; null = without an end. */
  readonly tuaSampai: number | null
  /** Too close: births less than this many years apart. */
  readonly dekatDiBawah: number
  /** Too many: this many children or more. */
  readonly banyakDari: number
}

/** As BKKBN's own list of families prints them in its headings (file formats); unverified against a decree. */
export const BKKBN_CUTS: FourTooCuts = { mudaDiBawah: 20, tuaDari: 35, tuaSampai: 40, dekatDiBawah: 2, banyakDari: 3 }

const WORDS: Readonly<Record<string, number>> = { DUA: 2, TIGA: 3, EMPAT: 4 }

/** The cut-offs that headings print, e.g. `Terlalu Tua (Umur Istri 35 sd 40 Tahun)`; what none of them prints is left out. */
export function cutsOfHeadings(headings: readonly string[]): Partial<FourTooCuts> {
  const cuts: { -readonly [Key in keyof FourTooCuts]?: FourTooCuts[Key] } = {}
  for (const heading of headings) {
    const text = heading
      .toUpperCase()
      .replace(/≥/g, '>=')
      .replace(/\b(?:DUA|TIGA|EMPAT)\b/g, (word) => String(WORDS[word]))
    const [, which = '', rest = ''] = /TERLALU (MUDA|TUA|DEKAT|BANYAK)(.*)$/s.exec(text) ?? []
    const [first, second] = [...rest.matchAll(/\d+/g)].map(([digits]) => Number(digits))
    if (first === undefined) continue
    const beyond = /(?:>(?!=)|LEBIH DARI|DI ATAS)\s*\d/.test(rest)
    if (which === 'MUDA') cuts.mudaDiBawah = first
    if (which === 'DEKAT') cuts.dekatDiBawah = first
    if (which === 'BANYAK') cuts.banyakDari = beyond ? first + 1 : first
    if (which === 'TUA') {
      cuts.tuaDari = beyond ? first + 1 : first
      cuts.tuaSampai = second ?? null
    }
  }
  return cuts
}

/** Names of the cut-offs in which a file differs from the district's own; empty when it prints none that does. */
export function differingCuts(printed: Partial<FourTooCuts>, own: FourTooCuts): (keyof FourTooCuts)[] {
  return (Object.keys(printed) as (keyof FourTooCuts)[]).filter((key) => printed[key] !== own[key])
}
