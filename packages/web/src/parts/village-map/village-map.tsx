/**
 * The villages of a district on their land: coloured by a measure, lokus outlined, the village under attention said in words, the legend
 * beneath. The situation page and the lokus page show the same.
 */
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { useMemo, useState } from 'react'
import type { Measure } from '../../app/search-state.ts'
import { measureText } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { AreaMap } from '../area-map.tsx'
import { MapLegend } from '../map-legend.tsx'
import { drawMap } from './draw-map.ts'
import { MapFoot } from './map-foot.tsx'
import { measureScale, sayClass } from './map-measure.ts'
import { useSayVillage } from './say-village.ts'
import styles from './village-map.module.css'
import type { VillageRow } from './village-row.ts'

interface VillageMapProps {
  readonly kab: string
  readonly rows: readonly VillageRow[]
  /** At least one. */
  readonly features: Boundaries['features']
  readonly measure: Measure
  readonly onOpen: (kode: string) => void
}

export function VillageMap({ kab, rows, features, measure, onOpen }: VillageMapProps) {
  const t = useText()
  const { language } = useSay()
  const sayVillage = useSayVillage()
  const [looked, setLooked] = useState<string | null>(null)
  const drawing = useMemo(() => {
    const scale = measureScale(
      rows.map(({ desa }) => desa),
      measure,
    )
    return { features, rows, measure, scale, say: sayVillage }
  }, [features, rows, measure, sayVillage])
  const node = useMemo(() => drawMap({ ...drawing, palette: 'variables' }), [drawing])
  const current = rows.find(({ desa }) => desa.kode === looked)
  const drawn = new Set(features.map(({ properties }) => properties.kode))
  const { scale } = drawing

  return (
    <>
      <AreaMap node={node} label={t(SITUATION.mapLabel, { measure: t(measureText(measure)) })} onLook={setLooked} onOpen={onOpen} />
      <p className={styles['look']} aria-hidden="true">
        {current === undefined ? t(SITUATION.mapRest) : sayVillage(current, measure)}
      </p>
      <MapLegend scale={scale} sayClass={(index) => sayClass(scale, index, measure, language)} hasHatch={measure !== 'ds'} />
      <MapFoot
        undrawn={rows.filter(({ desa }) => !drawn.has(desa.kode)).length}
        fileName={`peta-${measure}-${kab}.svg`}
        draw={() => drawMap({ ...drawing, palette: 'plain' })}
      />
    </>
  )
}
