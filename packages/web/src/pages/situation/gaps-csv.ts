/**
 * What is shown as a file, in the order that is shown: by office a row for each target of each indicator, else a row for each cell. Numbers are unrounded, what is
 * not known is empty, and its state says why.
 */

import type { CellState, GapIndicator } from '@konvergen/contract/gaps.ts'
import type { GapOrder } from '@konvergen/core/situation/order-gaps.ts'
import { type CsvCell, toCsv } from '../../parts/csv.ts'
import { OFFICES } from '../../text/coverage.ts'
import { CELL_MARKS, GAPS } from '../../text/gaps.ts'
import type { Say } from '../../text/say.ts'
import { type Speak, speakIn } from '../../text/text.ts'
import { cellRows, type Heat, type OfficeGaps } from './arrange-gaps.ts'

interface Shown {
  readonly heat: Heat
  readonly offices: readonly OfficeGaps[]
  readonly order: GapOrder
}

const stateOf = (state: CellState, t: Speak): string => (state === 'ada' ? '' : t(CELL_MARKS[state].word))

function indicatorRows(office: string, one: GapIndicator, say: Say): CsvCell[][] {
  const t = speakIn(say.language)
  const { kode, nama, periode, jumlah, selisih, target, riwayat } = one
  const head = [
    office,
    kode,
    nama[say.language],
    periode,
    jumlah.numerator,
    jumlah.denominator,
    jumlah.value,
    riwayat.at(-1)?.nilai ?? null,
  ]
  const tail = [jumlah.completeness.reported, jumlah.completeness.expected, stateOf(jumlah.state, t)]
  const aims = target.length === 0 ? [null] : target
  return aims.map((aim) => {
    const gap = selisih.find((each) => aim !== null && each.target.source === aim.source && each.target.value === aim.value)
    return [...head, ...tail, aim?.value ?? null, aim?.source ?? null, gap?.short ?? null, gap?.people ?? null]
  })
}

export function gapsCsv({ heat, offices, order }: Shown, say: Say): string {
  const t = speakIn(say.language)
  const common = [GAPS.numerator, GAPS.denominator, GAPS.value, GAPS.before].map((head) => t(head))
  const counts = [`${t(GAPS.reported)} n`, `${t(GAPS.reported)} d`, t(GAPS.state)]
  if (offices.length > 0) {
    const heads = [GAPS.office, GAPS.code, GAPS.indicator, GAPS.period].map((head) => t(head))
    const ends = [GAPS.target, GAPS.source, GAPS.points, GAPS.people].map((head) => t(head))
    const rows = offices.flatMap(({ nama, services, supply }) =>
      [...services, ...supply].flatMap((one) => indicatorRows(nama ?? t(OFFICES.secretariat), one, say)),
    )
    return toCsv([...heads, ...common, ...counts, ...ends], rows)
  }
  const heads = [GAPS.code, GAPS.area, GAPS.code, GAPS.indicator, GAPS.period].map((head) => t(head))
  const rows = cellRows(heat, order).map(({ row, indicator, cell }): CsvCell[] => {
    const { numerator, denominator, value, before, completeness, state, short, people } = cell
    const names = [row.kode, row.nama, indicator.kode, indicator.nama[say.language], indicator.periode]
    return [...names, numerator, denominator, value, before, completeness.reported, completeness.expected, stateOf(state, t), short, people]
  })
  return toCsv([...heads, ...common, ...counts, t(GAPS.points), t(GAPS.people)], rows)
}
