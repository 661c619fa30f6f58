/**
 * Ids are made by whoever creates the row: UUID version 7 (RFC 9562, 5.7), whose first 48 bits are the time, so that keys grow and indexes
 * stay compact.
 */
import { randomUUID } from 'node:crypto'

/** Version 4 brings the random bits, from a stock that the platform keeps: sixty thousand ids are forty milliseconds. */
export function uuidV7(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}
