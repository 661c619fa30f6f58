/** One activity: quarter by quarter, its evidence and villages of this quarter, and every writing of it. */
import type { GridAnswer, RealisationDetail, ReportBody } from '@konvergen/contract/realisation.ts'
import { useQuery } from '@tanstack/react-query'
import { realisationOfQuery } from '../../app/realisation-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { HistoryList } from './history-list.tsx'
import { PlaceFields } from './place-fields.tsx'
import { QuartersTable } from './quarters-table.tsx'
import styles from './realisation.module.css'
import { useWriteReports } from './use-realisation-acts.ts'

interface ActivityDrawerProps {
  readonly kab: string
  readonly id: string
  readonly grid: GridAnswer
  readonly onClose: () => void
}

export function ActivityDrawer({ kab, id, grid, onClose }: ActivityDrawerProps) {
  const t = useText()
  const found = useQuery(realisationOfQuery(kab, id))
  const title = found.data?.title ?? t(REALISATION.activity)
  return (
    <Drawer title={title} onClose={onClose}>
      {found.isError && <ProblemNote problem={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton />}
      {found.data !== undefined && <Detail kab={kab} detail={found.data} grid={grid} />}
    </Drawer>
  )
}

interface DetailProps {
  readonly kab: string
  readonly detail: RealisationDetail
  readonly grid: GridAnswer
}

function Detail({ kab, detail, grid }: DetailProps) {
  const write = useWriteReports(kab)
  const { year, quarter, office, mayWrite } = grid
  const own = detail.quarters.find((each) => each.quarter === quarter)
  if (own === undefined) return null
  const keep = (facts: ReportBody) => write.mutate({ year, quarter, office, rows: [{ id: detail.id, revision: own.revision, facts }] })
  const shared = { kab, detail, quarter, facts: own.facts, mayWrite: mayWrite && !write.isPending, onKeep: keep }
  return (
    <div className={styles['form']}>
      <QuartersTable detail={detail} />
      {write.isError && <ProblemNote problem={write.error} />}
      <EvidenceFields {...shared} />
      <PlaceFields key={own.revision} {...shared} />
      <HistoryList detail={detail} quarter={quarter} mayWrite={shared.mayWrite} onUse={keep} />
    </div>
  )
}
