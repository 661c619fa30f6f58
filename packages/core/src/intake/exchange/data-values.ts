/**
 * Values as systems exchange them: what was counted, when, where, which part of it. The neutral list between our indicators and DHIS2's
 * `dataValueSets`. Org units are Kemendagri codes, dotted.
 */

/** A share is exchanged as its two parts; anything else as one value. Never a percentage in the place of its parts. */
export const PARTS = ['num', 'den', 'value'] as const
export type ValuePart = (typeof PARTS)[number]

export interface DataValue {
  /** Code of the indicator or data element. */
  readonly element: string
  /** `2024`, `202401`, `2024Q1`, `2024S1`, `20240117`, as DHIS2 writes periods. */
  readonly period: string
  /** `76.01.01.2001` */
  readonly orgUnit: string
  readonly part: ValuePart
  /** null = not reported; it is never written as zero, it is left out. */
  readonly value: number | null
  readonly comment: string | null
}

export const keyOfValue = ({ element, period, orgUnit, part }: DataValue): string => [orgUnit, period, element, part].join('\u001F')

/** One order for all formats: by place, period, element, part. Values that are null are not in it. */
export function writtenValues(values: readonly DataValue[]): DataValue[] {
  const known = values.filter(({ value }) => value !== null)
  return known.toSorted((a, b) => {
    const [one, other] = [keyOfValue(a), keyOfValue(b)]
    return one < other ? -1 : Number(one > other)
  })
}
