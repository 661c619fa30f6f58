/** What became of a claim: sentences, and the order of the districts it was held against. */

import type { QueryOf } from '@konvergen/contract/route.ts'
import type { checkClaim } from '@konvergen/contract/situation-published.ts'
import { useQuery } from '@tanstack/react-query'
import { claimQuery } from '../../app/published-queries.ts'
import { SmallTable } from '../../parts/small-table.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './published-page.module.css'

export type AskedClaim = QueryOf<typeof checkClaim>

export function ClaimResult({ kab, claim }: { kab: string; claim: AskedClaim }) {
  const t = useText()
  const say = useSay()
  const result = useQuery(claimQuery(kab, claim))
  if (result.isPending) return <Skeleton heights={[80]} />
  if (result.isError) return <ProblemNote problem={result.error} retry={() => void result.refetch()} />
  const { sentences, ranked } = result.data
  return (
    <section aria-live="polite">
      <h3>{t(PUBLISHED.said)}</h3>
      <ul className={styles['said']}>
        {sentences[say.language].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {ranked.length > 0 && (
        <SmallTable
          label={t(PUBLISHED.ranked)}
          heads={[t(PUBLISHED.ranked), t(PUBLISHED.percent)]}
          rows={ranked.map(({ nama, source, year, percent }) => [`${nama}, ${source} ${year}`, say.percent(percent, 2)])}
        />
      )}
    </section>
  )
}
