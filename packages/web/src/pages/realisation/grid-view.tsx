/** The grid in the order in which it is read: which office and quarter, how it stands, the activities, handing in, the rules; and the drawer of one activity. */
import type { GridAnswer } from '@konvergen/contract/realisation.ts'
import type { RealisationChange } from '../../app/realisation-search.ts'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { ActivitiesCard } from './activities-card.tsx'
import { ActivityDrawer } from './activity-drawer.tsx'
import { GridLead } from './grid-lead.tsx'
import { GridTools } from './grid-tools.tsx'
import { NoActivities } from './no-activities.tsx'
import styles from './realisation.module.css'
import { RulesCard } from './rules-card.tsx'
import { StepsCard } from './steps-card.tsx'
import { useDesk } from './use-desk.ts'
import { sendReports, useStepQuarter } from './use-realisation-acts.ts'

interface GridViewProps {
  readonly kab: string
  readonly grid: GridAnswer
  readonly opened: string | undefined
  readonly onChange: (change: RealisationChange) => void
}

export function GridView({ kab, grid, opened, onChange }: GridViewProps) {
  const desk = useDesk(kab, sendReports(kab, grid))
  const step = useStepQuarter(kab, grid)
  const t = useText()
  const isEmpty = grid.rows.length === 0
  return (
    <>
      <GridLead grid={grid} />
      <GridTools kab={kab} grid={grid} onChange={onChange} />
      <div className={styles['stack']}>
        {isEmpty && <NoActivities kab={kab} year={grid.year} />}
        {!isEmpty && <ActivitiesCard grid={grid} desk={desk} onOpen={(buka) => onChange({ buka })} />}
        {!isEmpty && <StepsCard grid={grid} step={step} hint={t(REALISATION.stepsHint)} isUnkept={desk.desk.isUnkept} />}
        <RulesCard kab={kab} answer={grid} maySet={false} />
      </div>
      {opened !== undefined && <ActivityDrawer kab={kab} id={opened} grid={grid} onClose={() => onChange({ buka: undefined })} />}
    </>
  )
}
