/**
 * The causes of one area, every figure from the same groups of people.
 */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { countAtRisk } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import { type ChildGroup, causeOfChild, type FamilyGroup } from '@konvergen/core/situation/causes/cause-groups.ts'
import { countArrivals } from '@konvergen/core/situation/causes/newly-at-risk.ts'
import { countNotExamined, countNotServed } from '@konvergen/core/situation/causes/not-served.ts'
import { findOverlaps } from '@konvergen/core/situation/causes/overlaps.ts'
import { freedByOne, officeNeeds } from '@konvergen/core/situation/causes/pareto.ts'
import {
  CAUSES_OF_CHILD,
  type CauseOfChild,
  FAMILY_CAUSES,
  type FamilyCause,
  familyStates,
} from '@konvergen/core/situation/causes/risk-factors.ts'
import { atRiskOnly, profileChildren, profileFamilies, profileMothers, tallyOf } from '@konvergen/core/situation/causes/risk-profile.ts'
import type { CauseArea } from './cause-area.ts'
import type { CountedMothers } from './causes-store.ts'
import { type CauseGroups, lastDayOf } from './gather-causes.ts'

/** How many they stand for. */
const people = (groups: readonly { readonly n: number }[]): number => groups.reduce((sum, { n }) => sum + n, 0)

function standings(children: readonly ChildGroup[]): CausesAnswer['anak'] {
  const of = (wanted: ChildGroup['standing']) => people(children.filter(({ standing }) => standing === wanted))
  return { stunting: of('stunting'), tidak: of('tidak'), belum: of('belum') }
}

function mostOf(families: readonly FamilyGroup[]): FamilyCause | null {
  const profile = profileFamilies(families).filter(({ families: counted }) => counted.having > 0)
  const whole = FAMILY_CAUSES.map((cause) => ({ cause, n: profile.find((each) => each.cause === cause)?.families.having ?? 0 }))
  const most = whole.toSorted((a, b) => b.n - a.n)[0]
  return most === undefined || most.n === 0 ? null : most.cause
}

/** By the codes of the areas below: those of their villages begin with them. */
function areasBelow({ below }: CauseArea, { children, families }: CauseGroups): CausesAnswer['di_bawah'] {
  const length = below[0]?.kode.length ?? 0
  const areaOf = ({ desa }: { readonly desa: string }) => desa.slice(0, length)
  const [childrenOf, familiesOf] = [Map.groupBy(children, areaOf), Map.groupBy(families, areaOf)]
  return below.map(({ kode, nama }) => {
    const [own, ownFamilies] = [childrenOf.get(kode) ?? [], familiesOf.get(kode) ?? []]
    const { stunting, tidak } = standings(own)
    const berisiko = countAtRisk(own).children.having
    return {
      kode,
      nama,
      stunting,
      diukur: stunting + tidak,
      berisiko,
      krs: people(atRiskOnly(ownFamilies)),
      terbanyak: mostOf(ownFamilies),
    }
  })
}

function overlapsOfChildren(stunted: readonly ChildGroup[], chosen: readonly CauseOfChild[]): CausesAnswer['tumpangAnak'] {
  const stated = stunted.map((group) => {
    const states = Object.fromEntries(CAUSES_OF_CHILD.map((cause) => [cause, causeOfChild(group, cause)]))
    return { n: group.n, states: states as Record<CauseOfChild, boolean | null> }
  })
  return findOverlaps(stated, chosen) as CausesAnswer['tumpangAnak']
}

function overlapsOfFamilies(families: readonly FamilyGroup[]): CausesAnswer['tumpangKeluarga'] {
  const stated = atRiskOnly(families).map(({ marks, n }) => ({ n, states: familyStates(marks) }))
  return findOverlaps<FamilyCause>(stated, FAMILY_CAUSES) as CausesAnswer['tumpangKeluarga']
}

/** All but what villages note of pregnant women, which changes with every entry of theirs. */
export type CausesWithoutMothers = Omit<CausesAnswer, 'ibu' | 'ibuSampai' | 'takTerlayani'> & {
  readonly takTerlayani: Omit<CausesAnswer['takTerlayani'], 'mothers'>
}

export function reckonCauses(area: CauseArea, groups: CauseGroups, chosen: readonly CauseOfChild[]): CausesWithoutMothers {
  const { time, source, children, families, offices } = groups
  const stunted = children.filter(({ standing }) => standing === 'stunting')
  const answer = {
    wilayah: { kode: area.kode, nama: area.nama, induk: area.induk },
    di_bawah: areasBelow(area, groups),
    waktu: time === null ? null : { dari: time.from, sampai: lastDayOf(time.until) },
    asalKeluarga: { asal: source.origin, dari: source.of, adaSebelum: source.hasBefore },
    anak: standings(children),
    tautan: tallyOf(stunted, ({ linked }) => linked),
    krs: people(atRiskOnly(families)),
    lembaga: [...offices],
    profilAnak: profileChildren(children),
    profilKeluarga: profileFamilies(families),
    tumpangAnak: overlapsOfChildren(stunted, chosen),
    tumpangKeluarga: overlapsOfFamilies(families),
    kebutuhan: officeNeeds(families, children),
    satuLembaga: freedByOne(families),
    berisiko: countAtRisk(children),
    kedatangan: countArrivals(families, source.hasBefore),
    takTerlayani: countNotServed(groups),
  }
  // The contract's schema is these very types, only without `readonly`.
  return answer as unknown as CausesWithoutMothers
}

export function addMothers(causes: CausesWithoutMothers, { until, groups }: CountedMothers): CausesAnswer {
  return {
    ...causes,
    ibuSampai: until === null ? null : lastDayOf(until),
    ibu: { jumlah: people(groups), ...profileMothers(groups) },
    takTerlayani: { ...causes.takTerlayani, mothers: countNotExamined(groups) },
  }
}
