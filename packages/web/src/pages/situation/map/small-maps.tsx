/** A map for each period, the earliest first, with the same classes. */
import { Picture } from '../../../parts/picture.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useText } from '../../../text/text.ts'
import styles from './map-page.module.css'
import type { Drawing } from './use-drawing.ts'

export function SmallMaps({ drawing }: { drawing: Drawing }) {
  const t = useText()
  return (
    <ul className={styles['small']}>
      {drawing.panels.toReversed().map(({ period, title, node }) => (
        <li key={period.periode}>
          <h3>{title}</h3>
          <Picture node={node} label={t(MAPS.titlePeriod, { name: drawing.title, period: title })} className={styles['smallMap']} />
        </li>
      ))}
    </ul>
  )
}
