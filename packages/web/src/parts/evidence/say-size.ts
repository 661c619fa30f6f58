/** How large a file is, as a person reads it: whole kilobytes below one megabyte, one decimal above. */
import { DOCUMENTS } from '../../text/documents.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

export function sayMegabytes(bytes: number, say: Say): string {
  return say.number(bytes / MEGABYTE, 1)
}

export function saySize(bytes: number, t: Speak, say: Say): string {
  if (bytes < MEGABYTE) return t(DOCUMENTS.kilobytes, { n: say.number(Math.max(1, Math.round(bytes / KILOBYTE))) })
  return t(DOCUMENTS.megabytes, { n: sayMegabytes(bytes, say) })
}
