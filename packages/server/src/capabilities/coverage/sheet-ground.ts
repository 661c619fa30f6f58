/**
 * What a table of an office may hold: the offices that the asker enters for, the periods that are open, and every number that may be entered for one of them
 * in a period, with the texts that people call it by.
 */
import { type AskedThing, askedNumber, askedThings } from '@konvergen/core/indicators/asked-thing.ts'
import { DENOMINATORS } from '@konvergen/core/indicators/catalogue.ts'
import { type Period, periodOf } from '@konvergen/core/indicators/period.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { enterable } from './enter-values.ts'
import { districtIn, gatherYear } from './gather-year.ts'
import { readPeriods } from './period-store.ts'

export interface NamedNumber extends AskedThing {
  readonly texts: readonly string[]
  /** Code in another system; null = none. */
  readonly external: string | null
  readonly office: string | null
}

export interface SheetGround {
  /** The areas as they were in the period, or are today. */
  readonly district: District
  readonly period: Period | null
  readonly periods: readonly { readonly period: string; readonly state: 'terbuka' | 'terkunci' }[]
  /** Whom the asker may enter for; `onBehalf`: of which they are not. */
  readonly offices: readonly { readonly id: string | null; readonly name: string | null; readonly onBehalf: boolean }[]
  /** Also an office that owns no number yet. */
  readonly mayEnter: (office: string | null) => boolean
  readonly nameOf: (office: string | null) => string | null
  readonly resolve: (office: string | null) => string | null
  /** Every number that any of those offices may enter, whatever the period. */
  readonly numbers: readonly NamedNumber[]
  /** Those of one office in the period; of any period while none is chosen. */
  readonly numbersOf: (office: string | null) => readonly NamedNumber[]
}

/** `text`: a period; null or no period at all = none is chosen yet. */
export async function gatherGround(ctx: DistrictContext, text: string | null): Promise<SheetGround> {
  const period = text === null ? null : periodOf(text)
  const year = await gatherYear(ctx, period?.year ?? Number(dayOf(ctx.now).slice(0, 4)))
  const { definitions, owners } = year
  const counted = definitions.filter(({ sameAs }) => sameAs === null)
  const definitionOf = new Map(counted.map((definition) => [definition.code, definition]))
  const asked = counted.flatMap((definition) =>
    askedThings([definition], [], { text: '', frequency: definition.frequency, year: 0, months: [1, 1] }),
  )
  const numbers = [...asked, ...DENOMINATORS.map(askedNumber)].map((thing): NamedNumber => {
    const definition = definitionOf.get(thing.code)
    const names = definition === undefined || thing.part === 'penyebut' ? [thing.name.id] : [thing.name.id, definition.name.id]
    return { ...thing, texts: [...new Set(names)], external: definition?.externalCode ?? null, office: owners.of(thing.code) }
  })
  const behalf = allows(ctx, 'coverage.enter-for')
  const offices = [...new Set(numbers.map(({ office }) => office))]
    .map((id) => ({ id, name: owners.nameOf(id), onBehalf: !allowsOffice(ctx, 'coverage.enter', id) }))
    .filter(({ onBehalf }) => behalf || !onBehalf)
  const may = new Set(offices.map(({ id }) => id))
  return {
    district: period === null ? await readDistrictOn(ctx, null) : await districtIn(ctx, period),
    period,
    periods: (await readPeriods(ctx)).map((each) => ({ period: each.period, state: each.state })),
    offices,
    mayEnter: (office) => (office === null || owners.nameOf(office) !== null) && (behalf || allowsOffice(ctx, 'coverage.enter', office)),
    nameOf: owners.nameOf,
    resolve: owners.resolve,
    numbers: numbers.filter(({ office }) => may.has(office)),
    numbersOf: (office) => {
      const own = numbers.filter((each) => each.office === office && may.has(office))
      if (period === null) return own
      const things = enterable(year, period.text, office)
      return own.filter(({ code, part }) => things.has(`${code}|${part}`))
    },
  }
}
