/**
 * A row of an office's sheet as a report: each cell read, or told as a remark with what stood there and what to do. Nothing is guessed. An empty cell is not reported; villages and
 * evidence are not in the sheet and stay as they are.
 */
import { type ActivityMoney, MONEY_SOURCES } from '../plan/activity.ts'
import { readAmount } from '../plan/read-amount.ts'
import type { RowCell } from '../plan/read-row.ts'
import { readRupiah } from '../plan/read-rupiah.ts'
import type { RealisationFacts } from './realisation.ts'
import { type ReportRemark, type ReportRemarkCode, reportRemark } from './report-remarks.ts'
import type { ReportColumn } from './sheet-columns.ts'

export type ReportCells = Readonly<Partial<Record<ReportColumn, RowCell>>>

export interface ReportCellRemark extends ReportRemark {
  readonly column: ReportColumn | null
  readonly cell: string | null
  readonly read: string | null
}

export type SheetFacts = Omit<RealisationFacts, 'places' | 'evidence'>

export interface ReadReport {
  readonly facts: SheetFacts
  readonly remarks: readonly ReportCellRemark[]
}

const MOST_PEOPLE = 100_000_000
const WHOLE_PERCENT = 100
const LONGEST = 1000
const MOST_VOLUME = 999_999_999_999

class ReportReader {
  readonly remarks: ReportCellRemark[] = []
  readonly #cells: ReportCells

  constructor(cells: ReportCells) {
    this.#cells = cells
  }

  say(column: ReportColumn, code: ReportRemarkCode): null {
    const cell = this.#cells[column]
    this.remarks.push({ ...reportRemark(code, { dibaca: cell?.text ?? '' }), column, cell: cell?.cell ?? null, read: cell?.text ?? null })
    return null
  }

  amount(column: ReportColumn, most: number): number | null {
    const cell = this.#cells[column]
    if (cell === undefined) return null
    return readAmount(cell.text, cell.isStored, most) ?? this.say(column, 'angka-tak-terbaca')
  }

  people(column: ReportColumn): number | null {
    const amount = this.amount(column, MOST_PEOPLE)
    return amount === null || Number.isInteger(amount) ? amount : this.say(column, 'orang-bukan-bulat')
  }

  rupiah(column: ReportColumn): string | null {
    const cell = this.#cells[column]
    if (cell === undefined) return null
    const read = readRupiah(cell.text, cell.isStored)
    return 'rupiah' in read ? read.rupiah : this.say(column, read.fault)
  }

  text(column: ReportColumn): string | null {
    const text = this.#cells[column]?.text.trim() ?? ''
    if (text.length > LONGEST) return this.say(column, 'teks-terlalu-panjang')
    return text === '' ? null : text
  }
}

/** `hasVolume`: the activity is planned in volume. */
export function readReportRow(cells: ReportCells, hasVolume: boolean): ReadReport {
  const reader = new ReportReader(cells)
  const percent = reader.amount('percent', WHOLE_PERCENT)
  const facts = {
    volume: reader.amount('volume', MOST_VOLUME),
    percent: percent !== null && hasVolume ? reader.say('percent', 'persen-padahal-volume') : percent,
    money: MONEY_SOURCES.flatMap((source): ActivityMoney[] => {
      const rupiah = reader.rupiah(source)
      return rupiah === null ? [] : [{ source, rupiah }]
    }),
    reached: reader.people('reached'),
    reason: reader.text('reason'),
    ask: reader.text('ask'),
    note: reader.text('note'),
  }
  return { facts, remarks: reader.remarks }
}
