/** The mapping in the order in which it is read: the sentence, indicator by office, activities without a gap, activities that are alike. */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import type { ProgramsChange, ProgramsSearch } from '../../app/plan-search.ts'
import { Note } from '../../parts/states.tsx'
import { PROGRAMS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AimlessCard } from './aimless-card.tsx'
import { DoubletsCard } from './doublets-card.tsx'
import { OpenGapsDrawer } from './open-gaps-drawer.tsx'
import styles from './plan.module.css'
import { ProgramsMatrix } from './programs-matrix.tsx'
import { ProgramsTools } from './programs-tools.tsx'
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
      <ProgramsTools kab={kab} programs={programs} search={search} onChange={onChange} />
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
