/** The map with its key, its notes and its table; small maps where several periods are asked for. */
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { MapSearch } from '../../../app/map-search.ts'
import { Card } from '../../../parts/card.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { BigMap } from './big-map.tsx'
import { MapFiles } from './map-files.tsx'
import { MapKey } from './map-key.tsx'
import type { MapModel } from './map-model.ts'
import { MapNotes } from './map-notes.tsx'
import styles from './map-page.module.css'
import { MapTable } from './map-table.tsx'
import { sayMap } from './say-map.ts'
import { SmallMaps } from './small-maps.tsx'
import { useDrawing } from './use-drawing.ts'

interface MapViewProps {
  readonly kab: string
  readonly model: MapModel
  readonly features: Boundaries['features']
  readonly search: MapSearch
  readonly onOpen: (kode: string) => void
}

export function MapView({ kab, model, features, search, onOpen }: MapViewProps) {
  const t = useText()
  const say = useSay()
  const drawing = useDrawing(model, features, search)
  const [newest] = drawing.panels
  if (newest === undefined) return null
  const isMany = drawing.panels.length > 1
  return (
    <>
      <p className={styles['said']}>{sayMap(model, newest.areas, newest.period.periode, { t, say }).join(' ')}</p>
      <MapFiles drawing={drawing} fileName={`peta-${model.first.measure}-${kab}-${newest.period.periode}`} />
      <div className={isMany ? styles['stack'] : styles['pair']}>
        <Card title={drawing.title}>
          {isMany ? <SmallMaps drawing={drawing} /> : <BigMap drawing={drawing} panel={newest} onOpen={onOpen} />}
          <MapKey model={model} />
          <MapNotes kab={kab} notes={drawing.notes} panel={newest} hasBoundaries={features.length > 0} />
        </Card>
        <Card title={t(MAPS.table)} fills>
          <MapTable kab={kab} model={model} areas={newest.areas} period={newest.period.periode} onOpen={onOpen} />
        </Card>
      </div>
    </>
  )
}
