/** The mapping in the order in which it is read: the sentence, indicator by office, activities without a gap, activities that are alike. */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import type { ProgramsSearch } from '../../app/plan-search.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { saveAs } from '../../parts/csv.ts'
import { SelectField } from '../../parts/field.tsx'
import { Note } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { PROGRAMS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AimlessCard } from './aimless-card.tsx'
import { DoubletsCard } from './doublets-card.tsx'
import { OpenGapsDrawer } from './open-gaps-drawer.tsx'
import styles from './plan.module.css'
import { programsCsv } from './programs-csv.ts'
import { ProgramsMatrix } from './programs-matrix.tsx'
import type { ProgramsChange } from './programs-page.tsx'
import { sayMoney } from './say-plan.ts'

interface ProgramsViewProps {
  readonly kab: string
  readonly programs: ProgramsAnswer
  readonly search: ProgramsSearch
  readonly onChange: (change: ProgramsChange) => void
}

export function ProgramsView({ kab, programs, search, onChange }: ProgramsViewProps) {
  const t = useText()
  const say = useSay()
  const { year, period, activities, total, counts, indicators } = programs
  const now = new Date().getFullYear()
  const years = [...new Set([year, now - 1, now, now + 1])].toSorted((a, b) => b - a)
  const opened = indicators.find(({ code }) => code === search.kesenjangan)
  return (
    <>
      {period !== null && (
        <p className={styles['lead']}>
          <strong>{t(PROGRAMS.lead, { open: say.number(counts.open), year })}</strong>{' '}
          {t(PROGRAMS.rest, { aimless: say.number(counts.aimless), doublets: say.number(counts.doublets) })}{' '}
          {t(PROGRAMS.period, { period: say.period(period), n: say.number(activities), total: sayMoney(total, { t, say }) })}
        </p>
      )}
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
      <div className={styles['stack']}>
        {period === null && <Note tone="caution" title={t(PROGRAMS.noGaps)} />}
        {activities === 0 && <Note title={t(PROGRAMS.noActivities, { year })} />}
        {indicators.length > 0 && (
          <ProgramsMatrix
            kab={kab}
            programs={programs}
            onlyOpen={search.terbuka !== undefined}
            onOpen={(kesenjangan) => onChange({ kesenjangan })}
          />
        )}
        <AimlessCard kab={kab} programs={programs} />
        <DoubletsCard kab={kab} programs={programs} />
      </div>
      {opened !== undefined && (
        <OpenGapsDrawer kab={kab} year={year} indicator={opened} onClose={() => onChange({ kesenjangan: undefined })} />
      )}
    </>
  )
}
