/** Whether the register goes with the month of the year. */
import type { PublishedAnswer } from '@konvergen/contract/situation-published.ts'
import { Card } from '../../parts/card.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { type Say, useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'

/** Any year: only the name of the month is said. */
const nameOf = (month: number, say: Say): string => say.period(`2024-${String(month).padStart(2, '0')}`).replace(/\s*2024$/, '')

function saySeason(season: PublishedAnswer['season'], t: Speak, say: Say): string {
  if (season.verdict === 'belum-cukup') return t(PUBLISHED.seasonFew, { months: season.months, needed: season.needed })
  const { p, months, effects } = season
  const shown = { p: say.probability(p), months }
  const ranked = effects.toSorted((a, b) => b.points - a.points)
  const [highest, lowest] = [ranked[0], ranked.at(-1)]
  if (season.verdict === 'tidak-terlihat' || highest === undefined || lowest === undefined) return t(PUBLISHED.seasonNone, shown)
  return t(PUBLISHED.seasonSeen, {
    ...shown,
    high: nameOf(highest.month, say),
    up: say.number(highest.points, 1),
    low: nameOf(lowest.month, say),
    down: say.number(lowest.points, 1),
  })
}

export function SeasonCard({ season }: { season: PublishedAnswer['season'] }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(PUBLISHED.season)}>
      <p>{saySeason(season, t, say)}</p>
    </Card>
  )
}
