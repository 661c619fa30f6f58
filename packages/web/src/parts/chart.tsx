/**
 * A chart on a page: its finding as a heading, the drawing in the width there is, the same figures as a table behind a press, and the
 * drawing as a file.
 */
import { type SvgNode, toSvgString } from '@konvergen/pictures/svg.ts'
import type { Palette } from '@konvergen/pictures/tokens.ts'
import { type ReactNode, useMemo } from 'react'
import { CHART } from '../text/chart.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import styles from './chart.module.css'
import { saveAs } from './csv.ts'
import { type Enliven, Picture } from './picture.tsx'
import { PAPER, PHONE, useMedia } from './use-media.ts'

export interface ChartLook {
  readonly width: number
  readonly height: number
  readonly palette: Palette
}

interface ChartProps {
  /** What the picture says, in a sentence. */
  readonly title: string
  readonly hint?: string | undefined
  /** Pure; kept stable by the host (`useCallback`). */
  readonly draw: (look: ChartLook) => SvgNode
  readonly fileName: string
  readonly table: ReactNode
  /** What can be chosen of it, below its heading. */
  readonly tools?: ReactNode
  /** Makes parts of the drawing open something; absent = it is looked at alone. */
  readonly enliven?: Enliven | undefined
  /** Stands alone in its card, as wide as the page. */
  readonly isWide?: boolean
}

/** Drawn small on a phone and on paper, so that its words keep their size. */
const PHONE_SIZE = { width: 320, height: 280 }
const HALF_SIZE = { width: 460, height: 300 }
const WIDE_SIZE = { width: 760, height: 440 }

export function Chart({ title, hint, draw, fileName, table, tools, enliven, isWide = false }: ChartProps) {
  const t = useText()
  const isPhone = useMedia(PHONE)
  const isPaper = useMedia(PAPER)
  const node = useMemo(() => {
    const size = isPaper ? HALF_SIZE : isPhone ? PHONE_SIZE : isWide ? WIDE_SIZE : HALF_SIZE
    return draw({ ...size, palette: 'variables' })
  }, [draw, isPaper, isPhone, isWide])
  const label = node.attrs['aria-label']
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h3>{title}</h3>
        {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      </figcaption>
      {tools !== undefined && <div className={`${styles['tools']} tanpa-cetak`}>{tools}</div>}
      <Picture
        node={node}
        label={typeof label === 'string' ? label : title}
        className={styles['chart']}
        {...(enliven !== undefined && { enliven, isInteractive: true })}
      />
      <div className={`${styles['foot']} tanpa-cetak`}>
        <details>
          <summary>{t(CHART.table)}</summary>
          {table}
        </details>
        <Button
          look="quiet"
          aria-label={`${t(CHART.svg)}: ${title}`}
          onClick={() => saveAs(`${fileName}.svg`, 'image/svg+xml', toSvgString(draw({ ...WIDE_SIZE, palette: 'plain' })))}
        >
          {t(CHART.svg)}
        </Button>
      </div>
    </figure>
  )
}
