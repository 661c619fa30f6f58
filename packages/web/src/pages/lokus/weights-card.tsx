/** The weights of the criteria, each by slider and by number; a sum of ranks only asks which of them count. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { CRITERION_NAMES } from '@konvergen/core/lokus/index-sentences.ts'
import { CRITERIA, type CriterionKey } from '@konvergen/core/lokus/method.ts'
import type { LokusSearch } from '../../app/search-state.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import { WeightLine } from './weight-line.tsx'
import { weightsOf, weightsText } from './weights-of.ts'

interface WeightsCardProps {
  readonly answer: LokusAnswer
  readonly search: LokusSearch
  readonly onChange: (search: LokusSearch) => void
}

export function WeightsCard({ answer, search, onChange }: WeightsCardProps) {
  const t = useText()
  const { language } = useSay()
  const weights = weightsOf(search)
  const known = new Map(answer.dasar?.kriteria.map(({ key, diketahui }) => [key, diketahui]))
  const isByPlace = search.metode === 'peringkat'
  const sum = CRITERIA.reduce((all, key) => all + (known.has(key) ? weights[key] : 0), 0)
  const put = (key: CriterionKey, value: number): void => {
    const next = { ...weights, [key]: value }
    // Something must count.
    if (CRITERIA.some((each) => next[each] > 0)) onChange({ ...search, bobot: weightsText(next) })
  }
  const { bobot: _bobot, ...asShipped } = search
  return (
    <div className="tanpa-cetak">
      <Card title={t(CHOICE.weights)} hint={t(isByPlace ? CHOICE.ranksHint : CHOICE.weightsHint)}>
        <div className={styles['weights']}>
          {CRITERIA.map((key) => (
            <WeightLine
              key={key}
              name={CRITERION_NAMES[key][language]}
              weight={weights[key]}
              share={sum === 0 || !known.has(key) ? null : weights[key] / sum}
              known={known.get(key) ?? 0}
              all={answer.rows.length}
              isTick={isByPlace}
              onWeight={(value) => put(key, value)}
            />
          ))}
        </div>
        {search.bobot !== undefined && <Button onClick={() => onChange(asShipped)}>{t(CHOICE.shipped)}</Button>}
      </Card>
    </div>
  )
}
