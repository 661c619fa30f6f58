/**
 * Ids are made by whoever creates the row: UUID version 7 (RFC 9562, 5.7), whose first 48 bits are the time, so that keys grow and indexes
 * stay compact.
 */
import { randomBytes } from 'node:crypto'

export function uuidV7(now: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
