/**
 * One indicator on its areas, for a period and those before it: the same coverage as on its page, with the definition and the areas of each period.
 */
import type { MapAnswer, MapAreaSchema, MapPeriodSchema, readCoverageMap } from '@konvergen/contract/maps.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { type Coverage, totalCoverage } from '@konvergen/core/indicators/coverage.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { dayAfter, type Period, periodOf } from '@konvergen/core/indicators/period.ts'
import { coverPeriod, type ReportedValue } from '@konvergen/core/indicators/period-coverage.ts'
import { doubtsOfShare } from '@konvergen/core/indicators/small-share.ts'
import { dayBefore } from '@konvergen/core/opd/office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { earlierHomes, findHomes } from '../wilayah/door.ts'
import { areasByLevel, districtIn, gatherYear, periodsAround, requireDefinition } from './gather-year.ts'
import { readPeriods } from './period-store.ts'
import { readReportedOf } from './store.ts'

/** So far back numbers are looked for, opened periods or not. */
const YEARS_BACK = 6

interface Known {
  readonly definition: Definition
  readonly values: readonly ReportedValue[]
}

/** Codes that it counts, then those that it stands over. */
function codesOf({ code, sameAs, denominatorCode }: Definition): string[] {
  return [sameAs ?? code, ...(denominatorCode === null ? [] : [denominatorCode])]
}

async function yearsWithPeriods(ctx: DistrictContext): Promise<number[]> {
  const opened = (await readPeriods(ctx)).flatMap(({ period }) => periodOf(period)?.year ?? [])
  const recent = Array.from({ length: YEARS_BACK }, (_, back) => ctx.now.getUTCFullYear() - back)
  return [...new Set([...opened, ...recent])]
}

async function readNumbers(ctx: DistrictContext, definition: Definition): Promise<readonly ReportedValue[]> {
  const years = await yearsWithPeriods(ctx)
  const periods = years.flatMap((year) => periodsAround({ year }))
  return readReportedOf(ctx, { codes: codesOf(definition), periods })
}

/** Those of its frequency for which anybody reported it, newest first. */
function reportedPeriods({ definition, values }: Known): Period[] {
  const own = codesOf(definition)[0]
  const texts = new Set(values.flatMap(({ code, period }) => (code === own ? [period] : [])))
  return [...texts]
    .flatMap((text) => periodOf(text) ?? [])
    .filter(({ frequency }) => frequency === definition.frequency)
    .toSorted((a, b) => Number(a.text < b.text) - Number(a.text > b.text))
}

type Place = Pick<MapAreaSchema, 'kode' | 'nama' | 'kecamatan'>

function asArea({ kode, nama, kecamatan }: Place, { unit }: Definition, coverage: Coverage): MapAreaSchema {
  const { state, numerator, denominator, value } = coverage
  const doubts = unit === 'persen' ? doubtsOfShare({ state, denominator }) : []
  return { kode, nama, kecamatan, state, numerator, denominator, value, doubts, sasaran: null, estimate: null }
}

async function periodMap(ctx: DistrictContext, period: Period, { definition, values }: Known): Promise<MapPeriodSchema> {
  const district = await districtIn(ctx, period)
  const covered = coverPeriod([definition], period, values, areasByLevel(district))[0]
  if (covered === undefined) throw new Problem('tidak-ditemukan')
  const byArea = new Map(covered.areas.map((each) => [each.area, each]))
  const isOwn = ({ kode }: { readonly kode: string }) => isOwnArea(ctx, kode)
  const villages = district.desa.filter(isOwn).flatMap((desa) => {
    const own = byArea.get(desa.kode)
    return own === undefined ? [] : [asArea(desa, definition, own)]
  })
  const together = district.kecamatan.filter(isOwn).map(({ kode, nama }) => {
    const own = byArea.get(kode)
    const below = covered.areas.filter(({ area }) => area.startsWith(`${kode}.`))
    return asArea({ kode, nama, kecamatan: null }, definition, own ?? totalCoverage(definition, below))
  })
  const rumah = earlierHomes(await findHomes(ctx, dayBefore(dayAfter(period))))
  const { kode, nama } = district
  const kabupaten = asArea({ kode, nama, kecamatan: null }, definition, covered.total)
  return { periode: period.text, sumber: '', kabupaten, kecamatan: together, desa: villages, rumah }
}

/** Throws `tidak-ditemukan` for an indicator that there is not, or of the district alone, `nilai-tidak-sah` for a period without numbers. */
export async function lookAtCoverageMap(
  ctx: DistrictContext,
  code: string,
  { periode, banyak = 1 }: QueryOf<typeof readCoverageMap>,
): Promise<MapAnswer> {
  const year = periodOf(periode ?? '')?.year ?? ctx.now.getUTCFullYear()
  const { definitions } = await gatherYear(ctx, year)
  const definition = requireDefinition({ definitions }, code)
  if (definition.level === 'kab') throw new Problem('tidak-ditemukan')
  const known = { definition, values: await readNumbers(ctx, definition) }
  const periods = reportedPeriods(known)
  const at = periode === undefined ? 0 : periods.findIndex(({ text }) => text === periode)
  if (at < 0) {
    const sebab = `Tidak ada angka ${code} untuk periode ${periode}.`
    throw new Problem('nilai-tidak-sah', { sebab, reason: `There are no numbers of ${code} for the period ${periode}.` })
  }
  const drawn: MapPeriodSchema[] = []
  for (const period of periods.slice(at, at + banyak)) drawn.push(await periodMap(ctx, period, known))
  return {
    nama: definition.name,
    satuan: definition.unit,
    tingkat: definition.level,
    arah: definition.direction,
    sumber: null,
    duaSumber: false,
    tanpaSasaran: false,
    tersedia: periods.map(({ text }) => text),
    periode: drawn,
  }
}
