/**
 * Data values of another system (DHIS2) laid out as a sheet, one row for each org unit and period, one column for each element and part, so that they go the
 * same way as any table of an office.
 */
import type { DataValue } from '@konvergen/core/intake/exchange/data-values.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { textCell } from '../workbook/sheet.ts'

const PIVOT_SHEET = 'dataValueSets'

const PART_WORD = { num: ' num', den: ' den', value: '' } as const

/** `2025Q1` → `2025-T1`; a day, which no office reports by, stays as it is. */
export function ownPeriod(period: string): string {
  const [, year, rest] = /^(\d{4})(.*)$/.exec(period) ?? []
  if (year === undefined || rest === undefined || rest === '') return period
  if (/^Q[1-4]$/.test(rest)) return `${year}-T${rest.slice(1)}`
  if (/^S[12]$/.test(rest)) return `${year}-${rest}`
  return /^\d{2}$/.test(rest) ? `${year}-${rest}` : period
}

/** The other way round. */
export function exchangePeriod(period: string): string {
  const [year = '', rest = ''] = period.split('-')
  return year + rest.replace('T', 'Q')
}

/** In the order of codes, whatever order the values came in. */
export function pivotValues(values: readonly DataValue[]): Sheet {
  const heads = [...new Set(values.map(({ element, part }) => `${element}${PART_WORD[part]}`))].toSorted()
  const rows = Map.groupBy(values, ({ orgUnit, period }) => `${orgUnit}\u001F${ownPeriod(period)}`)
  const lines = [...rows.keys()].toSorted().map((key) => {
    const [orgUnit = '', period = ''] = key.split('\u001F')
    const of = new Map((rows.get(key) ?? []).map(({ element, part, value }) => [`${element}${PART_WORD[part]}`, value]))
    const cells = heads.map((head) => {
      const value = of.get(head) ?? null
      return value === null ? null : { text: String(value), kind: 'angka' as const, formula: null }
    })
    return [textCell(orgUnit), textCell(period), ...cells]
  })
  const heading = ['Kode wilayah', 'Periode', ...heads].map(textCell)
  return { name: PIVOT_SHEET, hidden: false, rows: [heading, ...lines], merges: [] }
}
