/** What the children's own histories say of the month's values: counts by kind, and values repeated from the visit before. */
import type { GroupDetail } from '@konvergen/core/quality/quality-report.ts'
import { sayHistoryKind } from '@konvergen/core/quality/say-history.ts'
import type { HistoryKind } from '@konvergen/core/quality/visits.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

type Row = readonly [name: string, ...values: string[]]

export function HistoryCard({ group }: { group: GroupDetail }) {
  const t = useText()
  const say = useSay()
  const { values, counts } = group.history
  const share = (cases: number, n: number) => (n === 0 ? '' : say.percent((100 * cases) / n))
  const found = (Object.entries(counts) as [HistoryKind, number][])
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, n]): Row => [sayHistoryKind(kind, say.language), say.number(n), share(n, values)])
  const { repeated } = group
  const again: Row[] =
    repeated === null
      ? []
      : [
          [t(QUALITY.repeatedHeight), say.number(repeated.height.cases), share(repeated.height.cases, repeated.height.n)],
          [t(QUALITY.repeatedWeight), say.number(repeated.weight.cases), share(repeated.weight.cases, repeated.weight.n)],
        ]
  return (
    <Card title={t(QUALITY.history)} hint={values === 0 ? t(QUALITY.historyNone) : t(QUALITY.historyHint, { n: say.number(values) })}>
      {values > 0 && (
        <SmallTable
          label={t(QUALITY.history)}
          heads={[t(QUALITY.finding), t(QUALITY.times), t(QUALITY.share)]}
          rows={[...found, ...again]}
        />
      )}
    </Card>
  )
}
