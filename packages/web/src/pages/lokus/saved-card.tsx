/** Kept ways of choosing: one is taken up again, this one is kept under a name, and the decision rests on it. */

import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { SavedMethod } from '@konvergen/contract/lokus-years.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lokusMethodsQuery } from '../../app/lokus-queries.ts'
import { useMay } from '../../app/may.ts'
import type { LokusSearch } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import { DecideButton } from './decide-button.tsx'
import { SaveForm } from './save-form.tsx'
import { useSaveMethod } from './use-save-method.ts'
import { parametersOf, searchOf } from './weights-of.ts'

interface SavedCardProps {
  readonly kab: string
  readonly answer: LokusAnswer
  readonly search: LokusSearch
  readonly onChange: (search: LokusSearch) => void
}

/** The kept version that is the same as what is shown; undefined = none. */
function sameAs(methods: readonly SavedMethod[], search: LokusSearch, k: number): SavedMethod | undefined {
  const own = JSON.stringify(parametersOf(search, k))
  return methods.find(({ parameter }) => JSON.stringify(parametersOf(searchOf(parameter, {}), parameter.k)) === own)
}

export function SavedCard({ kab, answer, search, onChange }: SavedCardProps) {
  const t = useText()
  const may = useMay()
  const methods = useQuery(lokusMethodsQuery(kab)).data ?? []
  const saving = useSaveMethod(kab, parametersOf(search, answer.k))
  const current = sameAs(methods, search, answer.k)
  const mayDecide = may('lokus.decide', kab)
  return (
    <div className="tanpa-cetak">
      <Card title={t(CHOICE.saved)} hint={t(CHOICE.savedHint)}>
        <div className={styles['options']}>
          {methods.length > 0 && (
            <SelectField
              label={t(CHOICE.takenUp)}
              value={current?.id ?? ''}
              onChange={({ target }) => {
                const method = methods.find(({ id }) => id === target.value)
                if (method !== undefined) onChange(searchOf(method.parameter, search))
              }}
            >
              <option value="">{t(CHOICE.chooseSaved)}</option>
              {methods.map(({ id, nama, versi }) => (
                <option key={id} value={id}>
                  {t(CHOICE.version, { nama, n: versi })}
                </option>
              ))}
            </SelectField>
          )}
          {mayDecide && <SaveForm save={saving} />}
        </div>
        <output className={styles['small']}>{saving.data !== undefined && t(CHOICE.savedNow, { n: saving.data.versi })}</output>
        <div className={styles['acts']}>
          {mayDecide && <DecideButton kab={kab} answer={answer} method={current} search={search} />}
          <Link to="/k/$kab/lokus-tahun" params={{ kab }}>
            {t(CHOICE.toYears)}
          </Link>
        </div>
      </Card>
    </div>
  )
}
