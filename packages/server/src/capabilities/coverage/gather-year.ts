/**
 * What every page of coverage begins with: the definitions of a year, who owns which number, the areas as they were, and the names of the offices. What
 * nobody owns falls to the secretariat (null).
 */
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { currentDefinitions } from '@konvergen/core/indicators/current-definitions.ts'
import { type Definition, FREQUENCIES } from '@konvergen/core/indicators/indicator.ts'
import { dayAfter, type Period, periodOf, periodsOf } from '@konvergen/core/indicators/period.ts'
import type { AreasByLevel } from '@konvergen/core/indicators/period-coverage.ts'
import { dayBefore, nameOn } from '@konvergen/core/opd/office.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { readOwners } from '../opd/owner-store.ts'
import { readMergedOffices, readOffices } from '../opd/store.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { readDefinitions, type StoredDefinition } from './period-store.ts'

export interface Owners {
  /** Id of the office that owns a code; null = nobody. */
  readonly of: (code: string) => string | null
  /** Its name today; null = no office, or one unknown. */
  readonly nameOf: (office: string | null) => string | null
  /** The id that speaks for an office now, should it have become another. */
  readonly resolve: (office: string | null) => string | null
  /** Offices that own something, and so report. */
  readonly all: () => readonly { readonly id: string; readonly nama: string }[]
}

export interface GatheredYear {
  readonly definitions: readonly Definition[]
  readonly changes: readonly StoredDefinition[]
  readonly owners: Owners
}

/** Throws `tidak-ditemukan` for what is no period. */
export function requirePeriod(text: string): Period {
  const period = periodOf(text)
  if (period === null) throw new Problem('tidak-ditemukan')
  return period
}

/** Every period of its year, whatever the frequency: governed numbers of any of them may stand below. */
export function periodsAround({ year }: Pick<Period, 'year'>): readonly string[] {
  return FREQUENCIES.flatMap((frequency) => periodsOf(year, frequency))
}

/** Throws `tidak-ditemukan` for the id of an office that is not in the register. */
export function requireKnown({ nameOf }: Owners, office: string | null): void {
  if (office !== null && nameOf(office) === null) throw new Problem('tidak-ditemukan')
}

async function gatherOwners(ctx: DistrictContext): Promise<Owners> {
  const merged = await readMergedOffices(ctx)
  const resolve = (office: string | null): string | null => (office === null ? null : (merged.get(office) ?? office))
  const names = new Map((await readOffices(ctx)).map((office) => [office.id, nameOn(office, dayOf(ctx.now))]))
  const owned = new Map((await readOwners(ctx)).map(({ thing, pengampu }) => [thing, resolve(pengampu)]))
  const of = (code: string): string | null => {
    const office = owned.get(code) ?? null
    // The government of an area can answer for something; it has no account of an office, so the secretariat enters it.
    return office !== null && names.has(office) ? office : null
  }
  const nameOf = (office: string | null): string | null => {
    const name = office === null ? undefined : names.get(office)
    return name === undefined ? null : (name.singkatan ?? name.nama)
  }
  const all = () => [...new Set(owned.values())].flatMap((id) => (id !== null && names.has(id) ? [{ id, nama: nameOf(id) ?? id }] : []))
  return { of, nameOf, resolve, all }
}

export async function gatherYear(ctx: DistrictContext, year: number): Promise<GatheredYear> {
  const changes = await readDefinitions(ctx)
  return { definitions: currentDefinitions(SHIPPED, changes, year), changes, owners: await gatherOwners(ctx) }
}

/** The areas as they were on the last day of the period, or today while it runs. */
export async function districtIn(ctx: DistrictContext, period: Period, now = ctx.now): Promise<District> {
  const last = dayBefore(dayAfter(period))
  return readDistrictOn(ctx, last !== null && last < dayOf(now) ? last : null)
}

export function areasByLevel({ kode, kecamatan, desa }: District): AreasByLevel {
  return { desa: desa.map((each) => each.kode), kec: kecamatan.map((each) => each.kode), kab: [kode] }
}

export function areaNames({ kode, nama, kecamatan, desa }: District): ReadonlyMap<string, string> {
  return new Map([[kode, nama] as const, ...[...kecamatan, ...desa].map((each) => [each.kode, each.nama] as const)])
}

/** Throws `tidak-ditemukan`. */
export function requireDefinition({ definitions }: Pick<GatheredYear, 'definitions'>, code: string): Definition {
  const found = definitions.find((definition) => definition.code === code)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  return found
}
