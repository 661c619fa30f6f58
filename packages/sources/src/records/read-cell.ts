/**
 * One cell of a list by the type of its column: a value, or why there is none.
 */
import { parseBirth } from '@konvergen/core/intake/parse-birth.ts'
import { parseCount } from '@konvergen/core/intake/parse-count.ts'
import { parseDay } from '@konvergen/core/intake/parse-day.ts'
import { parseMeasure } from '@konvergen/core/intake/parse-measure.ts'
import { parseNik } from '@konvergen/core/intake/parse-nik.ts'
import { parseAmount } from '@konvergen/core/intake/records/parse-amount.ts'
import { parseValue } from '@konvergen/core/intake/records/parse-value.ts'
import { readChoices, readMark } from '@konvergen/core/intake/records/read-mark.ts'
import type { Unread, ValueType, ValueTypes } from '@konvergen/core/intake/records/record-kind.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import { storedAsOf } from '../eppgbm/cell-memo.ts'
import type { SheetCell } from '../workbook/sheet.ts'

export interface RecordReadingOfCell {
  readonly value: ValueTypes[ValueType] | null
  readonly unread: Unread | null
}

const BLANK: RecordReadingOfCell = { value: null, unread: null }
const UNREAD: RecordReadingOfCell = { value: null, unread: 'tak-terbaca' }

const orUnread = (value: ValueTypes[ValueType] | null | undefined): RecordReadingOfCell =>
  value === undefined ? UNREAD : { value, unread: null }

/** `personal`: the text of such a column may hold the number of a person; any other is masked where it does. */
export function readRecordCell(type: ValueType, personal: boolean, cell: SheetCell | null): RecordReadingOfCell {
  const text = cell?.text ?? null
  if (text === null) return BLANK
  const storedAs = storedAsOf(cell)
  switch (type) {
    case 'teks':
      return { value: readText(text, personal), unread: null }
    case 'jumlah': {
      const read = parseCount(text, storedAs)
      return read.state === 'ada' ? { value: read.value, unread: null } : read.state === 'kosong' ? BLANK : UNREAD
    }
    case 'desimal': {
      const read = parseMeasure(text, storedAs)
      return read.state === 'ada' ? { value: read.value, unread: null } : read.state === 'kosong' ? BLANK : UNREAD
    }
    case 'nilai': {
      const read = parseValue(text, storedAs)
      if (read.state === 'ada') return { value: read.value, unread: null }
      if (read.state === 'kosong') return BLANK
      return read.state === 'ganda-arti' ? { value: null, unread: 'ganda-arti' } : UNREAD
    }
    case 'uang':
      return orUnread(parseAmount(text, storedAs))
    case 'tanggal': {
      const read = parseDay(text, 'hari-dulu')
      return read.state === 'ada' ? { value: read.day, unread: null } : read.state === 'kosong' ? BLANK : UNREAD
    }
    case 'lahir':
      return orUnread(parseBirth(text))
    case 'tanda':
      return orUnread(readMark(text))
    case 'pilihan':
      return orUnread(readChoices(text))
    case 'nomor': {
      const { nik, state } = parseNik(text, storedAs)
      return state === 'ada' || state === 'kosong' ? { value: nik, unread: null } : { value: null, unread: state }
    }
  }
}

function readText(text: string, personal: boolean): string | null {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (/^[-–—]*$/.test(clean)) return null
  return personal ? clean : maskNik(clean)
}
