/** The villages on their land in the colour of their coverage, in as many groups of equal size; grey where there is no percentage. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { boundariesQuery } from '../../app/queries.ts'
import { AreaMap } from '../../parts/area-map.tsx'
import { Card } from '../../parts/card.tsx'
import { sayOwn } from '../../parts/coverage/say-coverage.ts'
import { MapLegend } from '../../parts/map-legend.tsx'
import { Skeleton } from '../../parts/states.tsx'
import { FIGURE } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { coverageScale, drawCoverage, sayClassOf } from './draw-coverage.ts'

interface CoverageMapProps {
  readonly kab: string
  readonly figure: FigureAnswer
  readonly onOpen: (kode: string) => void
}

/** Nothing where no boundaries were uploaded: the table says the same. */
export function CoverageMap({ kab, figure, onOpen }: CoverageMapProps) {
  const boundaries = useQuery(boundariesQuery(kab))
  const features = boundaries.data?.features ?? []
  if (boundaries.isPending) return <Skeleton heights={[420]} />
  return features.length === 0 ? null : <Drawn figure={figure} features={features} onOpen={onOpen} />
}

function Drawn({ figure, features, onOpen }: Omit<CoverageMapProps, 'kab'> & { features: Boundaries['features'] }) {
  const t = useText()
  const say = useSay()
  const [looked, setLooked] = useState<string | null>(null)
  const { definisi, wilayah } = figure
  const scale = useMemo(() => coverageScale(wilayah), [wilayah])
  const node = useMemo(
    () => drawCoverage(features, wilayah, scale, (area) => `${area.nama}: ${sayOwn(definisi.unit, area, { t, say })}`),
    [features, wilayah, scale, definisi.unit, t, say],
  )
  const current = wilayah.find(({ kode }) => kode === looked)
  const known = new Set(wilayah.map(({ kode }) => kode))
  return (
    <Card title={t(FIGURE.map)}>
      <div className={styles['map']}>
        <AreaMap
          node={node}
          label={t(FIGURE.mapLabel, { nama: definisi.name[say.language] })}
          onLook={setLooked}
          onOpen={(kode) => known.has(kode) && onOpen(kode)}
        />
        <p className={styles['small']} aria-hidden="true">
          {current === undefined ? t(FIGURE.mapRest) : `${current.nama}: ${sayOwn(definisi.unit, current, { t, say })}`}
        </p>
        <MapLegend
          scale={scale}
          sayClass={(index) => sayClassOf(scale, index, say.language)}
          hasHatch={false}
          hasLokus={false}
          missing={t(FIGURE.mapMissing)}
        />
      </div>
    </Card>
  )
}
