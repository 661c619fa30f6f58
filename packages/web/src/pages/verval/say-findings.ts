/** What a village found, in words, what differs most first; nothing of it names a family. */
import type { Reckoning } from '@konvergen/core/verval/reconcile.ts'
import type { Say } from '../../text/say.ts'
import type { Speak } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'

export function sayFindings({ added, movedIn, movedOut, notAtRisk, out }: Reckoning, { t, say }: { t: Speak; say: Say }): string[] {
  const counts = [
    [added, VERVAL.nTambah],
    [movedIn, VERVAL.nMasuk],
    [movedOut, VERVAL.nKeDesa],
    [notAtRisk, VERVAL.nTidak],
    [out.pindah, VERVAL.nPindah],
    [out.meninggal, VERVAL.nMeninggal],
    [out.ganda, VERVAL.nGanda],
    [out['tidak-ditemukan'], VERVAL.nHilang],
  ] as const
  return counts
    .filter(([n]) => n > 0)
    .toSorted(([a], [b]) => b - a)
    .map(([n, text]) => t(text, { n: say.number(n) }))
}
