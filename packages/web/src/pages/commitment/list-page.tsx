/** The register of commitments of a year: what is overdue, what is one's own, and the way to write one down. */
import { downloadCommitmentsCsv, downloadCommitmentsPdf, downloadCommitmentsXlsx } from '@konvergen/contract/commitment.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { addressOf } from '../../app/call.ts'
import { commitmentsQuery } from '../../app/commitment-queries.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { CommitmentList } from './commitment-list.tsx'
import { NewCommitment } from './new-commitment.tsx'

const route = getRouteApi('/k/$kab/komitmen')

export function CommitmentsPage() {
  const t = useText()
  const { language } = useSay()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [isAdding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery(commitmentsQuery(kab, search))
  if (data === undefined) {
    if (error !== null) return <ProblemNote problem={error} retry={() => void refetch()} />
    return <Skeleton heights={[32, 64, 320]} />
  }
  const query = { tahun: data.tahun, bahasa: language }
  return (
    <>
      <PageHead title={t(COMMITMENT.title)} of={String(data.tahun)}>
        {data.bolehTambah && !isAdding && (
          <Button look="primary" onClick={() => setAdding(true)}>
            {t(COMMITMENT.add)}
          </Button>
        )}
        <ButtonLink href={addressOf(downloadCommitmentsPdf, { kab }, query)} download>
          {t(COMMITMENT.pdf)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadCommitmentsXlsx, { kab }, query)} download>
          {t(COMMITMENT.xlsx)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadCommitmentsCsv, { kab }, query)} download>
          {t(COMMITMENT.csv)}
        </ButtonLink>
        {data.hitungan.terbit > 0 && (
          <ButtonLink href={`/publik/komitmen/${kab}`} target="_blank">
            {t(COMMITMENT.publicPage)}
          </ButtonLink>
        )}
      </PageHead>
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
