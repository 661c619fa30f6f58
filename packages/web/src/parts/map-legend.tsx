/** The key under a map: the classes as one band with their ranges, then the marks that are no class, then by which rule they are cut. */
import { type AreaShade, shadeFill } from '@konvergen/pictures/choropleth.ts'
import type { ClassScale } from '@konvergen/pictures/classes.ts'
import { sayBasis } from '@konvergen/pictures/legend.ts'
import { INK, SECOND, type Token } from '@konvergen/pictures/tokens.ts'
import { useSay } from '../text/say.ts'
import { SITUATION } from '../text/situation.ts'
import { useText } from '../text/text.ts'
import styles from './map-legend.module.css'

interface MapLegendProps {
  readonly scale: ClassScale
  readonly sayClass: (index: number) => string
  readonly hasHatch: boolean
  /** What grey says; the default is that nothing was reported. */
  readonly missing?: string
  /** False where lokus are not outlined. */
  readonly hasLokus?: boolean
}

function Swatch({ shade, colours, line }: { shade: AreaShade; colours: readonly Token[]; line: Token }) {
  return (
    <svg viewBox="0 0 20 12" preserveAspectRatio="none" aria-hidden="true">
      <rect
        width="20"
        height="12"
        fill={shadeFill(shade, colours, 'variables')}
        stroke={`var(${line.name})`}
        strokeWidth="0.6"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

export function MapLegend({ scale, sayClass, hasHatch, missing, hasLokus = true }: MapLegendProps) {
  const t = useText()
  const { language } = useSay()
  return (
    <div className={styles['legend']}>
      <ul className={styles['classes']}>
        {scale.colours.map((colour, index) => (
          <li key={colour.name}>
            <Swatch shade={index} colours={scale.colours} line={SECOND} />
            {sayClass(index)}
          </li>
        ))}
      </ul>
      <ul className={styles['marks']}>
        {hasHatch && (
          <li>
            <Swatch shade="insufficient" colours={[]} line={SECOND} />
            {t(SITUATION.insufficient)}
          </li>
        )}
        <li>
          <Swatch shade="missing" colours={[]} line={SECOND} />
          {missing ?? t(SITUATION.missing)}
        </li>
        {hasLokus && (
          <li>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <rect x="1" y="1" width="18" height="10" fill="none" stroke={`var(${INK.name})`} strokeWidth="1.8" />
            </svg>
            {t(SITUATION.lokus)}
          </li>
        )}
      </ul>
      <p>{sayBasis(scale.basis, language)}</p>
    </div>
  )
}
