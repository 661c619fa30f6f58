/**
 * What the proposal depends on: how many lokus, and from where a village counts as high. Each valid value is taken at once; one that
 * cannot be used says why and leaves the result as it was.
 */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { LokusCuts } from '@konvergen/core/lokus/proposal.ts'
import type { LokusSearch } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { LOKUS } from '../../text/lokus.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './lokus-page.module.css'
import { NumberField } from './number-field.tsx'

interface ParametersProps {
  readonly answer: LokusAnswer
  readonly cuts: LokusCuts
  readonly search: LokusSearch
  readonly onChange: (search: LokusSearch) => void
}

const MOST_CASES = 100_000

export function Parameters({ answer, cuts, search, onChange }: ParametersProps) {
  const t = useText()
  const say = useSay()
  const { kMax } = answer
  const isGiven = search.prevalensi !== undefined || search.kasus !== undefined
  const { prevalensi: _prevalensi, kasus: _kasus, ...withoutCuts } = search
  const asTyped = (value: number) => String(Math.round(value * 100) / 100).replace('.', say.language === 'id' ? ',' : '.')

  return (
    <div className="tanpa-cetak">
      <Card title={t(LOKUS.parameters)} hint={t(LOKUS.parametersHint)}>
        <div className={styles['parameters']}>
          <NumberField
            label={t(LOKUS.k)}
            hint={t(LOKUS.kHint, { max: say.number(kMax) })}
            wrong={t(LOKUS.kWrong, { max: say.number(kMax) })}
            range={{ low: 1, high: kMax, decimals: 0 }}
            initial={asTyped(answer.k)}
            onValue={(k) => onChange({ ...search, k })}
          />
          <div className={styles['cuts']}>
            {t(LOKUS.cuts)}
            <Segmented
              label={t(LOKUS.cuts)}
              value={isGiven ? 'given' : 'median'}
              options={[
                { value: 'median', label: t(LOKUS.median) },
                { value: 'given', label: t(LOKUS.given) },
              ]}
              onChange={(basis) =>
                onChange(
                  basis === 'median'
                    ? withoutCuts
                    : { ...search, prevalensi: Math.round(cuts.prevalence * 100) / 100, kasus: Math.round(cuts.cases) },
                )
              }
            />
          </div>
          {isGiven && (
            <>
              <NumberField
                label={t(LOKUS.prevalence)}
                wrong={t(LOKUS.prevalenceWrong)}
                range={{ low: 0, high: 100, decimals: 2 }}
                initial={asTyped(cuts.prevalence)}
                onValue={(prevalensi) => onChange({ ...search, prevalensi, kasus: search.kasus ?? Math.round(cuts.cases) })}
              />
              <NumberField
                label={t(LOKUS.cases)}
                wrong={t(LOKUS.casesWrong)}
                range={{ low: 0, high: MOST_CASES, decimals: 0 }}
                initial={asTyped(cuts.cases)}
                onValue={(kasus) => onChange({ ...search, kasus, prevalensi: search.prevalensi ?? cuts.prevalence })}
              />
            </>
          )}
        </div>
      </Card>
    </div>
  )
}
