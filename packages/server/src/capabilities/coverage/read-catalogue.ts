/**
 * The catalogue of a year as the district has it, with every change it made.
 */
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { DENOMINATORS } from '@konvergen/core/indicators/catalogue.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { gatherYear } from './gather-year.ts'

/** The contract's schema is this very type, only without `readonly`. */
export function asSchema(definition: Definition): DefinitionSchema {
  return definition as unknown as DefinitionSchema
}

export async function readCatalogue(ctx: DistrictContext, year = Number(dayOf(ctx.now).slice(0, 4))): Promise<CatalogueAnswer> {
  const { definitions, changes, owners } = await gatherYear(ctx, year)
  const people = await namesOf(ctx.db, [...new Set(changes.map(({ by }) => by))])
  const owned = [...definitions, ...DENOMINATORS].flatMap(({ code }) => {
    const office = owners.of(code)
    return office === null ? [] : [[code, office] as const]
  })
  return {
    tahun: year,
    indikator: definitions.map(asSchema),
    sasaran: DENOMINATORS.map(({ code, name, unit }) => ({ code, name, unit })),
    pengampu: Object.fromEntries(owned),
    lembaga: Object.fromEntries(owned.map(([, office]) => [office, owners.nameOf(office) ?? ''])),
    perubahan: changes.map(({ definition, fromYear, retired, reason, by, at }) => ({
      kode: definition.code,
      versi: definition.version,
      mulai: fromYear,
      dihentikan: retired,
      alasan: reason,
      oleh: people.get(by) ?? by,
      pada: at.toISOString(),
      definisi: asSchema(definition),
    })),
  }
}
