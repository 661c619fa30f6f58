/** How many lokus, by number or by budget; on which scale criteria are laid, and which prevalence is taken. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { NORMALISATIONS } from '@konvergen/core/lokus/criterion.ts'
import { ESTIMATES } from '@konvergen/core/lokus/method.ts'
import type { LokusSearch } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { LOKUS } from '../../text/lokus.ts'
import { CHOICE } from '../../text/lokus-choice.ts'
import { measureText } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { BudgetFields } from './budget-fields.tsx'
import styles from './choice.module.css'
import { NumberField } from './number-field.tsx'

interface IndexOptionsProps {
  readonly answer: LokusAnswer
  readonly search: LokusSearch
  readonly onChange: (search: LokusSearch) => void
}

export function IndexOptions({ answer, search, onChange }: IndexOptionsProps) {
  const t = useText()
  const say = useSay()
  const { kMax, kAnggaran, dasar } = answer
  const asked = search.taksiran ?? 'langsung'
  const names = dasar?.kovariat.map((key) => t(measureText(key as 'krs'))).join(', ') ?? ''
  return (
    <div className="tanpa-cetak">
      <Card title={t(LOKUS.parameters)}>
        <div className={styles['options']}>
          {kAnggaran === null && (
            <NumberField
              label={t(LOKUS.k)}
              hint={t(LOKUS.kHint, { max: say.number(kMax) })}
              wrong={t(LOKUS.kWrong, { max: say.number(kMax) })}
              range={{ low: 1, high: kMax, decimals: 0 }}
              initial={String(answer.k)}
              onValue={(k) => onChange({ ...search, k })}
            />
          )}
          <BudgetFields search={search} onChange={onChange} />
          <div>
            <p className={styles['small']}>{t(CHOICE.taksiran)}</p>
            <Segmented
              label={t(CHOICE.taksiran)}
              value={asked}
              options={ESTIMATES.map((value) => ({ value, label: t(CHOICE[value]) }))}
              onChange={(taksiran) => onChange({ ...search, taksiran })}
            />
          </div>
          {search.metode === 'indeks' && (
            <div>
              <p className={styles['small']}>{t(CHOICE.norma)}</p>
              <Segmented
                label={t(CHOICE.norma)}
                value={search.norma ?? 'minmax'}
                options={NORMALISATIONS.map((value) => ({ value, label: t(value === 'minmax' ? CHOICE.minmax : CHOICE.byPlace) }))}
                onChange={(norma) => onChange({ ...search, norma })}
              />
            </div>
          )}
        </div>
        {kAnggaran !== null && <p className={styles['small']}>{t(CHOICE.carried, { n: say.number(kAnggaran), max: say.number(kMax) })}</p>}
        {dasar !== null && dasar.taksiran !== asked && (
          <p className={styles['small']}>{t(CHOICE.fellBack, { name: t(CHOICE[dasar.taksiran]) })}</p>
        )}
        {dasar?.taksiran === 'fh' && (
          <p className={styles['small']}>{names === '' ? t(CHOICE.noCovariates) : t(CHOICE.covariates, { names })}</p>
        )}
      </Card>
    </div>
  )
}
