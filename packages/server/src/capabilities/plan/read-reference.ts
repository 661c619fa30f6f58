/**
 * The references of plans as they are read, and sub-kegiatan as they are searched. What nobody has answered yet is proposed by words that two names share, and marked so.
 */
import type { FoundCodes, MappedCode, ReferenceAnswer } from '@konvergen/contract/plan-reference.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { proposeCodes, searchCodes } from '@konvergen/core/plan/nomenclature.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { gatherDefinitions, gatherNomenclature, type Nomenclature } from './plan-ground.ts'
import { readMapping, readUnitCosts, type StoredMapping } from './reference-store.ts'

export function yearNow({ now }: DistrictContext): number {
  return Number(dayOf(now).slice(0, 4))
}

/** More than a person goes through. */
const MOST_PROPOSED = 200

function proposed(
  nomenclature: Nomenclature | null,
  definitions: readonly Definition[],
  answered: readonly StoredMapping[],
): Omit<MappedCode, 'name' | 'indicatorName'>[] {
  if (nomenclature === null) return []
  const known = new Set(answered.map(({ subKegiatan, indicator }) => `${subKegiatan}|${indicator}`))
  const asked = definitions.map(({ code, name }) => ({ code, name: name.id }))
  return proposeCodes(nomenclature.codes.values(), asked)
    .filter(({ code, indicator }) => !known.has(`${code}|${indicator}`))
    .slice(0, MOST_PROPOSED)
    .map(({ code, indicator, words }) => ({ subKegiatan: code, indicator, state: 'usul', reason: words.join(', '), by: null }))
}

export async function readReference(ctx: DistrictContext): Promise<ReferenceAnswer> {
  const year = yearNow(ctx)
  const nomenclature = await gatherNomenclature(ctx, year)
  const definitions = await gatherDefinitions(ctx, year)
  const [costs, answered] = [await readUnitCosts(ctx), await readMapping(ctx)]
  const people = await namesOf(ctx.db, [...new Set([...costs, ...answered].map(({ by }) => by))])
  const nameOf = (by: string): string => people.get(by) ?? by
  const names = new Map(definitions.map(({ code, name }) => [code, name]))
  const kept = answered.flatMap(({ subKegiatan, indicator, state, reason, by }) =>
    state === 'lepas' ? [] : [{ subKegiatan, indicator, state, reason, by: nameOf(by) }],
  )
  return {
    nomenclature:
      nomenclature === null
        ? null
        : {
            period: nomenclature.period,
            codes: nomenclature.codes.size,
            subKegiatan: [...nomenclature.codes.values()].filter(({ level }) => level === 'sub_kegiatan').length,
          },
    unitCosts: costs.map(({ by, at, ...cost }) => ({ ...cost, by: nameOf(by), at: at.toISOString() })),
    mapping: [...kept, ...proposed(nomenclature, definitions, answered)].map((each) => ({
      ...each,
      name: nomenclature?.codes.get(each.subKegiatan)?.name ?? null,
      indicatorName: names.get(each.indicator) ?? null,
    })),
    indicators: definitions.map(({ code, name }) => ({ code, name })),
    mayWrite: allows(ctx, 'plan.reference'),
  }
}

const MOST_FOUND = 30

export async function searchNomenclature(ctx: DistrictContext, text: string): Promise<FoundCodes> {
  const nomenclature = await gatherNomenclature(ctx, yearNow(ctx))
  if (nomenclature === null) return []
  const mapping = (await readMapping(ctx)).filter(({ state }) => state === 'pakai')
  return searchCodes(nomenclature.codes.values(), text, MOST_FOUND).map(({ code, name }) => ({
    code,
    name,
    indicators: mapping.filter(({ subKegiatan }) => subKegiatan === code).map(({ indicator }) => indicator),
  }))
}
