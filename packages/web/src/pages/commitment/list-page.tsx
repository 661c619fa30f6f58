/** The register of commitments of a year: what is overdue, what is one's own, and the way to write one down. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { commitmentsQuery } from '../../app/commitment-queries.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { CommitmentList } from './commitment-list.tsx'
import { ListHead } from './list-head.tsx'
import { NewCommitment } from './new-commitment.tsx'

const route = getRouteApi('/k/$kab/komitmen')

export function CommitmentsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [isAdding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery(commitmentsQuery(kab, search))
  if (data === undefined) {
    if (error !== null) return <ProblemNote problem={error} retry={() => void refetch()} />
    return <Skeleton heights={[32, 64, 320]} />
  }
  return (
    <>
      <ListHead kab={kab} list={data} onAdd={isAdding ? null : () => setAdding(true)} />
      <p className={styles['lead']}>{t(COMMITMENT.lead)}</p>
      <div className={styles['stack']}>
        {isAdding && <NewCommitment kab={kab} tahun={data.tahun} onCancel={() => setAdding(false)} />}
        <CommitmentList
          kab={kab}
          list={data}
          search={search}
          onChange={(change) =>
            void navigate({ search: (before) => ({ ...before, ...change }) as typeof search, replace: true, resetScroll: false })
          }
        />
      </div>
    </>
  )
}
