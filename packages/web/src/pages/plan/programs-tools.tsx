/** Which year is looked at, whether only what is open, and the figures to take away. */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import { useMe } from '../../app/me.ts'
import type { ProgramsChange, ProgramsSearch } from '../../app/plan-search.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { saveAs } from '../../parts/csv.ts'
import { SelectField } from '../../parts/field.tsx'
import { PLAN } from '../../text/plan.ts'
import { PROGRAMS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { programsCsv } from './programs-csv.ts'

interface ProgramsToolsProps {
  readonly kab: string
  readonly programs: ProgramsAnswer
  readonly search: ProgramsSearch
  readonly onChange: (change: ProgramsChange) => void
}

export function ProgramsTools({ kab, programs, search, onChange }: ProgramsToolsProps) {
  const t = useText()
  const say = useSay()
  const { year } = programs
  const now = Number(useMe().today.slice(0, 4))
  const years = [...new Set([year, now - 1, now, now + 1])].toSorted((a, b) => b - a)
  return (
    <div className={`${styles['tools']} tanpa-cetak`}>
      <SelectField label={t(PLAN.year)} value={year} onChange={({ target }) => onChange({ tahun: Number(target.value) })}>
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </SelectField>
      <div className={styles['check']}>
        <input
          id="terbuka"
          type="checkbox"
          checked={search.terbuka !== undefined}
          onChange={({ target }) => onChange({ terbuka: target.checked ? 'ya' : undefined })}
        />
        <label htmlFor="terbuka">{t(PROGRAMS.onlyOpen)}</label>
      </div>
      <Button onClick={() => saveAs(`pemetaan-program-${kab}-${year}.csv`, 'text/csv', programsCsv(programs, { t, say }))}>
        {t(PROGRAMS.csv)}
      </Button>
      <ButtonLink href={`/api/districts/${kab}/pemetaan-program/berkas.xlsx?tahun=${year}&bahasa=${say.language}`}>
        {t(PROGRAMS.xlsx)}
      </ButtonLink>
    </div>
  )
}
