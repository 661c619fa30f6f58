/** The grid of a village in the order in which it is read: how it stands, what Siskeudes offers, the lines, handing in, the rules; and the drawer of one line. */
import type { GridRow } from '@konvergen/contract/realisation.ts'
import { type VillageGridAnswer, writeVillageRealisation } from '@konvergen/contract/village-realisation.ts'
import { call } from '../../app/call.ts'
import type { RealisationChange } from '../../app/realisation-search.ts'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { ActivitiesCard } from './activities-card.tsx'
import { LineDrawer } from './line-drawer.tsx'
import { NoLines } from './no-lines.tsx'
import styles from './realisation.module.css'
import { RulesCard } from './rules-card.tsx'
import { SiskeudesNote } from './siskeudes-note.tsx'
import { StepsCard } from './steps-card.tsx'
import { TakeAll } from './take-all.tsx'
import { useDesk } from './use-desk.ts'
import { useStepVillage } from './use-village-acts.ts'
import { VillageGridLead } from './village-grid-lead.tsx'
import { VillageGridTools } from './village-grid-tools.tsx'

interface VillageGridViewProps {
  readonly kab: string
  readonly grid: VillageGridAnswer
  readonly opened: string | undefined
  readonly onChange: (change: RealisationChange) => void
}

export function VillageGridView({ kab, grid, opened, onChange }: VillageGridViewProps) {
  const t = useText()
  const { year, quarter, village, rows, mayWrite } = grid
  const desk = useDesk(kab, (sent) => call(writeVillageRealisation, { params: { kab }, body: { year, quarter, village, rows: [...sent] } }))
  const step = useStepVillage(kab, grid)
  const lines = new Map(rows.map((row) => [row.id, row]))
  const beside = ({ id }: GridRow) => {
    const row = lines.get(id)
    return row === undefined ? null : <SiskeudesNote row={row} mayWrite={mayWrite} onTake={(taken) => desk.desk.typeMany([taken])} />
  }
  const isEmpty = rows.length === 0
  return (
    <>
      <VillageGridLead grid={grid} />
      <VillageGridTools kab={kab} grid={grid} onChange={onChange} />
      <div className={styles['stack']}>
        {isEmpty && <NoLines kab={kab} year={year} />}
        {!isEmpty && mayWrite && <TakeAll rows={rows} onTake={(taken) => desk.desk.typeMany(taken)} />}
        {!isEmpty && (
          <ActivitiesCard
            grid={grid}
            desk={desk}
            subject={t(VILLAGE_REALISATION.line)}
            beside={beside}
            onOpen={(buka) => onChange({ buka })}
          />
        )}
        {!isEmpty && <StepsCard grid={grid} step={step} hint={t(VILLAGE_REALISATION.stepsHint)} isUnkept={desk.desk.isUnkept} />}
        <RulesCard kab={kab} answer={grid} maySet={false} />
      </div>
      {opened !== undefined && (
        <LineDrawer
          kab={kab}
          id={opened}
          grid={grid}
          title={lines.get(opened)?.title ?? t(REALISATION.activity)}
          onClose={() => onChange({ buka: undefined })}
        />
      )}
    </>
  )
}
