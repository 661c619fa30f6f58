/**
 * The words by which a column of Sigizi's monthly report is known beside its number; normalised headings (`table/heading.ts`), the whole path in one.
 * Columns that are not here are known by their number alone.
 */
type Words = (heading: string) => boolean

const AGES = [/\b0 (?:SD |S D )?23\b/, /\b24 (?:SD |S D )?59\b/, /\b0 (?:SD |S D )?59\b/] as const
const weighed: Words = (heading) => /\bDITIMBANG\b/.test(heading)
const measured: Words = (heading) => /\bDIUKUR\b/.test(heading)

function byAge(indexes: readonly [number, number, number], is: Words): [number, Words][] {
  return indexes.map((index, age) => [index, (heading) => AGES[age]?.test(heading) === true && is(heading)])
}

const has =
  (pattern: RegExp): Words =>
  (heading) =>
    pattern.test(heading)

const WORDS: ReadonlyMap<number, Words> = new Map([
  [8, has(/\bSASARAN\b/)],
  ...byAge([9, 10, 11], (heading) => !weighed(heading) && !measured(heading)),
  ...byAge([12, 14, 16], (heading) => weighed(heading) && !measured(heading)),
  ...byAge([18, 20, 22], (heading) => measured(heading) && !weighed(heading)),
  ...byAge([24, 26, 28], (heading) => measured(heading) && weighed(heading)),
  [30, has(/\bBUKU KIA\b/)],
  [38, has(/\bSTUNTING\b(?!.*\bRUJUK)/)],
  [40, has(/\bWASTING\b/)],
  [42, has(/\bOVERWEIGHT\b/)],
  [44, has(/\bUNDERWEIGHT\b/)],
])

export const MEASURED = [18, 20, 22] as const
export const WEIGHED_AND_MEASURED = [24, 26, 28] as const

/** null: the column is known by its number alone. */
export function saysColumn(index: number, heading: string): boolean | null {
  const words = WORDS.get(index)
  if (words === undefined) return null
  return !/\bPERSEN\b/.test(heading) && words(heading)
}
