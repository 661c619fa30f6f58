/** Wilayah: the villages of the district, their boundaries, the names that files use for them, and how they change. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { boundariesQuery, districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WILAYAH } from '../../text/wilayah.ts'
import { AliasCard } from './alias-card.tsx'
import { BoundaryCard } from './boundary-card.tsx'
import { UnplacedCard } from './unplaced-card.tsx'
import { VillageChangeCard } from './village-change-card.tsx'
import { VillageListCard } from './village-list-card.tsx'
import styles from './wilayah-page.module.css'

const route = getRouteApi('/k/$kab/wilayah')

export function WilayahPage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const district = useQuery(districtQuery(kab))
  const boundaries = useQuery(boundariesQuery(kab))
  if (district.isError) return <ProblemNote problem={district.error} retry={() => void district.refetch()} />
  if (district.data === undefined) return <Skeleton />
  const { nama, kecamatan, desa } = district.data
  const names = new Map(kecamatan.map((one) => [one.kode, one.nama]))
  const current = desa.filter(({ validTo }) => validTo === null)
  const drawn = new Set(boundaries.data?.features.map(({ properties }) => properties.kode))
  const villages = current.map((one) => ({ kode: one.kode, nama: one.nama, inside: names.get(one.kecamatan) ?? one.kecamatan }))
  return (
    <>
      <PageHead title={t(WILAYAH.title)} of={nama} />
      <p className={styles['lead']}>
        {t(WILAYAH.lead, { desa: say.number(current.length), kec: say.number(kecamatan.length), drawn: say.number(drawn.size) })}
      </p>
      <div className={styles['stack']}>
        <UnplacedCard kab={kab} villages={villages} />
        <div className={styles['pair']}>
          <BoundaryCard kab={kab} villages={villages} drawn={drawn} />
          <AliasCard kab={kab} />
        </div>
        <VillageListCard desa={desa} names={names} drawn={drawn} />
        <VillageChangeCard kab={kab} villages={villages} />
      </div>
    </>
  )
}
