/** Ids that this device makes: UUIDv7, the time first, so that the database appends (RFC 9562 §5.7). */
const HEX = 16
const TIME_DIGITS = 12

export function deviceId(now: number = Date.now()): string {
  const random = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(HEX).padStart(2, '0')).join('')
  const time = now.toString(HEX).padStart(TIME_DIGITS, '0')
  const variant = ((Number.parseInt(random.charAt(3), HEX) & 3) | 8).toString(HEX)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}
