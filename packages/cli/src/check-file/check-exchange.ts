/**
 * Values that another system sent as DHIS2 `dataValueSets`, looked through.
 */
import { type ExchangeFormat, readDataValues } from '@konvergen/sources/dhis2/read-values.ts'
import type { ReadFile } from '../ansit/read-recaps.ts'
import type { CheckedRows } from './check-list.ts'

export function checkExchange({ name, bytes }: ReadFile, format: ExchangeFormat): CheckedRows {
  const { values, issues } = readDataValues(bytes, format, name)
  const broken = issues.some(({ code }) => code === 'pertukaran.rusak' || code.startsWith('buku.'))
  return { rows: broken ? null : values.length, issues }
}
