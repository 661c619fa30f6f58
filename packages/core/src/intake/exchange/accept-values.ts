/**
 * What another system sent, value by value, as the neutral list: everything that cannot be taken becomes an Issue with the place in its list.
 */
import type { Issue } from '../../kit/issue.ts'
import { levelOf, parseKode } from '../../wilayah/kode.ts'
import { issue } from '../make-issue.ts'
import { type DataValue, keyOfValue, type ValuePart } from './data-values.ts'
import { intervalOf } from './period.ts'

/** As it stands in the file, all text; `''` or null = not written. */
export interface RawValue {
  readonly element: string | null
  readonly period: string | null
  readonly orgUnit: string | null
  readonly part: string | null
  readonly value: string | null
  readonly comment: string | null
  readonly deleted: boolean
}

export interface AcceptedValues {
  readonly values: readonly DataValue[]
  readonly issues: readonly Issue[]
}

/** DHIS2's own name for "not divided", and none at all. */
const WHOLE = new Set(['', 'DEFAULT', 'HLLVX50CXC0', 'VALUE'])
const PART_OF: Readonly<Record<string, ValuePart>> = { NUM: 'num', NUMERATOR: 'num', DEN: 'den', DENOMINATOR: 'den' }
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** `raws` in the order of the file; the place of a value is its number in that order, from 1, as the row of its Issue. */
export function acceptValues(raws: readonly RawValue[], file: string): AcceptedValues {
  const issues: Issue[] = []
  const values = new Map<string, DataValue>()
  raws.forEach((raw, index) => {
    const at = { file, row: index + 1 }
    const value = readValue(raw, at, issues)
    if (value === null) return
    const key = keyOfValue(value)
    if (values.has(key))
      issues.push(issue('pertukaran.ganda', at, raw.value, { elemen: value.element, wilayah: value.orgUnit, periode: value.period }))
    else values.set(key, value)
  })
  return { values: [...values.values()], issues }
}

function readValue(raw: RawValue, at: { readonly file: string; readonly row: number }, issues: Issue[]): DataValue | null {
  const element = (raw.element ?? '').trim()
  const orgUnit = parseKode(raw.orgUnit ?? '')
  const period = (raw.period ?? '').trim()
  const part = partOf(raw.part)
  if (element === '') issues.push(issue('pertukaran.tanpa-elemen', at, null, {}))
  if (orgUnit === null || levelOf(orgUnit) === null) issues.push(issue('pertukaran.wilayah', at, raw.orgUnit, {}))
  if (intervalOf(period) === null) issues.push(issue('pertukaran.periode', at, raw.period, {}))
  if (part === null) issues.push(issue('pertukaran.bagian', at, raw.part, {}))
  if (element === '' || orgUnit === null || levelOf(orgUnit) === null || intervalOf(period) === null || part === null) return null
  const text = (raw.value ?? '').trim()
  const comment = raw.comment === null || raw.comment === '' ? null : raw.comment
  if (text === '' || raw.deleted) return { element, period, orgUnit, part, value: null, comment }
  if (!NUMBER.test(text) || !Number.isFinite(Number(text))) {
    issues.push(issue('pertukaran.bukan-angka', at, text, {}))
    return null
  }
  return { element, period, orgUnit, part, value: Number(text) === 0 ? 0 : Number(text), comment }
}

function partOf(text: string | null): ValuePart | null {
  const clean = (text ?? '').trim().toUpperCase()
  return WHOLE.has(clean) ? 'value' : (PART_OF[clean] ?? null)
}
