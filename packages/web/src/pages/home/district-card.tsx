/** One district of whoever is signed in: what is there, and the first places that the role opens. */
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { firstPlace, PLACES } from '../../app/places.ts'
import buttons from '../../parts/button.module.css'
import { Tag } from '../../parts/tags.tsx'
import { HOME } from '../../text/home.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'

export function DistrictCard({ district }: { district: DistrictSummary }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { kode, nama, provinsi, demo, desaCount, boundaryCount } = district
  const first = firstPlace(may, kode)
  return (
    <article className={styles['district']}>
      <h3 className={styles['name']}>
        {nama} {demo && <Tag tone="good">{t(HOME.demo)}</Tag>}
      </h3>
      <p className={styles['facts']}>
        {provinsi} · {kode}
      </p>
      <p className={styles['facts']}>
        {t(HOME.desa, { n: say.number(desaCount) })}, {t(HOME.boundaries, { n: say.number(boundaryCount) })}
      </p>
      <div className={styles['acts']}>
        <Link to={`/k/$kab/${first}`} params={{ kab: kode }} className={`${buttons['button']} ${buttons['primary']}`}>
          {t(first === 'situasi' ? HOME.situation : PLACES[first].name)}
        </Link>
        {may('intake.upload', kode) && (
          <Link to="/k/$kab/berkas" params={{ kab: kode }} className={buttons['button'] ?? ''}>
            {t(HOME.files)}
          </Link>
        )}
      </div>
    </article>
  )
}
