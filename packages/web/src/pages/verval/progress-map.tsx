/** The villages on their land in the colour of how much is looked at; nothing where no boundaries were uploaded: the table says the same. */

import type { ProgressAnswer } from '@konvergen/contract/verval.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import type { DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { choropleth } from '@konvergen/pictures/choropleth.ts'
import { classOf, scaleFor } from '@konvergen/pictures/classes.ts'
import { sayRange } from '@konvergen/pictures/legend.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { boundariesQuery } from '../../app/queries.ts'
import { type BoardVillage, familiesOf, lookedAt } from './arrange-board.ts'
import styles from './board.module.css'
import { AreaMap, MAP_WIDTH, MapLegend, mapHeight } from './drawing.ts'
import { Card } from './furniture.ts'
import { type Say, type Speak, useSay, useText, VERVAL, VILLAGE_STATE_WORDS } from './words.ts'

function sayVillage({ nama, keadaan, jumlah }: BoardVillage, { t, say }: { t: Speak; say: Say }): string {
  return t(VERVAL.mapSay, {
    nama,
    keadaan: t(VILLAGE_STATE_WORDS[keadaan]),
    n: say.number(lookedAt(jumlah)),
    d: say.number(familiesOf(jumlah)),
  })
}

/** Percent; null where there is nobody to look at. */
function shareOf({ jumlah }: BoardVillage): number | null {
  const all = familiesOf(jumlah)
  return all === 0 ? null : (100 * lookedAt(jumlah)) / all
}

export function ProgressMap({ kab, progress }: { kab: string; progress: ProgressAnswer }) {
  const features = useQuery(boundariesQuery(kab)).data?.features ?? []
  return features.length === 0 ? null : <Drawn features={features} desa={progress.desa} />
}

function Drawn({ features, desa }: { features: Boundaries['features']; desa: ProgressAnswer['desa'] }) {
  const t = useText()
  const say = useSay()
  const [looked, setLooked] = useState<string | null>(null)
  const scale = useMemo(
    () =>
      scaleFor(
        'krs',
        desa.flatMap((one) => shareOf(one) ?? []),
      ),
    [desa],
  )
  const node = useMemo(() => {
    const areas = desa.map((one) => {
      const share = shareOf(one)
      const shade = share === null ? ('missing' as const) : classOf(scale, share)
      return [one.kode, { shade, title: sayVillage(one, { t, say }), outlined: false }] as const
    })
    const boundaries = features.map(({ properties, geometry }) => ({
      kode: properties.kode,
      geometry: geometry as DesaBoundary['geometry'],
    }))
    const size = { width: MAP_WIDTH, height: mapHeight(features) }
    return choropleth({ boundaries, areas: new Map(areas), colours: scale.colours, palette: 'variables', ...size })
  }, [features, desa, scale, t, say])
  const current = desa.find(({ kode }) => kode === looked)
  return (
    <Card title={t(VERVAL.map)}>
      <div className={styles['map']}>
        <AreaMap node={node} label={t(VERVAL.mapLabel)} onLook={setLooked} onOpen={setLooked} />
        <p className={styles['small']} aria-hidden="true">
          {current === undefined ? t(VERVAL.mapRest) : sayVillage(current, { t, say })}
        </p>
        <MapLegend
          scale={scale}
          sayClass={(index) => sayRange(scale, index, say.language)}
          hasHatch={false}
          hasLokus={false}
          missing={t(VERVAL.mapMissing)}
        />
      </div>
    </Card>
  )
}
