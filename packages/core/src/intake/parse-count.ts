/**
 * Numbers as people type them into recap tables, read strictly: what is not clearly a count is not guessed into one.
 * A cell that the workbook stores as a number uses a decimal point; typed text follows Indonesian habits, where `1.234` and `1,234` are
 * both one thousand two hundred thirty-four (a head count has no decimals, and three digits after the sign mean thousands).
 */

export type StoredAs = 'angka' | 'teks'

export type CountReading =
  | { readonly state: 'ada'; readonly value: number }
  | { readonly state: 'kosong' }
  | { readonly state: 'bukan-angka' | 'negatif' | 'pecahan' }

const EMPTY: CountReading = { state: 'kosong' }
const NO_NUMBER: CountReading = { state: 'bukan-angka' }
const FRACTION: CountReading = { state: 'pecahan' }

/** Blank and dashes mean "nothing reported", never zero. */
const DASHES = /^[-–—]*$/
const GROUPED = /^([1-9]\d{0,2})(?:([.,' ])\d{3})(?:\2\d{3})*(?:[.,]0+)?$/
const PLAIN = /^\d+(?:[.,](\d*))?$/
/** Excel keeps 15 significant digits, so a sum of counts may miss a whole number by this much. */
const FLOAT_NOISE = 1e-6

/** Reads a count of people or families. `text` null = there is no such cell. */
export function parseCount(text: string | null, storedAs: StoredAs): CountReading {
  const clean = tidy(text)
  if (DASHES.test(clean)) return EMPTY
  if (storedAs === 'angka') return wholeNumber(Number(clean))
  const negative = /^(?:-\s*(.+)|\((.+)\))$/.exec(clean)
  if (negative !== null) {
    const positive = parseCount(negative[1] ?? negative[2] ?? '', 'teks')
    if (positive.state !== 'ada') return positive.state === 'pecahan' ? FRACTION : NO_NUMBER
    return positive.value === 0 ? positive : { state: 'negatif' }
  }
  return typedCount(clean)
}

function typedCount(clean: string): CountReading {
  const grouped = GROUPED.exec(clean)
  if (grouped !== null) {
    const decimals = /[.,]0+$/.exec(clean)
    const endsInDecimals = decimals !== null && (decimals[0].length !== 4 || decimals[0].charAt(0) !== grouped[2])
    return wholeNumber(Number((endsInDecimals ? clean.slice(0, decimals.index) : clean).replace(/\D/g, '')))
  }
  const plain = PLAIN.exec(clean)
  if (plain === null) return NO_NUMBER
  return wholeNumber(Number(clean.replace(',', '.')))
}

function wholeNumber(value: number): CountReading {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return NO_NUMBER
  const whole = Math.round(value)
  if (Math.abs(value - whole) > FLOAT_NOISE) return FRACTION
  return whole < 0 ? { state: 'negatif' } : { state: 'ada', value: whole === 0 ? 0 : whole }
}

/** Reads a printed percentage (`87,4`, `87.4 %`); null = blank, undefined = something stands there that is no percentage. */
export function parsePercent(text: string | null, storedAs: StoredAs): number | null | undefined {
  const clean = tidy(text).replace(/\s*%$/, '')
  if (DASHES.test(clean)) return null
  if (storedAs === 'teks' && !/^-?\d+(?:[.,]\d+)?$/.test(clean)) return undefined
  const value = Number(storedAs === 'teks' ? clean.replace(',', '.') : clean)
  return Number.isFinite(value) ? value : undefined
}

/** Spaces of every kind become one plain space (`\s` covers no-break and thin spaces); Excel's text apostrophe goes. */
function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().replace(/^'/, '')
}
