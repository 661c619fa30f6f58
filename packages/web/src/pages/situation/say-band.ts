/** An age band in words. */
import type { Band } from '../../app/search-state.ts'
import type { Speak } from '../../text/text.ts'
import { TREND } from '../../text/trend.ts'

/** `06-11` → `6–11 bulan`. */
export function sayBand(band: Band, t: Speak): string {
  const [from = '', to = ''] = band.split('-')
  return t(TREND.band, { from: Number(from), to: Number(to) })
}
