/**
 * Values that another system sent as DHIS2 `dataValueSets`, whichever of the three formats they came in, told by their content.
 */
import { type AcceptedValues, acceptValues, type RawValue } from '@konvergen/core/intake/exchange/accept-values.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { decodeText } from '../workbook/decode-text.ts'
import { ReadingProblem } from '../workbook/reading-problem.ts'
import { sniffKind } from '../workbook/sniff-kind.ts'
import { readAdx } from './adx.ts'
import { readDataCsv } from './csv.ts'
import { readJson } from './json.ts'

export type ExchangeFormat = 'json' | 'csv' | 'adx'

const START = 2000

/** null when the file is no such exchange. */
export function exchangeFormat(bytes: Uint8Array): ExchangeFormat | null {
  const start = decodeText(bytes.subarray(0, START))
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start.startsWith('{')) return /"dataValues"/.test(decodeText(bytes)) ? 'json' : null
  if (start.startsWith('<')) return /<(?:\w+:)?adx\b/.test(start) ? 'adx' : null
  if (sniffKind(bytes).kind !== 'csv') return null
  const [heading = ''] = start.toLowerCase().split(/\r\n|\r|\n/)
  return ['dataelement', 'period', 'orgunit', 'value'].every((name) => heading.includes(name)) ? 'csv' : null
}

export function readDataValues(bytes: Uint8Array, format: ExchangeFormat, file: string): AcceptedValues {
  try {
    const raws = readRaw(bytes, format, file)
    return raws === null ? { values: [], issues: [issue('pertukaran.rusak', { file }, null, {})] } : acceptValues(raws, file)
  } catch (error) {
    if (!(error instanceof ReadingProblem)) throw error
    return { values: [], issues: [error.issue] }
  }
}

function readRaw(bytes: Uint8Array, format: ExchangeFormat, file: string): RawValue[] | null {
  if (format === 'csv') return readDataCsv(bytes, file)
  const text = decodeText(bytes).replace(/^\uFEFF/, '')
  return format === 'json' ? readJson(text) : readAdx(text)
}
