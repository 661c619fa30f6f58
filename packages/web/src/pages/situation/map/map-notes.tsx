/** What has to be known of a map before it is believed. */
import { Link } from '@tanstack/react-router'
import { MAPS } from '../../../text/maps.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { undrawnCount } from './map-land.ts'
import styles from './map-page.module.css'
import type { Panel } from './use-drawing.ts'

interface MapNotesProps {
  readonly kab: string
  readonly notes: readonly string[]
  readonly panel: Panel
  readonly hasBoundaries: boolean
}

export function MapNotes({ kab, notes, panel, hasBoundaries }: MapNotesProps) {
  const t = useText()
  const say = useSay()
  const undrawn = undrawnCount(
    panel.land,
    panel.areas.map(({ area }) => area),
  )
  return (
    <ul className={styles['notes']}>
      {!hasBoundaries && (
        <li>
          {t(MAPS.tiles)}{' '}
          <Link to="/k/$kab/wilayah" params={{ kab }} className="tanpa-cetak">
            {t(MAPS.toBoundaries)}
          </Link>
        </li>
      )}
      {undrawn > 0 && <li>{t(MAPS.withoutBoundary, { n: say.number(undrawn) })}</li>}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
