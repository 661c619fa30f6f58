/** Whether a version computes to the same bytes again, and what has changed since, with why. */
import type { RecomputedAnswer } from '@konvergen/contract/analyses.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recomputedQuery } from '../../../app/analysis-queries.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { SmallTable } from '../../../parts/small-table.tsx'
import { Note, ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSES, WHY_CHANGED } from '../../../text/analyses.ts'
import { FIGURE_TEXT } from '../../../text/measures.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'

const SHOWN = 200

export function RecomputeCard({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const [isAsked, setAsked] = useState(false)
  const { data, isError, isFetching, error } = useQuery({ ...recomputedQuery(kab, id), enabled: isAsked })
  return (
    <Card title={t(ANALYSES.again)} hint={t(ANALYSES.againHint)}>
      {!isAsked && <Button onClick={() => setAsked(true)}>{t(ANALYSES.again)}</Button>}
      {isFetching && data === undefined && <Skeleton />}
      {isError && <ProblemNote problem={error} />}
      {data !== undefined && <Recomputed data={data} />}
    </Card>
  )
}

function Recomputed({ data: { ulang, perubahan } }: { data: RecomputedAnswer }) {
  const t = useText()
  const say = useSay()
  return (
    <>
      <Note
        tone={ulang.sama ? 'plain' : 'attention'}
        title={ulang.sama ? t(ANALYSES.same) : t(ANALYSES.other, { dulu: ulang.programDulu, kini: ulang.programKini })}
      />
      <p>{perubahan.length === 0 ? t(ANALYSES.unchanged) : t(ANALYSES.changed, { n: say.number(perubahan.length) })}</p>
      {perubahan.length > SHOWN && <p>{t(ANALYSES.shownOf, { n: say.number(SHOWN) })}</p>}
      {perubahan.length > 0 && <Changes changes={perubahan.slice(0, SHOWN)} />}
    </>
  )
}

type Change = RecomputedAnswer['perubahan'][number]

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useText()
  const say = useSay()
  const measure = (name: string): string => {
    const key = FIGURES.find((each) => each === name)
    if (name === 'usulan') return t(ANALYSES.proposal)
    return key === undefined ? name : t(FIGURE_TEXT[key].long)
  }
  const side = (change: Change, pair: Change['before']): string => {
    if (pair === null) return t(ANALYSES.absent)
    if (change.kind === 'lokus') return t(pair.value === 1 ? ANALYSES.proposed : ANALYSES.notProposed)
    return `${say.number(pair.value, 1)} (${t(ANALYSES.pair, { n: say.number(pair.numerator), d: say.number(pair.denominator) })})`
  }
  return (
    <SmallTable
      label={t(ANALYSES.again)}
      heads={[ANALYSES.figure, ANALYSES.before, ANALYSES.after, ANALYSES.why].map((head) => t(head))}
      rows={changes.map((change) => [
        `${change.nama}: ${measure(change.measure)}${change.kind === 'kesenjangan' ? ` ${say.period(change.period)}` : ''}`,
        side(change, change.before),
        side(change, change.after),
        t(WHY_CHANGED[change.why]),
      ])}
    />
  )
}
