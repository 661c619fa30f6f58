/** A suggested village in one line: its name and why it is suggested. Reasons that this version does not know stand as they are. */
import { PREVIEW } from '../text/intake.ts'
import type { Speak } from '../text/text.ts'

interface Suggested {
  readonly nama: string
  readonly reason: string
}

const KNOWN = ['eliminasi-kecamatan', 'eliminasi-kabupaten', 'mirip'] as const

export function saySuggestion({ nama, reason }: Suggested, t: Speak): string {
  const known = KNOWN.find((one) => one === reason)
  return t(PREVIEW.suggest, { nama, reason: known === undefined ? reason : t(PREVIEW[known]) })
}
