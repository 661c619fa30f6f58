/** How many findings of a period wait, in one sentence; nothing where none does, or until they are known. */
import { useQuery } from '@tanstack/react-query'
import { findingCountsQuery } from '../../app/findings-queries.ts'
import { SHEET } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function FindingsLine({ kab, periode }: { kab: string; periode: string }) {
  const t = useText()
  const say = useSay()
  const { data: counts } = useQuery(findingCountsQuery(kab, periode))
  if (counts === undefined || counts.terbuka === 0) return null
  return <p>{t(SHEET.findings, { n: say.number(counts.terbuka), m: say.number(counts.galat) })}</p>
}
