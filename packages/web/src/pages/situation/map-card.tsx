/** The map of the situation page: a measure is chosen, each village takes its class, and the village under attention is said in words. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { toSvgString } from '@konvergen/pictures/svg.ts'
import { Link } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { MEASURES, type Measure } from '../../app/search-state.ts'
import { AreaMap } from '../../parts/area-map.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { saveAs } from '../../parts/csv.ts'
import { MapLegend } from '../../parts/map-legend.tsx'
import { Empty } from '../../parts/states.tsx'
import { drawMap } from '../../parts/village-map/draw-map.ts'
import { availableMeasures, measureScale, sayClass } from '../../parts/village-map/map-measure.ts'
import { useSayVillage } from '../../parts/village-map/say-village.ts'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import { measureText } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './map-card.module.css'
import { MeasureSwitch } from './measure-switch.tsx'

interface MapCardProps {
  readonly kab: string
  readonly situation: SituationAnswer['situation']
  readonly rows: readonly VillageRow[]
  readonly boundaries: Boundaries | undefined
  readonly measure: Measure
  readonly onMeasure: (measure: Measure) => void
  readonly onOpen: (kode: string) => void
}

export function MapCard({ kab, situation, rows, boundaries, measure, onMeasure, onOpen }: MapCardProps) {
  const t = useText()
  const say = useSay()
  const sayVillage = useSayVillage()
  const [looked, setLooked] = useState<string | null>(null)
  const features = boundaries?.features
  const scale = useMemo(() => measureScale(situation.desa, measure), [situation.desa, measure])
  const drawing = useMemo(
    () => (features === undefined || features.length === 0 ? null : { features, rows, measure, scale, say: sayVillage }),
    [features, rows, measure, scale, sayVillage],
  )
  const node = useMemo(() => drawing && drawMap({ ...drawing, palette: 'variables' }), [drawing])
  const onLook = useCallback((kode: string | null) => setLooked(kode), [])

  const available = availableMeasures(situation.desa, MEASURES)
  const current = rows.find(({ desa }) => desa.kode === looked)
  const drawn = new Set(features?.map(({ properties }) => properties.kode))
  const undrawn = rows.filter(({ desa }) => !drawn.has(desa.kode)).length

  return (
    <Card title={`${t(SITUATION.map)}: ${t(measureText(measure))}`} hint={t(SITUATION.mapHint)}>
      <MeasureSwitch measure={measure} available={available} onMeasure={onMeasure} />
      {boundaries !== undefined && node === null && (
        <Empty
          title={t(SITUATION.noBoundaries)}
          acts={
            <Link to="/k/$kab/wilayah" params={{ kab }}>
              {t(SITUATION.toBoundaries)}
            </Link>
          }
        >
          <p>{t(SITUATION.noBoundariesBody)}</p>
        </Empty>
      )}
      {node !== null && (
        <>
          <AreaMap node={node} label={t(SITUATION.mapLabel, { measure: t(measureText(measure)) })} onLook={onLook} onOpen={onOpen} />
          <p className={styles['look']} aria-hidden="true">
            {current === undefined ? t(SITUATION.mapRest) : sayVillage(current, measure)}
          </p>
          <MapLegend scale={scale} sayClass={(index) => sayClass(scale, index, measure, say.language)} hasHatch={measure !== 'ds'} />
          <div className={styles['foot']}>
            <span>{undrawn > 0 && t(SITUATION.withoutBoundary, { n: say.number(undrawn) })}</span>
            <Button look="quiet" onClick={saveMap}>
              {t(SITUATION.svg)}
            </Button>
          </div>
        </>
      )}
    </Card>
  )

  /** Drawn again in plain colours: the file has no page around it that would know the variables. */
  function saveMap(): void {
    if (drawing !== null) saveAs(`peta-${measure}-${kab}.svg`, 'image/svg+xml', toSvgString(drawMap({ ...drawing, palette: 'plain' })))
  }
}
