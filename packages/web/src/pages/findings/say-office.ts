/** How an office is called; nobody's numbers are the secretariat's. */
import { FINDINGS } from '../../text/findings.ts'
import type { Speak } from '../../text/text.ts'

export function officeName({ id, nama }: { readonly id: string | null; readonly nama: string | null }, t: Speak): string {
  return nama ?? t(id === null ? FINDINGS.secretariat : FINDINGS.unnamed)
}
