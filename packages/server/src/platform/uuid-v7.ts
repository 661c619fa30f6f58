/**
 * Ids are made by whoever creates the row: UUID version 7 (RFC 9562, 5.7), whose first 48 bits are the time, so that keys grow and indexes
 * stay compact. Each is written into one text: pieced together, a list's two hundred thousand ids cost more than half a second.
 */
import { randomFillSync } from 'node:crypto'

const DIGITS = Buffer.from('0123456789abcdef', 'latin1')
const VERSION = DIGITS[7] as number
const [VERSION_AT, VARIANT_AT, VARIANT_BYTE] = [14, 19, 2]
/** Where the two digits of each random byte stand in the text. */
const PLACES = [14, 16, 19, 21, 24, 26, 28, 30, 32, 34]

/** Random bytes of some hundred ids at once, as the platform's own `randomUUID` keeps them. */
const stock = new Uint8Array(PLACES.length * 256)
let used = stock.length

/** Ids of one moment. */
export function uuidsOf(now: Date): () => string {
  const time = now.getTime().toString(16).padStart(12, '0')
  const text = Buffer.from(`${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`, 'latin1')
  return () => {
    if (used === stock.length) {
      randomFillSync(stock)
      used = 0
    }
    for (let index = 0; index < PLACES.length; index += 1) {
      const [byte, place] = [stock[used + index] as number, PLACES[index] as number]
      text[place] = DIGITS[byte >> 4] as number
      text[place + 1] = DIGITS[byte & 15] as number
    }
    text[VERSION_AT] = VERSION
    text[VARIANT_AT] = DIGITS[8 | ((stock[used + VARIANT_BYTE] as number) & 3)] as number
    used += PLACES.length
    return text.toString('latin1')
  }
}
