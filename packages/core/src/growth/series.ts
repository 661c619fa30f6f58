/**
 * A long smooth series of whole numbers as a short text: what stands in it are second differences, which are near zero where a curve is
 * smooth, each written as one printable character, or as several where a number is large. A text, because it goes through every bundler
 * and compresses as well as bytes do; the growth standards travel to the phone in this form.
 */

/** Forty-four digits that end a number, then forty-four that say that more follow. No quote, backslash, dollar or blank among them. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}'
const BASE = DIGITS.length / 2

/** 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 …, so that a small number of either sign is a small count. */
const toCount = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
const fromCount = (count: number): number => (count % 2 === 0 ? count / 2 : -(count + 1) / 2)

function differences(values: readonly number[]): readonly number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0))
}

function write(count: number): string {
  const digit = DIGITS.charAt(count < BASE ? count : BASE + (count % BASE))
  return count < BASE ? digit : digit + write(Math.floor(count / BASE))
}

/** Whole numbers below 2⁴⁸; lowest digits first. */
export function packSeries(values: readonly number[]): string {
  return differences(differences(values))
    .map((value) => write(toCount(value)))
    .join('')
}

/** The numbers that `packSeries` was given. A text it has not written is a programmer's mistake and gives numbers without meaning. */
export function unpackSeries(text: string): readonly number[] {
  const values: number[] = []
  let [value, slope, count, weight] = [0, 0, 0, 1]
  for (const character of text) {
    const digit = DIGITS.indexOf(character)
    count += (digit % BASE) * weight
    weight *= BASE
    if (digit >= BASE) continue
    slope += fromCount(count)
    value += slope
    values.push(value)
    count = 0
    weight = 1
  }
  return values
}
