/** The months of a card: when it began, giving birth, leaving; and how often a child was weighed before it was followed here. */
import { ENDINGS } from '@konvergen/core/scorecard/person-quarter.ts'
import { SelectField, TextField } from '../../parts/field.tsx'
import { CARD } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import type { CardDraft } from './card-draft.ts'
import styles from './scorecard.module.css'

interface CardTimesProps {
  readonly draft: CardDraft
  readonly wrong: (key: keyof CardDraft) => string | undefined
  readonly onChange: (change: Partial<CardDraft>) => void
}

const TIMES = ['timbang', 'konseling', 'pengasuhan'] as const

export function CardTimes({ draft, wrong, onChange }: CardTimesProps) {
  const t = useText()
  const month = (key: 'mulai' | 'bersalin' | 'berakhir', label: string) => (
    <TextField
      label={label}
      type="month"
      value={draft[key]}
      wrong={wrong(key)}
      onChange={(event) => onChange({ [key]: event.target.value })}
    />
  )
  return (
    <>
      {month('mulai', t(draft.jenis === 'anak' ? CARD.startChild : CARD.startPregnancy))}
      {draft.jenis === 'bumil' && month('bersalin', t(CARD.birth))}
      {draft.jenis === 'anak' && (
        <fieldset className={styles['before']}>
          <legend>{t(CARD.before)}</legend>
          <p className={styles['small']}>{t(CARD.beforeHint)}</p>
          <div className={styles['triple']}>
            {TIMES.map((key) => (
              <TextField
                key={key}
                label={t(CARD[key])}
                inputMode="numeric"
                maxLength={2}
                value={draft[key]}
                onChange={(event) => onChange({ [key]: event.target.value })}
              />
            ))}
          </div>
        </fieldset>
      )}
      <div className={styles['pair']}>
        {month('berakhir', t(CARD.ended))}
        <SelectField
          label={t(CARD.ending)}
          value={draft.sebab}
          wrong={wrong('sebab')}
          onChange={(event) => onChange({ sebab: ENDINGS.find((ending) => ending === event.target.value) ?? '' })}
        >
          <option value="">{t(CARD.endingNone)}</option>
          {ENDINGS.map((ending) => (
            <option key={ending} value={ending}>
              {t(CARD[ending])}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  )
}
