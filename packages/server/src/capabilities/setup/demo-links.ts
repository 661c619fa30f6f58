/**
 * Children of the demo district tied to invented families of their village, as the health office does by hand, so that the page of causes has something to read together. Those who
 * are stunted are tied to the families with the most factors first: a relation that was put in, as everything there was.
 */

import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { FAMILY_CAUSES, familyStates } from '@konvergen/core/situation/causes/risk-factors.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { setFamilyOfChild } from '../kin/door.ts'
import { childrenAndFamilies } from '../situation/door.ts'

function hasYoungChild(marks: string): boolean {
  const { baduta, balita } = marksOfText(marks)
  return baduta === true || balita === true
}

const factorsOf = (marks: string): number => FAMILY_CAUSES.filter((cause) => familyStates(marks)[cause] === true).length

/** `health`: in the name of the demo's health office. */
export async function insertDemoLinks(health: DistrictContext): Promise<void> {
  const { children, families } = await childrenAndFamilies(health)
  const childrenOf = Map.groupBy(children, ({ desa }) => desa)
  for (const [desa, own] of Map.groupBy(families, (family) => family.desa)) {
    const homes = own.filter(({ marks }) => hasYoungChild(marks)).toSorted((a, b) => factorsOf(b.marks) - factorsOf(a.marks))
    const ordered = (childrenOf.get(desa) ?? []).toSorted((a, b) => Number(b.standing === 'stunting') - Number(a.standing === 'stunting'))
    for (const [at, child] of ordered.slice(0, homes.length).entries())
      await setFamilyOfChild(health, child.id, { keluarga: homes[at]?.family ?? null, sebelum: null })
  }
}
