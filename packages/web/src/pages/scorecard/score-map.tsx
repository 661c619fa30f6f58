/** The villages on their land in the colour of their score; grey where nothing was handed in. Nothing where no boundaries were uploaded. */
import type { BoardAnswer } from '@konvergen/contract/scorecard.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { sayRange } from '@konvergen/pictures/legend.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { boundariesQuery } from '../../app/queries.ts'
import { AreaMap } from '../../parts/area-map.tsx'
import { Card } from '../../parts/card.tsx'
import { MapLegend } from '../../parts/map-legend.tsx'
import { useSay } from '../../text/say.ts'
import { SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { drawScores, scoreScale } from './draw-scores.ts'
import { sayTally } from './say-score.ts'
import styles from './scorecard.module.css'

interface ScoreMapProps {
  readonly board: BoardAnswer
  readonly onOpen: (kode: string) => void
}

export function ScoreMap({ kab, board, onOpen }: ScoreMapProps & { kab: string }) {
  const boundaries = useQuery(boundariesQuery(kab))
  const features = boundaries.data?.features ?? []
  return features.length === 0 || board.kabupaten.jumlah === null ? null : <Drawn board={board} features={features} onOpen={onOpen} />
}

function Drawn({ board, features, onOpen }: ScoreMapProps & { features: Boundaries['features'] }) {
  const t = useText()
  const say = useSay()
  const [looked, setLooked] = useState<string | null>(null)
  const scale = useMemo(() => scoreScale(board.desa), [board.desa])
  const line = useMemo(
    () => (village: BoardAnswer['desa'][number]) => `${village.nama}: ${sayTally(village.hitungan?.jumlah ?? null, { t, say })}`,
    [t, say],
  )
  const node = useMemo(() => drawScores(features, board.desa, scale, line), [features, board.desa, scale, line])
  const current = board.desa.find(({ kode }) => kode === looked)
  return (
    <Card title={t(SCORE.map)}>
      <div className={styles['map']}>
        <AreaMap node={node} label={t(SCORE.mapLabel)} onLook={setLooked} onOpen={onOpen} />
        <p className={styles['small']} aria-hidden="true">
          {current === undefined ? t(SCORE.mapRest) : line(current)}
        </p>
        <MapLegend
          scale={scale}
          sayClass={(index) => sayRange(scale, index, say.language)}
          hasHatch={false}
          hasLokus={false}
          missing={t(SCORE.mapMissing)}
        />
      </div>
    </Card>
  )
}
