/** Each service over all that was handed in, the lowest first. */
import { percentOf, type Tally } from '@konvergen/core/scorecard/count-verdicts.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { useSay } from '../../text/say.ts'
import { GROUPS, SCORE, SERVICE_NAMES } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { sayTally } from './say-score.ts'

const NOTHING_KNOWN = 101

export function ServicesTable({ tallies, isSorted }: { tallies: Readonly<Record<string, Tally>>; isSorted: boolean }) {
  const t = useText()
  const say = useSay()
  const heads = [SCORE.service, SCORE.score, SCORE.received, SCORE.expected, SCORE.blank].map((head) => t(head))
  const named = Object.entries(tallies).flatMap(([service, tally]) => {
    const name = SERVICE_NAMES[service as keyof typeof SERVICE_NAMES]
    const group = service.startsWith('bumil') ? GROUPS.bumil : GROUPS.anak
    return name === undefined ? [] : [{ name: `${t(name)} · ${t(group)}`, tally }]
  })
  const value = ({ tally }: (typeof named)[number]) => percentOf(tally) ?? NOTHING_KNOWN
  const rows = isSorted ? named.toSorted((a, b) => value(a) - value(b)) : named
  return (
    <SmallTable
      label={t(SCORE.servicesCard)}
      heads={heads}
      rows={rows.map(({ name, tally }) => [
        name,
        sayTally(tally, { t, say }),
        say.number(tally.Y),
        say.number(tally.Y + tally.T),
        say.number(tally.blank),
      ])}
    />
  )
}

export function ServicesCard({ tallies }: { tallies: Readonly<Record<string, Tally>> }) {
  const t = useText()
  return (
    <Card title={t(SCORE.servicesCard)} hint={t(SCORE.servicesHint)}>
      <ServicesTable tallies={tallies} isSorted />
    </Card>
  )
}
