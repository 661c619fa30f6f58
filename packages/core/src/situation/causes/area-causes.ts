/**
 * The causes of one area in one value: how many there are, what they have, and who would have to act.
 */
import type { ChildGroup, FamilyGroup, Standing } from './cause-groups.ts'
import { type OfficeNeeds, officeNeeds } from './pareto.ts'
import { atRiskOnly, type ChildProfile, type FamilyProfile, profileChildren, profileFamilies } from './risk-profile.ts'

export interface AreaCauses {
  readonly kode: string
  /** Children by their last length. */
  readonly children: Readonly<Record<Standing, number>>
  /** Families at risk of the list. */
  readonly familiesAtRisk: number
  readonly childProfile: readonly ChildProfile[]
  readonly familyProfile: readonly FamilyProfile[]
  readonly needs: readonly OfficeNeeds[]
}

const people = (groups: readonly { readonly n: number }[]): number => groups.reduce((sum, { n }) => sum + n, 0)

export function standingsOf(children: readonly ChildGroup[]): AreaCauses['children'] {
  const of = (wanted: Standing) => people(children.filter(({ standing }) => standing === wanted))
  return { stunting: of('stunting'), tidak: of('tidak'), belum: of('belum') }
}

/** `children`, `families`: of this area only. */
export function causesOfArea(kode: string, children: readonly ChildGroup[], families: readonly FamilyGroup[]): AreaCauses {
  return {
    kode,
    children: standingsOf(children),
    familiesAtRisk: people(atRiskOnly(families)),
    childProfile: profileChildren(children),
    familyProfile: profileFamilies(families),
    needs: officeNeeds(families, children),
  }
}

/** Of each area of the same level, by the length of their codes; an area of which nobody is known is left out. */
export function causesByArea(
  areas: readonly string[],
  children: readonly ChildGroup[],
  families: readonly FamilyGroup[],
): ReadonlyMap<string, AreaCauses> {
  const length = areas[0]?.length ?? 0
  const areaOf = ({ desa }: { readonly desa: string }) => desa.slice(0, length)
  const [childrenOf, familiesOf] = [Map.groupBy(children, areaOf), Map.groupBy(families, areaOf)]
  return new Map(
    areas.flatMap((kode) => {
      const [own, ownFamilies] = [childrenOf.get(kode), familiesOf.get(kode)]
      return own === undefined && ownFamilies === undefined ? [] : [[kode, causesOfArea(kode, own ?? [], ownFamilies ?? [])] as const]
    }),
  )
}
