/** The key under the map: classes with their ranges, or the square of two measures; circles; and the marks that are no class. */

import { DOTS_FILL, shadeFill } from '@konvergen/pictures/choropleth.ts'
import { circleLegend } from '@konvergen/pictures/circles.ts'
import { sayBasis } from '@konvergen/pictures/legend.ts'
import { INK, SECOND } from '@konvergen/pictures/tokens.ts'
import legend from '../../../parts/map-legend.module.css'
import { Picture } from '../../../parts/picture.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import type { MapModel } from './map-model.ts'
import styles from './map-page.module.css'
import { pairKey } from './map-sheet-of.ts'
import { layerName, lokusName, sayClassOf } from './say-layer.ts'

function Swatch({ fill }: { fill: string }) {
  return (
    <svg viewBox="0 0 20 12" preserveAspectRatio="none" aria-hidden="true">
      <rect width="20" height="12" fill={fill} stroke={`var(${SECOND.name})`} strokeWidth="0.6" vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

export function MapKey({ model }: { model: MapModel }) {
  const t = useText()
  const say = useSay()
  const { first, second, scale, pair, circle, lokus } = model
  const two = pairKey(model, t, say, 'variables')
  const bases = pair === null ? [scale.basis] : [pair.first.basis, pair.second.basis]
  return (
    <div className={legend['legend']}>
      {two === null || second === null ? (
        <ul className={legend['classes']}>
          {scale.colours.map((colour, index) => (
            <li key={colour.name}>
              <Swatch fill={shadeFill(index, scale.colours, 'variables')} />
              {sayClassOf(first, scale, index, say)}
            </li>
          ))}
        </ul>
      ) : (
        <Picture
          node={two}
          label={t(MAPS.pairKey, { first: layerName(first, t), second: layerName(second, t) })}
          className={styles['key']}
        />
      )}
      {circle !== null && second !== null && circle.most > 0 && (
        <div className={styles['circles']}>
          <span>{t(MAPS.circleKey, { name: layerName(second, t) })}</span>
          <Picture node={circleLegend(circle, say.language, 'variables')} label="" className={styles['circle']} />
        </div>
      )}
      <ul className={legend['marks']}>
        <li>
          <Swatch fill={shadeFill('insufficient', [], 'variables')} />
          {t(MAPS.insufficient)}
        </li>
        <li>
          <Swatch fill={DOTS_FILL} />
          {t(MAPS.missing)}
        </li>
        {lokus.kodes.size > 0 && (
          <li>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <rect x="1" y="1" width="18" height="10" fill="none" stroke={`var(${INK.name})`} strokeWidth="1.8" />
            </svg>
            {lokusName(lokus, t)}
          </li>
        )}
      </ul>
      <p>{[...new Set(bases)].map((basis) => sayBasis(basis, say.language)).join(' ')}</p>
    </div>
  )
}
