/**
 * The options of `konvergen mutu`, read and refused in words.
 */
import { type Day, makeDay } from '@konvergen/core/kit/day.ts'
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'
import { countMonths, lastMonth } from './choose-period.ts'
import type { ListGrouping } from './say-quality.ts'

export const MUTU_OPTIONS = {
  out: { type: 'string', short: 'o' },
  pdf: { type: 'string' },
  xlsx: { type: 'string' },
  smart: { type: 'boolean' },
  kelompok: { type: 'string' },
  periode: { type: 'string' },
} as const

const GROUPINGS: readonly ListGrouping[] = ['posyandu', 'puskesmas', 'kecamatan']

export function readGrouping(text: string | undefined, terminal: Terminal): ListGrouping {
  const found = GROUPINGS.find((grouping) => grouping === (text ?? 'posyandu'))
  if (found !== undefined) return found
  throw new CommandFailed(
    say(
      terminal,
      `--kelompok harus posyandu, puskesmas, atau kecamatan; tertulis "${text}".`,
      `--kelompok must be posyandu, puskesmas or kecamatan; it says "${text}".`,
    ),
  )
}

function dayOfMonth(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(text)
  return parts === null ? null : makeDay(Number(parts[1]), Number(parts[2]), 1)
}

/** The month to judge, and what has to be said about the choice. `months`: of each measurement. */
export function readPeriod(
  text: string | undefined,
  months: readonly (string | null)[],
  terminal: Terminal,
): { month: string; said: string } {
  if (text !== undefined && dayOfMonth(text) === null) {
    throw new CommandFailed(
      say(
        terminal,
        `--periode ditulis TAHUN-BULAN, misalnya 2026-02; tertulis "${text}".`,
        `--periode is written YEAR-MONTH, such as 2026-02; it says "${text}".`,
      ),
    )
  }
  const counts = countMonths(months)
  const month = text ?? lastMonth(counts)
  if (month === null)
    throw new CommandFailed(say(terminal, 'Tidak ada baris dengan tanggal pengukuran.', 'No row has a date of measurement.'))
  const list = [...counts.keys()].join(', ')
  if (!counts.has(month)) {
    throw new CommandFailed(
      say(
        terminal,
        `Tidak ada pengukuran pada ${month}. Bulan di berkas ini: ${list}.`,
        `There are no measurements in ${month}. Months of this file: ${list}.`,
      ),
    )
  }
  const [name, others] = [sayPeriod(month, terminal.language), sayNumber(counts.size - 1, terminal.language)]
  const alone = counts.size === 1
  return {
    month,
    said: say(
      terminal,
      `Periode: ${name}${alone ? '; tanpa bulan lain sebagai riwayat' : `; ${others} bulan lain di berkas menjadi riwayat`}.`,
      `Period: ${name}${alone ? '; no other month as history' : `; ${others} other months of the file serve as history`}.`,
    ),
  }
}
