/** Under a map: how many villages it cannot show, and the map as a file. */
import { type SvgNode, toSvgString } from '@konvergen/pictures/svg.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { saveAs } from '../csv.ts'
import styles from './village-map.module.css'

interface MapFootProps {
  readonly undrawn: number
  readonly fileName: string
  /** In plain colours: the file has no page around it that would know the variables. */
  readonly draw: () => SvgNode
}

export function MapFoot({ undrawn, fileName, draw }: MapFootProps) {
  const t = useText()
  const say = useSay()
  return (
    <div className={styles['foot']}>
      <span>{undrawn > 0 && t(SITUATION.withoutBoundary, { n: say.number(undrawn) })}</span>
      <Button look="quiet" onClick={() => saveAs(fileName, 'image/svg+xml', toSvgString(draw()))}>
        {t(SITUATION.svg)}
      </Button>
    </div>
  )
}
