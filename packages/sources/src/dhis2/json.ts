/**
 * DHIS2 `dataValueSets` as JSON (DHIS2 Web API, data values): period and org unit may stand once for all. Parts of a share are the category option
 * combos NUM and DEN.
 */
import type { RawValue } from '@konvergen/core/intake/exchange/accept-values.ts'
import { type DataValue, writtenValues } from '@konvergen/core/intake/exchange/data-values.ts'

export const COMBO_OF = { num: 'NUM', den: 'DEN', value: null } as const

export function writeJson(values: readonly DataValue[]): string {
  const dataValues = writtenValues(values).map(({ element, period, orgUnit, part, value, comment }) => ({
    dataElement: element,
    period,
    orgUnit,
    ...(COMBO_OF[part] === null ? {} : { categoryOptionCombo: COMBO_OF[part] }),
    value: String(value),
    ...(comment === null ? {} : { comment }),
  }))
  return `${JSON.stringify({ dataValues }, null, 1)}\n`
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null

/** null when it is no dataValueSets. */
export function readJson(text: string): RawValue[] | null {
  const parsed = parse(text)
  if (!isObject(parsed) || !Array.isArray(parsed.dataValues)) return null
  const whole = parsed
  return parsed.dataValues.map((entry: unknown) => {
    const one = isObject(entry) ? entry : {}
    return {
      element: textOf(one.dataElement),
      period: textOf(one.period ?? whole.period),
      orgUnit: textOf(one.orgUnit ?? whole.orgUnit),
      part: textOf(one.categoryOptionCombo),
      value: textOf(one.value),
      comment: textOf(one.comment),
      deleted: one.deleted === true,
    }
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
