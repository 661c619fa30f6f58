/** The map of the situation page with its choice of measure; without boundaries it says how to come by them. */
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { MEASURES, type Measure } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { availableMeasures } from '../../parts/village-map/map-measure.ts'
import { VillageMap } from '../../parts/village-map/village-map.tsx'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import { measureText } from '../../text/measures.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { MeasureSwitch } from './measure-switch.tsx'

interface MapCardProps {
  readonly kab: string
  readonly rows: readonly VillageRow[]
  readonly boundaries: UseQueryResult<Boundaries>
  readonly measure: Measure
  readonly onMeasure: (measure: Measure) => void
  readonly onOpen: (kode: string) => void
}

export function MapCard({ kab, rows, boundaries, measure, onMeasure, onOpen }: MapCardProps) {
  const t = useText()
  const features = boundaries.data?.features
  const available = availableMeasures(
    rows.map(({ desa }) => desa),
    MEASURES,
  )
  return (
    <Card title={`${t(SITUATION.map)}: ${t(measureText(measure))}`} hint={t(SITUATION.mapHint)}>
      <MeasureSwitch measure={measure} available={available} onMeasure={onMeasure} />
      {boundaries.isPending && <Skeleton heights={[420]} />}
      {boundaries.isError && <ProblemNote problem={boundaries.error} retry={() => void boundaries.refetch()} />}
      {features?.length === 0 && <NoBoundaries kab={kab} />}
      {features !== undefined && features.length > 0 && (
        <VillageMap kab={kab} rows={rows} features={features} measure={measure} onOpen={onOpen} />
      )}
    </Card>
  )
}

function NoBoundaries({ kab }: { kab: string }) {
  const t = useText()
  return (
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
  )
}
