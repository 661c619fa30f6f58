/** Whether a version computes to the same bytes again, and what has changed since, with why. */
import type { AnalysisAnswer, RecomputedAnswer } from '@konvergen/contract/analyses.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recomputedQuery } from '../../../app/analysis-queries.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Note, ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { ChangeTable } from './change-table.tsx'

const SHOWN = 200

interface RecomputeCardProps {
  readonly kab: string
  readonly id: string
  readonly names: AnalysisAnswer['namaIndikator']
}

export function RecomputeCard({ kab, id, names }: RecomputeCardProps) {
  const t = useText()
  const [isAsked, setAsked] = useState(false)
  const { data, isError, isFetching, error } = useQuery({ ...recomputedQuery(kab, id), enabled: isAsked })
  return (
    <Card title={t(ANALYSES.again)} hint={t(ANALYSES.againHint)}>
      {!isAsked && <Button onClick={() => setAsked(true)}>{t(ANALYSES.again)}</Button>}
      {isFetching && data === undefined && <Skeleton />}
      {isError && <ProblemNote problem={error} />}
      {data !== undefined && <Recomputed data={data} names={names} />}
    </Card>
  )
}

function Recomputed({ data: { ulang, perubahan }, names }: { data: RecomputedAnswer } & Pick<RecomputeCardProps, 'names'>) {
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
      {perubahan.length > 0 && <ChangeTable label={t(ANALYSES.again)} changes={perubahan.slice(0, SHOWN)} names={names} />}
    </>
  )
}
