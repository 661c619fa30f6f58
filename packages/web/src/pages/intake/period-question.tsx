/** Asked only when a file does not say which period it speaks of: a month for the recap, a half-year for KRS, a year or a part of it for lists. */
import type { ImportKind } from '@konvergen/contract/intake.ts'
import { isRecordImport, RECORD_IMPORTS } from '@konvergen/core/intake/lists/record-imports.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { useState } from 'react'
import { SelectField } from '../../parts/field.tsx'
import { Note } from '../../parts/states.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { RECORDS } from '../../text/records.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './preview-page.module.css'

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
const HALVES = ['S1', 'S2']
const QUARTERS = ['T1', 'T2', 'T3', 'T4']
/** Of a list: nothing more than the year. */
const WHOLE = 'tahun'

function partsOf(kind: ImportKind): readonly string[] {
  if (isRecordImport(kind)) return RECORD_IMPORTS[kind].use === 'hal' ? [WHOLE] : [WHOLE, ...HALVES, ...QUARTERS, ...MONTHS]
  return kind === 'krs-rekap' ? HALVES : MONTHS
}
/** How far back a file may speak. */
const YEARS_BACK = 10

function partLabel(kind: ImportKind) {
  if (isRecordImport(kind)) return RECORDS.part
  return kind === 'krs-rekap' ? PREVIEW.half : PREVIEW.month
}

export function PeriodQuestion({ kind, onChange }: { kind: ImportKind; onChange: (period: string | null) => void }) {
  const t = useText()
  const { language } = useSay()
  const [year, setYear] = useState('')
  const parts = partsOf(kind)
  const [part, setPart] = useState(parts[0] === WHOLE ? WHOLE : '')
  const [thisYear] = useState(() => new Date().getFullYear())
  const change = (nextYear: string, nextPart: string) => {
    setYear(nextYear)
    setPart(nextPart)
    onChange(nextYear === '' || nextPart === '' ? null : nextPart === WHOLE ? nextYear : `${nextYear}-${nextPart}`)
  }
  const partName = (value: string) =>
    value === WHOLE ? t(RECORDS.wholeYear) : sayPeriod(`2000-${value}`, language).replace(/ ?(of )?2000/, '')
  return (
    <Note tone="caution" title={t(PREVIEW.askPeriod)}>
      <p>{t(PREVIEW.askPeriodBody)}</p>
      <div className={styles['period']}>
        {parts.length > 1 && (
          <SelectField label={t(partLabel(kind))} value={part} onChange={(event) => change(year, event.target.value)}>
            {parts[0] !== WHOLE && <option value="">{t(PREVIEW.chooseFirst)}</option>}
            {parts.map((value) => (
              <option key={value} value={value}>
                {partName(value)}
              </option>
            ))}
          </SelectField>
        )}
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
