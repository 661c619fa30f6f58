/**
 * Which figures the table holds and in which order: the 134 figures that anthro_prevalence prints behind the name of each group.
 */

/** Each index with the name of its population column and of its figures. */
export const INDICES = [
  { population: 'HAZ', name: 'HA' },
  { population: 'WAZ', name: 'WA' },
  { population: 'BMIZ', name: 'BMI' },
  { population: 'WHZ', name: 'WH' },
] as const

/** Below −3, −2, −1; above 1, 2, 3. */
export const CUTS = ['_3', '_2', '_1', '1', '2', '3'] as const

/** Measures of one index: its cuts, then its mean. */
export const MEASURES_PER_INDEX = CUTS.length + 1
export const MEAN = CUTS.length
/** Stunted and wasted; stunted and overweight. */
export const STUNTED_WASTED = INDICES.length * MEASURES_PER_INDEX
export const STUNTED_OVERWEIGHT = STUNTED_WASTED + 1
export const MEASURES = STUNTED_OVERWEIGHT + 1

/** Denominators: of each index those of its cuts (with oedema) and of its mean (without), and the children with both length and weight. */
export const JOINT_BASE = 2 * INDICES.length
export const BASES = JOINT_BASE + 1

/** The denominator of a measure. */
export function baseOf(measure: number): number {
  if (measure >= STUNTED_WASTED) return JOINT_BASE
  const index = Math.floor(measure / MEASURES_PER_INDEX)
  return 2 * index + (measure % MEASURES_PER_INDEX === MEAN ? 1 : 0)
}

const INTERVAL = ['_r', '_se', '_ll', '_ul']
const POPULATION = ['_pop', '_unwpop']

function withEndings(name: string, endings: readonly string[]): string[] {
  return endings.map((ending) => name + ending)
}

export const COLUMNS: readonly string[] = [
  ...INDICES.flatMap(({ population, name }) => [
    ...withEndings(population, POPULATION),
    ...CUTS.flatMap((cut) => withEndings(name + cut, INTERVAL)),
    ...withEndings(name, [...INTERVAL, '_stdev']),
  ]),
  ...withEndings('HA_2_WH_2', [...POPULATION, ...INTERVAL]),
  ...withEndings('HA_2_WH2', INTERVAL),
]

const PLACE = new Map(COLUMNS.map((name, place) => [name, place]))

/** Where the column stands in `PrevalenceRow.values`. */
export function columnPlace(name: string): number {
  const place = PLACE.get(name)
  if (place === undefined) throw new RangeError(`columnPlace: no column ${name}`)
  return place
}
