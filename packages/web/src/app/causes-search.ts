/** What the address of the page of causes holds: the area, the factors of the picture, and the list that is open. */
import { CHILD_LISTS, FAMILY_LISTS } from '@konvergen/contract/causes.ts'
import { RISK_RULES, type RiskRule } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import { CAUSES_OF_CHILD, type CauseOfChild, FOUR_PARTS, type FourPart } from '@konvergen/core/situation/causes/risk-factors.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export const CAUSE_LISTS = [...CHILD_LISTS, ...FAMILY_LISTS] as const
export type CauseList = (typeof CAUSE_LISTS)[number]

export interface CausesSearch {
  /** Code of a kecamatan or village; absent: the district. */
  readonly wilayah?: string
  /** Of the picture of stunted children, by commas. */
  readonly faktor?: string
  readonly daftar?: CauseList
  /** Of whom this holds, of the open list. */
  readonly sebab?: CauseOfChild | FourPart
  readonly aturan?: RiskRule
  /** Exactly these together, by commas. */
  readonly gabungan?: string
  readonly halaman?: number
}

const MOST_PAGES = 10_000

/** Names that are no factor are dropped, so that an old address still opens. */
function factors(value: unknown): string | undefined {
  const names = text(value)?.split(',') ?? []
  const known = CAUSES_OF_CHILD.filter((cause) => names.includes(cause))
  return known.length === 0 ? undefined : known.join()
}

export function readCausesSearch(raw: Raw): CausesSearch {
  return present<CausesSearch>({
    wilayah: text(raw['wilayah']),
    faktor: factors(raw['faktor']),
    daftar: oneOf(raw['daftar'], CAUSE_LISTS),
    sebab: oneOf(raw['sebab'], [...CAUSES_OF_CHILD, ...FOUR_PARTS]),
    aturan: oneOf(raw['aturan'], RISK_RULES),
    gabungan: factors(raw['gabungan']),
    halaman: whole(raw['halaman'], 1, MOST_PAGES),
  })
}
