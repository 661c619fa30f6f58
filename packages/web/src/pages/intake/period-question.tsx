/** Asked only when a file does not say which period it speaks of: a month for the recap, a half-year for KRS. */
import type { ImportKind } from '@konvergen/contract/intake.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { useState } from 'react'
import { SelectField } from '../../parts/field.tsx'
import { Note } from '../../parts/states.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './preview-page.module.css'

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
const HALVES = ['S1', 'S2']
/** How far back a file may speak. */
const YEARS_BACK = 10

export function PeriodQuestion({ kind, onChange }: { kind: ImportKind; onChange: (period: string | null) => void }) {
  const t = useText()
  const { language } = useSay()
  const [year, setYear] = useState('')
  const [part, setPart] = useState('')
  const [thisYear] = useState(() => new Date().getFullYear())
  const parts = kind === 'krs-rekap' ? HALVES : MONTHS
  const change = (nextYear: string, nextPart: string) => {
    setYear(nextYear)
    setPart(nextPart)
    onChange(nextYear === '' || nextPart === '' ? null : `${nextYear}-${nextPart}`)
  }
  const partName = (value: string) => sayPeriod(`2000-${value}`, language).replace(/ ?(of )?2000/, '')
  return (
    <Note tone="caution" title={t(PREVIEW.askPeriod)}>
      <p>{t(PREVIEW.askPeriodBody)}</p>
      <div className={styles['period']}>
        <SelectField
          label={t(kind === 'krs-rekap' ? PREVIEW.half : PREVIEW.month)}
          value={part}
          onChange={(event) => change(year, event.target.value)}
        >
          <option value="">{t(PREVIEW.chooseFirst)}</option>
          {parts.map((value) => (
            <option key={value} value={value}>
              {partName(value)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t(PREVIEW.year)} value={year} onChange={(event) => change(event.target.value, part)}>
          <option value="">{t(PREVIEW.chooseFirst)}</option>
          {Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back)).map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </SelectField>
      </div>
    </Note>
  )
}
