/**
 * Who has not reported: office by office, how many of the numbers asked of it are in, and which are missing where.
 */
import type { AskedThing, Part } from './asked-thing.ts'
import type { AreasByLevel } from './period-coverage.ts'

export interface OfficeProgress {
  /** Id of the office; null = what nobody owns falls to the secretariat. */
  readonly office: string | null
  /** Numbers asked for and numbers entered; `tidak berlaku` counts as entered. */
  readonly asked: number
  readonly entered: number
  /** Areas of which nothing asked was entered, and of which something is missing. */
  readonly areasSilent: readonly string[]
  readonly areasPartial: readonly string[]
}

/** True when something stands entered there. */
export type IsEntered = (code: string, part: Part, area: string) => boolean

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}

function progressOf(office: string | null, things: readonly AskedThing[], areas: AreasByLevel, isEntered: IsEntered): OfficeProgress {
  const asked = new Map<string, number>()
  const entered = new Map<string, number>()
  for (const { code, part, level } of things) {
    for (const area of areas[level]) {
      asked.set(area, (asked.get(area) ?? 0) + 1)
      if (isEntered(code, part, area)) entered.set(area, (entered.get(area) ?? 0) + 1)
    }
  }
  const areasSilent = [...asked.keys()].filter((area) => !entered.has(area))
  const areasPartial = [...entered].filter(([area, count]) => count < (asked.get(area) ?? 0)).map(([area]) => area)
  return { office, asked: sum(asked), entered: sum(entered), areasSilent, areasPartial: areasPartial.toSorted() }
}

/** `ownerOf`: id of the office that answers for a code, null = nobody. Offices in the order in which they are first met. */
export function progressByOffice(
  things: readonly AskedThing[],
  ownerOf: (code: string) => string | null,
  areas: AreasByLevel,
  isEntered: IsEntered,
): readonly OfficeProgress[] {
  const byOffice = Map.groupBy(things, ({ code }) => ownerOf(code))
  return [...byOffice].map(([office, own]) => progressOf(office, own, areas, isEntered))
}
