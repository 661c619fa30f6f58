/**
 * Which parts of the figures of a situation are not told to the public. The same count stands in several figures (children measured are the numerator of D/S and
 * the denominator of stunting): it is told in all of them or in none. A figure whose numerator and denominator differ by a few is withheld as a small count is.
 */
import type { Figure } from '../kit/figure.ts'
import { type AreaSituation, FIGURES, type FigureKey, type Situation } from './situation.ts'
import { type CountTree, isSmall, type VillageCount, withholdCounts } from './withhold-counts.ts'

/** Numerator and denominator of each figure, by the name of the count. */
const PARTS = {
  stunting: ['stunting', 'diukur'],
  wasting: ['wasting', 'ditimbangDiukur'],
  underweight: ['underweight', 'ditimbang'],
  ds: ['diukur', 'sasaran'],
  krs: ['krs', 'keluarga'],
  airTidakLayak: ['air', 'krs'],
  jambanTidakLayak: ['jamban', 'krs'],
  pus4t: ['pus4t', 'pus'],
  terlaluMuda: ['terlaluMuda', 'pus'],
  terlaluTua: ['terlaluTua', 'pus'],
  terlaluDekat: ['terlaluDekat', 'pus'],
  terlaluBanyak: ['terlaluBanyak', 'pus'],
  bukanKbModern: ['bukanKbModern', 'pus'],
  pusHamil: ['pusHamil', 'keluarga'],
  baduta: ['baduta', 'keluarga'],
  balita: ['balita', 'keluarga'],
} as const satisfies Record<FigureKey, readonly [numerator: string, denominator: string]>
type CountName = (typeof PARTS)[FigureKey][number]

/** Denominators before their numerators, which go with them. */
const COUNTS = [
  'diukur',
  'sasaran',
  'ditimbangDiukur',
  'ditimbang',
  'keluarga',
  'pus',
  'krs',
  'stunting',
  'wasting',
  'underweight',
  'air',
  'jamban',
  'pus4t',
  'terlaluMuda',
  'terlaluTua',
  'terlaluDekat',
  'terlaluBanyak',
  'bukanKbModern',
  'pusHamil',
  'baduta',
  'balita',
] as const satisfies readonly CountName[]

/** Where a few are left of a denominator, its numerator is withheld; of D/S the children there are, so that stunting keeps those who were measured. */
function withheldForRest(key: FigureKey): CountName {
  return PARTS[key][key === 'ds' ? 1 : 0]
}

type Side = 'numerator' | 'denominator'

interface Stand {
  readonly key: FigureKey
  readonly side: Side
}

const STANDS: ReadonlyMap<CountName, readonly Stand[]> = new Map(
  COUNTS.map((name) => [
    name,
    FIGURES.flatMap((key): Stand[] => [
      ...(PARTS[key][0] === name ? [{ key, side: 'numerator' } as const] : []),
      ...(PARTS[key][1] === name ? [{ key, side: 'denominator' } as const] : []),
    ]),
  ]),
)

/** Codes by count of which the number is not told. */
export type WithheldCounts = ReadonlyMap<CountName, ReadonlySet<string>>

const goesIntoTotals = ({ state }: Figure): boolean => state === 'ada' || state === 'tidak-ada-sasaran'

function restOf({ numerator, denominator }: Figure): number | null {
  return numerator === null || denominator === null || numerator > denominator ? null : denominator - numerator
}

/** True for a count that is small itself, or of whose figure only a few are left. */
function isSmallAt(name: CountName, { figures }: AreaSituation, stands: readonly Stand[]): boolean {
  return stands.some(({ key, side }) => {
    const rest = withheldForRest(key) === name ? restOf(figures[key]) : null
    return isSmall(figures[key][side] ?? 0) || isSmall(rest ?? 0)
  })
}

/** The denominator of its own figure is not told: then a numerator says how many there are at least. */
function isBelowWithheld(name: CountName, kode: string, withheld: WithheldCounts): boolean {
  return FIGURES.some((key) => key !== 'ds' && PARTS[key][0] === name && (withheld.get(PARTS[key][1])?.has(kode) ?? false))
}

function treeOf(name: CountName, { kabupaten, kecamatan, desa }: Situation, withheld: WithheldCounts): CountTree {
  const stands = STANDS.get(name) ?? []
  const villages = desa.flatMap((own): VillageCount[] => {
    const { kode, figures } = own
    const count = stands.map(({ key, side }) => figures[key][side]).find((each) => each !== null)
    if (count === undefined || count === null) return []
    const rests = stands.flatMap(({ key }) => (withheldForRest(key) === name ? (restOf(figures[key]) ?? []) : []))
    const totals = stands.filter(({ key }) => goesIntoTotals(figures[key])).map(({ key }) => key)
    const small = isSmallAt(name, own, stands) || (count > 0 && isBelowWithheld(name, kode, withheld))
    return [{ kode, kecamatan: own.kecamatan, count, rest: rests[0] ?? null, totals: totals.join(' '), small }]
  })
  const small = [kabupaten, ...kecamatan].filter((total) => isSmallAt(name, total, stands)).map(({ kode }) => kode)
  return { district: kabupaten.kode, villages, small: new Set(small) }
}

export function withholdFigures(situation: Situation): WithheldCounts {
  const withheld = new Map<CountName, ReadonlySet<string>>()
  for (const name of COUNTS) withheld.set(name, withholdCounts(treeOf(name, situation, withheld)))
  return withheld
}

/** The figure as it is told: a number that is not is null, and then there is no percentage either. */
export function toldFigure(key: FigureKey, kode: string, own: Figure, withheld: WithheldCounts): Figure {
  const [above, below] = PARTS[key].map((name) => withheld.get(name)?.has(kode) ?? false)
  const isHidden = (above === true && own.numerator !== null) || (below === true && own.denominator !== null)
  if (!isHidden) return own
  return {
    ...own,
    numerator: above === true ? null : own.numerator,
    denominator: below === true ? null : own.denominator,
    percent: null,
    // What was not reported stays so: nobody hides what nobody knows.
    state: own.state === 'belum-lapor' ? own.state : 'disembunyikan',
  }
}
