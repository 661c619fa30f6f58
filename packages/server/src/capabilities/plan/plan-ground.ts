/**
 * What plans are read and written against: offices and indicators of a year, the nomenclature that counts, the lokus of the year.
 */
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { isActive, nameOn, type Office } from '@konvergen/core/opd/office.ts'
import { type ListedCode, listedCodes } from '@konvergen/core/plan/nomenclature.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherYear } from '../coverage/door.ts'
import { readCountingRecords } from '../intake/records-store.ts'
import { listApplied } from '../intake/store.ts'
import { gatherYears, isLokus } from '../lokus/door.ts'
import { readMergedOffices, readOffices } from '../opd/store.ts'

export interface Nomenclature {
  readonly period: string
  readonly codes: ReadonlyMap<string, ListedCode>
}

/** The newest list up to a year, else the oldest after it; null = none was applied. */
export async function gatherNomenclature(ctx: DistrictContext, year: number): Promise<Nomenclature | null> {
  const periods = (await listApplied(ctx)).flatMap(({ kind, period }) => (kind === 'nomenclature' && period !== null ? [period] : []))
  const period = periods.find((each) => each <= String(year)) ?? periods.at(-1)
  if (period === undefined) return null
  const rows = (await readCountingRecords(ctx, 'nomenclature', period)).map(({ content }) => ({
    kode: content['kode'],
    nama: content['nama'],
  }))
  return { period, codes: listedCodes(rows) }
}

/** Villages that are lokus in a year, ascending; a year after the last decision goes on as that one. */
export async function gatherLokus(ctx: DistrictContext, year: number): Promise<string[]> {
  const { years } = await gatherYears(ctx)
  const own = years.findLast((each) => each.year <= year)
  return own === undefined ? [] : [...own.status.keys()].filter((kode) => isLokus(own, kode)).toSorted()
}

export interface PlanOffices {
  /** By id; its short name where it has one. null = the secretariat, or one that is not known. */
  readonly nameOf: (office: string | null) => string | null
  /** Those that can plan. */
  readonly all: readonly { readonly id: string; readonly name: string }[]
}

const PLANNING: ReadonlySet<Office['kind']> = new Set(['opd', 'rumah-sakit', 'instansi-vertikal', 'lembaga'])

export async function gatherOffices(ctx: DistrictContext): Promise<PlanOffices> {
  const today = dayOf(ctx.now)
  const offices = await readOffices(ctx)
  const merged = await readMergedOffices(ctx)
  const names = new Map(
    offices.map((office) => {
      const { nama, singkatan } = nameOn(office, today)
      return [office.id, singkatan ?? nama] as const
    }),
  )
  return {
    nameOf: (office) => (office === null ? null : (names.get(merged.get(office) ?? office) ?? null)),
    all: offices
      .filter((office) => PLANNING.has(office.kind) && isActive(office, today))
      .map(({ id }) => ({ id, name: names.get(id) ?? id }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

export async function gatherDefinitions(ctx: DistrictContext, year: number): Promise<readonly Definition[]> {
  return (await gatherYear(ctx, year)).definitions
}

/** As an address says it. Throws `tidak-ditemukan` for an office that is not in the register. */
export function officeOfWord(word: string, { nameOf }: PlanOffices): string | null {
  if (word === 'sekretariat') return null
  if (nameOf(word) === null) throw new Problem('tidak-ditemukan')
  return word
}

export function mayWrite(ctx: DistrictContext, office: string | null): boolean {
  return allowsOffice(ctx, 'plan.write', office) || allows(ctx, 'plan.write-for')
}

/** Throws `tidak-boleh`; true when it is done for an office of which the asker is not. Throws `tidak-ditemukan` for an office that is not in the register. */
export function requireWrite(ctx: DistrictContext, office: string | null, { nameOf }: PlanOffices): boolean {
  if (office !== null && nameOf(office) === null) throw new Problem('tidak-ditemukan')
  if (allowsOffice(ctx, 'plan.write', office)) return false
  if (!allows(ctx, 'plan.write-for')) throw new Problem('tidak-boleh')
  return true
}
