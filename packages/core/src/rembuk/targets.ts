/**
 * How many people of each group (sasaran) every village has, as they are agreed on and frozen with the minutes (A0: "menyepakati sasaran dari desa dan desa prioritas"; REM-4). Each
 * group is of the newest period in which any village reported it; a village that did not report is null, which is not zero.
 */

/** Codes of the catalogue of governed denominators: those of SPEC §1.1 that plans are made for. */
export const TARGET_CODES = ['D01', 'D02', 'D06', 'D09', 'D10', 'D12', 'D16'] as const
/** Type aliases, not interfaces: so that they can be written as JSON. */
export type TargetGroupCount = { readonly code: string; readonly name: string; readonly period: string }
export type MinutesTargets = {
  readonly groups: readonly TargetGroupCount[]
  readonly rows: readonly {
    readonly code: string
    readonly name: string
    readonly isLokus: boolean
    /** By group. */
    readonly values: readonly (number | null)[]
  }[]
}

export interface ReportedTarget {
  readonly code: string
  readonly area: string
  readonly period: string
  readonly value: number | null
}

export interface TargetVillage {
  readonly code: string
  readonly name: string
  readonly isLokus: boolean
}

/** `lastDayOf`: of a period, so that the newest is found whatever its length. null = no village reported anything. */
export function targetsOf(
  reported: readonly ReportedTarget[],
  villages: readonly TargetVillage[],
  { nameOf, lastDayOf }: { readonly nameOf: (code: string) => string; readonly lastDayOf: (period: string) => string },
): MinutesTargets | null {
  const known = new Set(villages.map(({ code }) => code))
  const told = reported.filter(({ area, value }) => value !== null && known.has(area))
  const groups = TARGET_CODES.flatMap((code): TargetGroupCount[] => {
    const periods = [...new Set(told.filter((one) => one.code === code).map(({ period }) => period))]
    const newest = periods.toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1)).at(-1)
    return newest === undefined ? [] : [{ code, name: nameOf(code), period: newest }]
  })
  if (groups.length === 0) return null
  const valueAt = new Map(told.map(({ code, area, period, value }) => [`${code} ${period} ${area}`, value]))
  const rows = villages
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, isLokus }) => ({
      code,
      name,
      isLokus,
      values: groups.map((group) => valueAt.get(`${group.code} ${group.period} ${code}`) ?? null),
    }))
  return { groups, rows }
}
