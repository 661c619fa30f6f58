/** One map, to be walked through: the area under attention said in words, the key beneath. */
import { useState } from 'react'
import { AreaMap } from '../../../parts/area-map.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useText } from '../../../text/text.ts'
import styles from './map-page.module.css'
import type { Drawing, Panel } from './use-drawing.ts'
import { ZoomFrame } from './zoom-frame.tsx'

interface BigMapProps {
  readonly drawing: Drawing
  readonly panel: Panel
  readonly onOpen: (kode: string) => void
}

export function BigMap({ drawing, panel, onOpen }: BigMapProps) {
  const t = useText()
  const [looked, setLooked] = useState<string | null>(null)
  const { land, node, areas } = panel
  const current = areas.find(({ area }) => area.kode === looked)
  return (
    <>
      <ZoomFrame key={`${land.width} ${land.height}`} width={land.width} height={land.height}>
        <AreaMap node={node} label={t(MAPS.label, { title: drawing.title })} onLook={setLooked} onOpen={onOpen} />
      </ZoomFrame>
      <p className={styles['look']} aria-hidden="true">
        {current === undefined ? t(MAPS.rest) : drawing.sayArea(current)}
      </p>
      <p className={`${styles['hint']} tanpa-cetak`}>{t(MAPS.zoomHint)}</p>
    </>
  )
}
