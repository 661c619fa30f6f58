/** One line of an APBDes: quarter by quarter, its evidence of this quarter, and every writing of it. */
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import type { VillageGridAnswer, VillageLineDetail } from '@konvergen/contract/village-realisation.ts'
import { useQuery } from '@tanstack/react-query'
import { villageLineQuery } from '../../app/realisation-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { EvidenceFields } from './evidence-fields.tsx'
import { HistoryList } from './history-list.tsx'
import { QuartersTable } from './quarters-table.tsx'
import styles from './realisation.module.css'
import { useWriteLine } from './use-village-acts.ts'

interface LineDrawerProps {
  readonly kab: string
  readonly id: string
  readonly title: string
  readonly grid: VillageGridAnswer
  readonly onClose: () => void
}

export function LineDrawer({ kab, id, title, grid, onClose }: LineDrawerProps) {
  const found = useQuery(villageLineQuery(kab, id))
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
  readonly detail: VillageLineDetail
  readonly grid: VillageGridAnswer
}

function Detail({ kab, detail, grid }: DetailProps) {
  const write = useWriteLine(kab)
  const { year, quarter, village, mayWrite } = grid
  const own = detail.quarters.find((each) => each.quarter === quarter)
  if (own === undefined) return null
  const keep = (facts: ReportBody) => write.mutate({ year, quarter, village, rows: [{ id: detail.id, revision: own.revision, facts }] })
  const shared = { kab, detail, quarter, facts: own.facts, mayWrite: mayWrite && !write.isPending, onKeep: keep }
  return (
    <div className={styles['form']}>
      <QuartersTable detail={detail} />
      {write.isError && <ProblemNote problem={write.error} />}
      <EvidenceFields {...shared} />
      <HistoryList detail={detail} quarter={quarter} mayWrite={shared.mayWrite} onUse={keep} />
    </div>
  )
}
