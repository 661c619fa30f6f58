/** The grid of a village in the order in which it is read: how it stands, the lines, handing in, the rules; and the drawer of one line. */
import type { VillageGridAnswer } from '@konvergen/contract/village-realisation.ts'
import type { RealisationChange } from '../../app/realisation-search.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { LineDrawer } from './line-drawer.tsx'
import { NoLines } from './no-lines.tsx'
import styles from './realisation.module.css'
import { RulesCard } from './rules-card.tsx'
import { VillageGridLead } from './village-grid-lead.tsx'
import { VillageGridTools } from './village-grid-tools.tsx'
import { VillageLines } from './village-lines.tsx'

interface VillageGridViewProps {
  readonly kab: string
  readonly grid: VillageGridAnswer
  readonly opened: string | undefined
  readonly onChange: (change: RealisationChange) => void
}

export function VillageGridView({ kab, grid, opened, onChange }: VillageGridViewProps) {
  const t = useText()
  const { rows, year } = grid
  const title = rows.find(({ id }) => id === opened)?.title ?? t(VILLAGE_REALISATION.line)
  return (
    <>
      <VillageGridLead grid={grid} />
      <VillageGridTools kab={kab} grid={grid} onChange={onChange} />
      <div className={styles['stack']}>
        {rows.length === 0 && <NoLines kab={kab} year={year} />}
        {rows.length > 0 && <VillageLines kab={kab} grid={grid} onOpen={(buka) => onChange({ buka })} />}
        <RulesCard kab={kab} answer={grid} maySet={false} />
      </div>
      {opened !== undefined && <LineDrawer kab={kab} id={opened} title={title} grid={grid} onClose={() => onChange({ buka: undefined })} />}
    </>
  )
}
