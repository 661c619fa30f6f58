/** The page of one child: read by its address, which names nobody. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { childQuery } from '../../app/child-queries.ts'
import { FamilyOfChild } from '../../parts/kin/family-of-child.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { CHILD } from '../../text/measurement.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import { ChildPapers } from './child-papers.tsx'
import { ChildView } from './child-view.tsx'
import { SubjectCard } from './subject-card.tsx'

const route = getRouteApi('/k/$kab/anak/$id')

export function ChildPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const child = useQuery(childQuery(kab, id))
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/anak" params={{ kab }}>
          {t(CHILD.back)}
        </Link>
      </p>
      {child.isError && <ProblemNote problem={child.error} retry={() => void child.refetch()} />}
      {child.isPending && <Skeleton heights={[32, 64, 220, 420]} />}
      {child.data !== undefined && (
        <div key={id} className={styles['stack']}>
          <div>
            <ChildView kab={kab} child={child.data} />
          </div>
          {child.data.erasedAt === null && <FamilyOfChild kab={kab} id={id} />}
          <ChildPapers kab={kab} child={child.data} />
          <SubjectCard kab={kab} id={id} isErased={child.data.erasedAt !== null} />
        </div>
      )}
    </>
  )
}
