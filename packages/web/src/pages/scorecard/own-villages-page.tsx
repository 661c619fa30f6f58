/** Layanan 1.000 HPK: which of one’s villages; whoever holds one alone goes straight to it. */
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { districtQuery } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { ENTRY_HPK } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import styles from './scorecard.module.css'

const route = getRouteApi('/k/$kab/layanan-hpk')

export function OwnVillagesPage() {
  const t = useText()
  const { kab } = route.useParams()
  const may = useMay()
  const district = useQuery(districtQuery(kab))
  const own = (district.data?.desa ?? []).filter(({ kode }) => levelOf(kode) === 'desa' && may('scorecard.families', kab, kode))
  const [only] = own
  if (own.length === 1 && only !== undefined) return <Navigate to="/k/$kab/layanan-hpk/$desa" params={{ kab, desa: only.kode }} replace />
  return (
    <>
      <PageHead title={t(ENTRY_HPK.menu)} of={district.data?.nama} />
      {district.error !== null && <ProblemNote problem={district.error} retry={() => void district.refetch()} />}
      {district.isPending && <Skeleton />}
      {district.data !== undefined && own.length === 0 && (
        <Empty title={t(ENTRY_HPK.noVillage)}>
          <p>{t(ENTRY_HPK.noVillageBody)}</p>
        </Empty>
      )}
      {own.length > 1 && (
        <Card title={t(ENTRY_HPK.which)}>
          <ul className={styles['places']}>
            {own.map(({ kode, nama }) => (
              <li key={kode}>
                <Link to="/k/$kab/layanan-hpk/$desa" params={{ kab, desa: kode }}>
                  {nama}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
