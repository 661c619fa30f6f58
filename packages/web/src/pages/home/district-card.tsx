/** One open district: what is there, where to go, and, for the sample one, the way to be rid of it. */
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import { Link } from '@tanstack/react-router'
import buttons from '../../parts/button.module.css'
import { Tag } from '../../parts/tags.tsx'
import { HOME } from '../../text/home.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'
import { RemoveDemo } from './remove-demo.tsx'

export function DistrictCard({ district }: { district: DistrictSummary }) {
  const t = useText()
  const say = useSay()
  const { kode, nama, provinsi, demo, desaCount, boundaryCount } = district
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
        <Link to="/k/$kab/situasi" params={{ kab: kode }} className={`${buttons['button']} ${buttons['primary']}`}>
          {t(HOME.situation)}
        </Link>
        <Link to="/k/$kab/berkas" params={{ kab: kode }} className={buttons['button'] ?? ''}>
          {t(HOME.files)}
        </Link>
      </div>
      {demo && <RemoveDemo district={district} />}
    </article>
  )
}
