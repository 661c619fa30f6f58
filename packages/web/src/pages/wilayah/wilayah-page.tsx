/** Wilayah: the villages of the district, their boundaries, the names that files use for them, and how they change. */
import { getRouteApi } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WILAYAH } from '../../text/wilayah.ts'
import { UnplacedCard } from './unplaced-card.tsx'
import { useDistrictAreas } from './use-district-areas.ts'
import { VillageListCard } from './village-list-card.tsx'
import { WilayahActs } from './wilayah-acts.tsx'
import styles from './wilayah-page.module.css'

const route = getRouteApi('/k/$kab/wilayah')

export function WilayahPage() {
  const t = useText()
  const say = useSay()
  const { kab } = route.useParams()
  const may = useMay()
  const { district, boundaries, retry, problem } = useDistrictAreas(kab)
  if (problem !== null) return <ProblemNote problem={problem} retry={retry} />
  if (district === undefined || boundaries === undefined) return <Skeleton />
  const { nama, kecamatan, desa } = district
  const names = new Map(kecamatan.map((one) => [one.kode, one.nama]))
  const current = desa.filter(({ validTo }) => validTo === null)
  const drawn = new Set(boundaries.features.map(({ properties }) => properties.kode))
  const villages = current.map((one) => ({ kode: one.kode, nama: one.nama, inside: names.get(one.kecamatan) ?? one.kecamatan }))
  return (
    <>
      <PageHead title={t(WILAYAH.title)} of={nama} />
      <p className={styles['lead']}>
        {t(WILAYAH.lead, { desa: say.number(current.length), kec: say.number(kecamatan.length), drawn: say.number(drawn.size) })}
      </p>
      <div className={styles['stack']}>
        {may('intake.apply', kab) && <UnplacedCard kab={kab} villages={villages} />}
        <div className={styles['pair']}>
          <VillageListCard desa={desa} names={names} drawn={drawn} />
          <WilayahActs kab={kab} villages={villages} drawn={drawn} />
        </div>
      </div>
    </>
  )
}
