/** The page of one family, what it may ask about its data included: read by its address, which names nobody. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { familyQuery } from '../../app/family-queries.ts'
import { districtQuery } from '../../app/queries.ts'
import { FamilyMembers } from '../../parts/kin/family-members.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { FAMILIES } from '../../text/families.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import { FamilySubject } from './family-subject.tsx'
import { FamilyView } from './family-view.tsx'
import { PeopleCard } from './people-card.tsx'

const route = getRouteApi('/k/$kab/keluarga/$id')

export function FamilyPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const family = useQuery(familyQuery(kab, id))
  const district = useQuery(districtQuery(kab)).data
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/keluarga" params={{ kab }}>
          {t(FAMILIES.back)}
        </Link>
      </p>
      {family.isError && <ProblemNote problem={family.error} retry={() => void family.refetch()} />}
      {family.isPending && <Skeleton heights={[32, 64, 220, 220]} />}
      {family.data !== undefined && (
        <div key={id} className={styles['stack']}>
          <FamilyView kab={kab} family={family.data} desa={district?.desa ?? []} />
          {family.data.dihapus === null && <PeopleCard family={family.data} />}
          {family.data.dihapus === null && <FamilyMembers kab={kab} id={id} />}
          <FamilySubject kab={kab} id={id} isErased={family.data.dihapus !== null} />
        </div>
      )}
    </>
  )
}
