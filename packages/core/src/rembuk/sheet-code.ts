/**
 * The code on a commitment sheet: it says which rembuk the sheet belongs to, so that a scan is not filed with another, and ends in a sign by which a slip of the
 * pen is noticed. It keeps no secret.
 */

/** Without letters that are taken for digits. */
const SIGNS = '0123456789ACDEFGHJKLMNPQRTUVWXY'
const DIGITS = 12

function checkSign(hex: string): string {
  let sum = 0
  for (let at = 0; at < hex.length; at += 1) sum = (sum * 16 + Number.parseInt(hex.charAt(at), 16) + at) % SIGNS.length
  return SIGNS[sum] ?? '0'
}

/** `id`: a UUID, whose last twelve digits are random. → `RBK-7F3A-91C2-0D4E-K`. */
export function sheetCode(id: string): string {
  const hex = id.replaceAll('-', '').slice(-DIGITS).toUpperCase()
  return `RBK-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}-${checkSign(hex)}`
}

/** As it stands on the sheet, however it was typed; null = no such code, or a slip in it. */
export function readSheetCode(typed: string): string | null {
  const plain = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  const [, hex, sign] = /^(?:RBK)?([0-9A-F]{12})([0-9A-Z])$/.exec(plain) ?? []
  if (hex === undefined || checkSign(hex) !== sign) return null
  return `RBK-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}-${sign}`
}
