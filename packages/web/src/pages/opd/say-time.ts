/** A period in words: since when, until when. */
import { OPD } from '../../text/opd.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'

export function sayTime({ from, until }: { readonly from: string | null; readonly until: string | null }, t: Speak, say: Say): string {
  if (from === null && until === null) return t(OPD.now)
  if (until === null) return t(OPD.from, { day: say.day(from ?? '') })
  if (from === null) return t(OPD.until, { day: say.day(until) })
  return t(OPD.fromTo, { from: say.day(from), until: say.day(until) })
}
