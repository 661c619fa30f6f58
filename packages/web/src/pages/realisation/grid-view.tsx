/** The grid in the order in which it is read: which office and quarter, how it stands, the activities, handing in, the rules; and the drawer of one activity. */
import type { GridAnswer } from '@konvergen/contract/realisation.ts'
import { Link } from '@tanstack/react-router'
import type { RealisationChange } from '../../app/realisation-search.ts'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/states.tsx'
import { PHONE, useMedia } from '../../parts/use-media.ts'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { ActivityDrawer } from './activity-drawer.tsx'
import { GridCards } from './grid-cards.tsx'
import { GridLead } from './grid-lead.tsx'
import { GridTable } from './grid-table.tsx'
import { GridTools } from './grid-tools.tsx'
import styles from './realisation.module.css'
import { RulesCard } from './rules-card.tsx'
import { sayQuarter } from './say-realisation.ts'
import { StepsCard } from './steps-card.tsx'
import { useDesk } from './use-desk.ts'

interface GridViewProps {
  readonly kab: string
  readonly grid: GridAnswer
  readonly opened: string | undefined
  readonly onChange: (change: RealisationChange) => void
}

export function GridView({ kab, grid, opened, onChange }: GridViewProps) {
  const t = useText()
  const isPhone = useMedia(PHONE)
  const desk = useDesk(kab, grid)
  const { rows, mayWrite, year } = grid
  const onOpen = (buka: string) => onChange({ buka })
  const Shown = isPhone ? GridCards : GridTable
  return (
    <>
      <GridLead grid={grid} />
      <GridTools kab={kab} grid={grid} onChange={onChange} />
      <div className={styles['stack']}>
        {rows.length === 0 ? (
          <Empty
            title={t(REALISATION.empty)}
            acts={
              <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun: year }}>
                {t(REALISATION.toPlan)}
              </Link>
            }
          >
            <p>{t(REALISATION.emptyBody)}</p>
          </Empty>
        ) : (
          <Card
            title={t(REALISATION.grid, { quarter: sayQuarter(grid.quarter, { t }) })}
            hint={t(mayWrite ? REALISATION.gridHint : REALISATION.gridRead)}
          >
            <Shown grid={grid} desk={desk} onOpen={onOpen} />
          </Card>
        )}
        {rows.length > 0 && <StepsCard kab={kab} grid={grid} isUnkept={desk.desk.isUnkept} />}
        <RulesCard kab={kab} answer={grid} maySet={false} />
      </div>
      {opened !== undefined && <ActivityDrawer kab={kab} id={opened} grid={grid} onClose={() => onChange({ buka: undefined })} />}
    </>
  )
}
