/** The first page: which districts are open here, and how to open one. */
import { useQuery } from '@tanstack/react-query'
import { districtsQuery } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { useText } from '../../text/text.ts'
import { BackupLine } from './backup-line.tsx'
import { DistrictCard } from './district-card.tsx'
import styles from './home-page.module.css'
import { OpenDistrict } from './open-district.tsx'

export function HomePage() {
  const t = useText()
  const districts = useQuery(districtsQuery)
  return (
    <>
      <PageHead title={t(HOME.title)} />
      <p className={styles['lead']}>{t(HOME.lead)}</p>
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
      <Card title={t(HOME.add)} hint={t(HOME.addHint)}>
        <OpenDistrict opened={new Set(districts.data?.map(({ kode }) => kode))} />
      </Card>
      <BackupLine />
    </>
  )
}
