/**
 * Offices that are asked something in a period and have not handed it in, with what is missing where.
 */
import { askedThings } from '@konvergen/core/indicators/asked-thing.ts'
import { DENOMINATORS } from '@konvergen/core/indicators/catalogue.ts'
import { type OfficeProgress, progressByOffice } from '@konvergen/core/indicators/not-reported.ts'
import { ReportedBook } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { areaNames, areasByLevel, districtIn, gatherYear, type Owners, requirePeriod } from './gather-year.ts'
import { standings } from './office-state.ts'
import { holdPeriod, readReported, readSendings } from './store.ts'

export interface Silent {
  readonly progress: readonly OfficeProgress[]
  readonly names: ReadonlyMap<string, string>
  readonly owners: Owners
}

/** Holds the period until the transaction ends. */
export async function silentOffices(ctx: DistrictContext, text: string): Promise<Silent> {
  const period = requirePeriod(text)
  // Two who remind at once follow each other: nobody is reminded twice.
  await holdPeriod(ctx, period.text)
  const { definitions, owners } = await gatherYear(ctx, period.year)
  const district = await districtIn(ctx, period)
  const values = await readReported(ctx, [period.text])
  const book = new ReportedBook(values)
  const standing = standings(owners, period.text, values, await readSendings(ctx, period.text))
  const things = askedThings(definitions, DENOMINATORS, period)
  const all = progressByOffice(
    things,
    owners.of,
    areasByLevel(district),
    (code, part, area) => book.of(code, part, period.text, area) !== null,
  )
  const isIn = (office: string | null): boolean => ['diajukan', 'disetujui'].includes(standing(office).state)
  return { progress: all.filter(({ office, asked }) => asked > 0 && !isIn(office)), names: areaNames(district), owners }
}
