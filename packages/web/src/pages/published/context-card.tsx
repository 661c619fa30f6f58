/** What the statistics office says of the district beside its series: by indicator and year, as it was brought. */
import { useQuery } from '@tanstack/react-query'
import { contextQuery } from '../../app/context-query.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

const YEARS_SHOWN = 5
const DIGITS = 2

export function ContextCard({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const { data, error, refetch } = useQuery(contextQuery(kab))
  const all = data ?? []
  const years = [...new Set(all.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted((a, b) => a - b).slice(-YEARS_SHOWN)
  const sayValue = (value: number | null | undefined): string => {
    if (value === undefined) return ''
    if (value === null) return t(PUBLISHED.contextMissing)
    return say.number(value, Number.isInteger(value) ? 0 : DIGITS)
  }
  return (
    <Card title={t(PUBLISHED.context)} hint={t(PUBLISHED.contextHint)}>
      {error !== null && <ProblemNote problem={error} retry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton heights={[80]} />}
      {data?.length === 0 && <p>{t(PUBLISHED.contextNone)}</p>}
      {all.length > 0 && (
        <SmallTable
          label={t(PUBLISHED.context)}
          heads={[t(PUBLISHED.contextName), ...years.map(String), t(PUBLISHED.contextSource)]}
          rows={all.map(({ name, unit, source, points }) => [
            unit === null ? name : `${name} (${unit})`,
            ...years.map((wanted) => sayValue(points.find(({ year }) => year === wanted)?.value)),
            source ?? '',
          ])}
        />
      )}
    </Card>
  )
}
