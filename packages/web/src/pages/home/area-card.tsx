/** How one's own area stands: three figures and the worst villages in words for a whole district, otherwise a line for each place that is held. */
import type { HomeArea } from '@konvergen/contract/home.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import buttons from '../../parts/button.module.css'
import { Card } from '../../parts/card.tsx'
import { HOME } from '../../text/home.ts'
import { SUMMARY } from '../../text/summary.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'
import { OwnPlaces } from './own-places.tsx'
import { WholeDistrict } from './whole-district.tsx'

export function AreaCard({ kab, area }: { kab: string; area: HomeArea }) {
  const t = useText()
  const may = useMay()
  const isEmpty = area.places.every(({ stunting, ds, krs }) => [stunting, ds, krs].every(({ state }) => state === 'belum-lapor'))
  return (
    <Card title={t(area.isWhole ? HOME.areaWhole : HOME.area)}>
      {isEmpty && (
        <p>
          {t(HOME.areaNone)} {t(may('intake.upload', kab) ? HOME.areaNoneBring : HOME.areaNoneWait)}
        </p>
      )}
      {!isEmpty && (area.isWhole ? <WholeDistrict kab={kab} area={area} /> : <OwnPlaces kab={kab} area={area} />)}
      <p className={styles['ways']}>
        <Link to="/k/$kab/situasi" params={{ kab }} className={buttons['button'] ?? ''}>
          {t(HOME.situation)}
        </Link>
        {may('home.summary', kab) && (
          <Link to="/k/$kab/ringkasan" params={{ kab }} className={buttons['button'] ?? ''}>
            {t(SUMMARY.open)}
          </Link>
        )}
      </p>
    </Card>
  )
}
