/** The same figures by another method: who is in both, and who in one only. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { compareProposals } from '@konvergen/core/lokus/compare-proposals.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { lokusQuery } from '../../app/queries.ts'
import { type LokusSearch, PROPOSING_METHODS, type ProposingMethod } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface CompareCardProps {
  readonly kab: string
  readonly answer: LokusAnswer
  readonly search: LokusSearch
}

export function CompareCard({ kab, answer, search }: CompareCardProps) {
  const t = useText()
  const others = PROPOSING_METHODS.filter((method) => method !== answer.method)
  const [chosen, setChosen] = useState<ProposingMethod>(others[0] ?? 'kuadran')
  const metode = chosen === answer.method ? (others[0] ?? 'kuadran') : chosen
  const other = useQuery(lokusQuery(kab, { ...search, metode }))
  return (
    <Card title={t(CHOICE.compareTitle)}>
      <SelectField
        label={t(CHOICE.compareWith)}
        value={metode}
        onChange={({ target }) => setChosen(others.find((each) => each === target.value) ?? metode)}
      >
        {others.map((method) => (
          <option key={method} value={method}>
            {t(CHOICE[method])}
          </option>
        ))}
      </SelectField>
      {other.isError && <ProblemNote problem={other.error} retry={() => void other.refetch()} />}
      {other.isPending && <Skeleton heights={[90]} />}
      {other.data !== undefined && other.data.method === metode && <Compared answer={answer} other={other.data} />}
    </Card>
  )
}

function Compared({ answer, other }: { answer: LokusAnswer; other: LokusAnswer }) {
  const t = useText()
  const say = useSay()
  const { both, onlyFirst, onlySecond, correlation } = compareProposals(answer.rows, other.rows)
  const names = new Map(answer.rows.map(({ kode, nama }) => [kode, nama]))
  const list = (codes: readonly string[]) => (codes.length === 0 ? t(CHOICE.none) : codes.map((kode) => names.get(kode) ?? kode).join(', '))
  return (
    <>
      <dl>
        <dt>{t(CHOICE.both, { n: say.number(both.length) })}</dt>
        <dd>{list(both)}</dd>
        <dt>{t(CHOICE.onlyThis, { n: say.number(onlyFirst.length) })}</dt>
        <dd>{list(onlyFirst)}</dd>
        <dt>{t(CHOICE.onlyThat, { n: say.number(onlySecond.length) })}</dt>
        <dd>{list(onlySecond)}</dd>
      </dl>
      {correlation !== null && <p>{t(CHOICE.correlation, { value: say.number(correlation, 2) })}</p>}
    </>
  )
}
