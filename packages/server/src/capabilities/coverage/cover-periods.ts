/**
 * All figures of many periods at once, each as the board of that period has it: under the definitions of its year and over the areas of its day. Reckoned anew
 * only where something was entered, defined or rearranged since.
 */
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { currentDefinitions } from '@konvergen/core/indicators/current-definitions.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import type { Period } from '@konvergen/core/indicators/period.ts'
import { coverPeriod, type IndicatorCoverage } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { countEntered, type EnteredCount, readPlainValues } from './figures-store.ts'
import { areasByLevel, districtIn, requirePeriod } from './gather-year.ts'
import { readDefinitions } from './period-store.ts'

export type CoveredByCode = ReadonlyMap<string, IndicatorCoverage>

/** A period of 400 villages and 64 indicators takes some 3 MB. */
const MOST_PERIODS = 40
const memo = new Memo<CoveredByCode>(MOST_PERIODS)

const yearOf = (period: string): string => period.slice(0, 'YYYY'.length)

/** What was entered of a period or of any other of its year, which may hold a number that it stands over. */
function stateOf(entered: readonly EnteredCount[], year: string): string {
  return entered
    .filter(({ period }) => yearOf(period) === year)
    .map(({ period, entered: count, sample }) => `${period} ${count} ${sample}`)
    .join()
}

interface Wanted {
  readonly period: Period
  readonly definitions: readonly Definition[]
  readonly areas: ReturnType<typeof areasByLevel>
  readonly key: string
}

/** Periods in which nothing was entered are left out, but for `first`. Throws `tidak-ditemukan` for what is no period. */
export async function coverPeriods(
  ctx: DistrictContext,
  first: readonly string[],
  others: readonly string[],
): Promise<ReadonlyMap<string, CoveredByCode>> {
  const entered = await countEntered(ctx)
  const known = new Set(entered.map(({ period }) => period))
  const changes = await readDefinitions(ctx)
  const versions = changes
    .map(({ definition, fromYear, retired }) => `${definition.code} ${definition.version} ${fromYear} ${retired}`)
    .join()
  const periods = [...new Set([...first, ...others.filter((period) => known.has(period))])].map(requirePeriod)
  const wanted: Wanted[] = []
  for (const period of periods) {
    const areas = areasByLevel(await districtIn(ctx, period))
    const key = [ctx.kab, period.text, stateOf(entered, yearOf(period.text)), versions, ...areas.desa, ...areas.kec].join('|')
    wanted.push({ period, areas, key, definitions: currentDefinitions(SHIPPED, changes, period.year) })
  }
  const covered = new Map(
    wanted.flatMap(({ period, key }) => {
      const kept = memo.get(key)
      return kept === undefined ? [] : [[period.text, kept] as const]
    }),
  )
  const missing = wanted.filter(({ period }) => !covered.has(period.text))
  if (missing.length === 0) return covered
  const governed = new Set(missing.flatMap(({ definitions }) => definitions.flatMap(({ denominatorCode }) => denominatorCode ?? [])))
  const asked = {
    periods: missing.map(({ period }) => period.text),
    governed: [...governed],
    years: [...new Set(missing.map(({ period }) => yearOf(period.text)))],
  }
  const byYear = Map.groupBy(await readPlainValues(ctx, asked), ({ period }) => yearOf(period))
  for (const { period, definitions, areas, key } of missing) {
    const values = (byYear.get(yearOf(period.text)) ?? []).filter((value) => value.period === period.text || governed.has(value.code))
    const own = new Map(coverPeriod(definitions, period, values, areas).map((coverage) => [coverage.code, coverage]))
    memo.keep(key, own)
    covered.set(period.text, own)
  }
  return covered
}
