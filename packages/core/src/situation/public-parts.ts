/**
 * The other parts of a report as the public is told them. Gaps and causes are told of the district only: of smaller areas their counts are many and lean on each other. A line with
 * a small number is told by its name alone, and a sum that such a line stands in is not told.
 */
import type { ReportCauses, ReportGaps, ReportTrend } from './analysis-parts.ts'
import type { TrendPoint } from './area-trends.ts'
import type { AreaCauses } from './causes/area-causes.ts'
import type { Tally } from './causes/risk-profile.ts'
import type { GapLine } from './gap-lines.ts'
import { NO_GAP } from './people-gap.ts'
import type { Figures, Situation } from './situation.ts'
import { isSmall } from './withhold-counts.ts'

function isFew({ unit, numerator, denominator }: GapLine): boolean {
  if (unit !== 'persen') return false
  const rest = numerator === null || denominator === null ? 0 : denominator - numerator
  return [numerator ?? 0, denominator ?? 0, rest].some(isSmall)
}

function toldLine(line: GapLine): GapLine {
  if (!isFew(line)) return line
  return { ...line, state: 'disembunyikan', numerator: null, denominator: null, value: null, short: null, people: null }
}

export function publicGaps(gaps: ReportGaps): ReportGaps {
  const { lines, together } = gaps.district
  const summed = lines.filter((line) => line.isSummed && isFew(line))
  const offices = new Set(summed.map(({ office }) => office))
  return {
    ...gaps,
    district: { lines: lines.map(toldLine), together: summed.length === 0 ? together : NO_GAP },
    byArea: new Map(),
    offices: gaps.offices.map((own) => (offices.has(own.name) ? { ...own, people: NO_GAP } : own)),
  }
}

function isTold({ having, known, unknown }: Tally): boolean {
  return ![having, known, known - having, unknown].some(isSmall)
}

/** null where of the children or the families themselves only a few are known. */
function toldCauses(causes: AreaCauses): AreaCauses | null {
  const { children, familiesAtRisk, childProfile, familyProfile, needs } = causes
  if ([...Object.values(children), familiesAtRisk].some(isSmall)) return null
  const told = childProfile.filter(({ stunted, others }) => isTold(stunted) && isTold(others))
  const ofFamilies = familyProfile.filter(({ families }) => isTold(families))
  const isWhole = told.length === childProfile.length && ofFamilies.length === familyProfile.length
  const having = new Map<string, number>(childProfile.map(({ cause, stunted, others }) => [cause, stunted.having + others.having]))
  // Less those of known length, a need says how many there are of the others.
  const few = needs.some((office) => office.needs.some(({ cause, n }) => isSmall(n) || isSmall(Math.max(0, n - (having.get(cause) ?? n)))))
  return { ...causes, childProfile: told, familyProfile: ofFamilies, needs: isWhole && !few ? needs : [] }
}

export function publicCauses(causes: ReportCauses): ReportCauses | null {
  const district = toldCauses(causes.district)
  return district === null ? null : { ...causes, district, byArea: new Map() }
}

function isFewPoint({ numerator, denominator }: TrendPoint): boolean {
  const rest = numerator === null || denominator === null ? 0 : denominator - numerator
  return [numerator ?? 0, denominator ?? 0, rest].some(isSmall)
}

function toldPoint(point: TrendPoint, isHidden: boolean): TrendPoint {
  return isHidden ? { ...point, state: 'disembunyikan', numerator: null, denominator: null, percent: null, interval: null } : point
}

/**
 * Of the district, and of kecamatan in months of which all of them can be told: the month that the report rests on as its own figures are, another one as long as none of its numbers is
 * small, since one that is left out could be had by subtraction.
 */
export function publicTrend(trend: ReportTrend, told: Situation): ReportTrend {
  const months = Map.groupBy(
    told.kecamatan.flatMap(({ kode }) => trend.byArea.get(kode) ?? []),
    ({ month }) => month,
  )
  const figuresOf = new Map<string, Figures>([told.kabupaten, ...told.kecamatan].map(({ kode, figures }) => [kode, figures]))
  const isHidden = (kode: string, point: TrendPoint): boolean => {
    const own = figuresOf.get(kode)?.stunting
    if (own?.period === point.month) return own.state === 'disembunyikan'
    return isFewPoint(point) || (kode !== told.kabupaten.kode && (months.get(point.month) ?? []).some(isFewPoint))
  }
  const points = [...figuresOf.keys()].flatMap((kode) => {
    const own = trend.byArea.get(kode)
    return own === undefined ? [] : [[kode, own.map((point) => toldPoint(point, isHidden(kode, point)))] as const]
  })
  return { ...trend, byArea: new Map(points) }
}
