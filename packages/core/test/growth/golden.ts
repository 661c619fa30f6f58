/**
 * WHO anthro's golden vectors as rows of text: the sample that the repository carries, and the full set where it lies beside the repository.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { CellText } from '../../src/growth/read-children.ts'

const ROOT = path.resolve(import.meta.dirname, '../../../..')
export const SAMPLE = path.join(ROOT, 'test-data/golden/zscores/who-anthro-sample.csv.gz')
export const FULL = path.resolve(ROOT, '../shared/data/golden/zscores/who_anthro_zscores.csv.gz')

export interface Golden {
  readonly count: number
  readonly cell: (row: number, column: string) => string
  readonly input: CellText
}

/** null where the file is not there. */
export function readGolden(file: string): Golden | null {
  if (!existsSync(file)) return null
  const [head = '', ...lines] = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  const columns = new Map(head.split(',').map((name, place) => [name, place]))
  const rows = lines.map((line) => line.split(','))
  const cell = (row: number, column: string) => rows[row]?.[columns.get(column) ?? -1] ?? ''
  return { count: rows.length, cell, input: cell }
}
