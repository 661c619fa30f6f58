/** The districts of whoever is signed in; the keeper of the system opens more here, and puts the demo away. */
import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { districtsQuery } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { useText } from '../../text/text.ts'
import { DistrictCard } from './district-card.tsx'
import styles from './home-page.module.css'
import { OpenDistrict } from './open-district.tsx'
import { RemoveDemo } from './remove-demo.tsx'

export function HomeDistricts() {
  const t = useText()
  const may = useMay()
  const { demo, demoRoles } = useMe()
  const districts = useQuery(districtsQuery)
  return (
    <>
      <section className={styles['section']}>
        <h2>{t(HOME.open)}</h2>
        {districts.isPending && <Skeleton heights={[150]} />}
        {districts.isError && <ProblemNote problem={districts.error} retry={() => void districts.refetch()} />}
        {districts.data?.length === 0 && (
          <Empty title={t(HOME.none)}>
            <p>{t(HOME.noneBody)}</p>
          </Empty>
        )}
        <div className={styles['districts']}>
          {districts.data?.map((district) => (
            <DistrictCard key={district.kode} district={district} />
          ))}
        </div>
      </section>
      {may('wilayah.open') && (
        <Card title={t(HOME.add)} hint={t(HOME.addHint)}>
          <OpenDistrict opened={new Set(districts.data?.map(({ kode }) => kode))} />
        </Card>
      )}
      {may('wilayah.remove-demo') && !demo && demoRoles.length > 0 && (
        <Card title={t(HOME.demoHere)} hint={t(HOME.demoHereHint)}>
          <RemoveDemo />
        </Card>
      )}
    </>
  )
}
