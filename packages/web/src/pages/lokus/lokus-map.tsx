/** Where the proposed villages lie. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { useMemo, useState } from 'react'
import { AreaMap } from '../../parts/area-map.tsx'
import { Card } from '../../parts/card.tsx'
import { MapLegend } from '../../parts/map-legend.tsx'
import { drawMap } from '../../parts/village-map/draw-map.ts'
import { measureScale, sayClass } from '../../parts/village-map/map-measure.ts'
import { useSayVillage } from '../../parts/village-map/say-village.ts'
import { villageRows } from '../../parts/village-map/village-row.ts'
import { LOKUS } from '../../text/lokus.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './lokus-page.module.css'

interface LokusMapProps {
  readonly answer: LokusAnswer
  readonly situation: SituationAnswer['situation']
  readonly boundaries: Boundaries
  readonly onOpen: (desa: string) => void
}

export function LokusMap({ answer, situation, boundaries, onOpen }: LokusMapProps) {
  const t = useText()
  const { language } = useSay()
  const sayVillage = useSayVillage()
  const [looked, setLooked] = useState<string | null>(null)
  const rows = useMemo(() => villageRows(situation, answer), [situation, answer])
  const scale = useMemo(() => measureScale(situation.desa, 'stunting'), [situation.desa])
  const node = useMemo(
    () => drawMap({ features: boundaries.features, rows, measure: 'stunting', scale, say: sayVillage, palette: 'variables' }),
    [boundaries.features, rows, scale, sayVillage],
  )
  const current = rows.find(({ desa }) => desa.kode === looked)
  return (
    <Card title={t(LOKUS.map)} hint={t(LOKUS.mapHint)}>
      <AreaMap node={node} label={t(LOKUS.map)} onLook={setLooked} onOpen={onOpen} />
      <p className={styles['look']} aria-hidden="true">
        {current !== undefined && sayVillage(current, 'stunting')}
      </p>
      <MapLegend scale={scale} sayClass={(index) => sayClass(scale, index, 'stunting', language)} hasHatch />
    </Card>
  )
}
