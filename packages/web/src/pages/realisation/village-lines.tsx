/** Lines of a village to fill in, what Siskeudes offers for them, and handing the quarter in. */
import type { GridRow } from '@konvergen/contract/realisation.ts'
import type { VillageGridAnswer } from '@konvergen/contract/village-realisation.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { ActivitiesCard } from './activities-card.tsx'
import { SiskeudesNote } from './siskeudes-note.tsx'
import { StepsCard } from './steps-card.tsx'
import { TakeAll } from './take-all.tsx'
import { useDesk } from './use-desk.ts'
import { sendLines, useStepVillage } from './use-village-acts.ts'

interface VillageLinesProps {
  readonly kab: string
  readonly grid: VillageGridAnswer
  readonly onOpen: (id: string) => void
}

export function VillageLines({ kab, grid, onOpen }: VillageLinesProps) {
  const t = useText()
  const { rows, mayWrite } = grid
  const desk = useDesk(kab, sendLines(kab, grid))
  const step = useStepVillage(kab, grid)
  const lines = new Map(rows.map((row) => [row.id, row]))
  const beside = ({ id }: GridRow) => {
    const row = lines.get(id)
    return row === undefined ? null : <SiskeudesNote row={row} mayWrite={mayWrite} onTake={(taken) => desk.desk.typeMany([taken])} />
  }
  return (
    <>
      {mayWrite && <TakeAll rows={rows} onTake={(taken) => desk.desk.typeMany(taken)} />}
      <ActivitiesCard grid={grid} desk={desk} subject={t(VILLAGE_REALISATION.line)} beside={beside} onOpen={onOpen} />
      <StepsCard grid={grid} step={step} hint={t(VILLAGE_REALISATION.stepsHint)} isUnkept={desk.desk.isUnkept} />
    </>
  )
}
