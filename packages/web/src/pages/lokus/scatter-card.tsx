/** The quadrants as a picture: every village by cases and prevalence, with the cuts between. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { LokusCuts } from '@konvergen/core/lokus/proposal.ts'
import { quadrantScatter, type ScatterPoint } from '@konvergen/pictures/quadrant-scatter.ts'
import { useMemo } from 'react'
import { Card } from '../../parts/card.tsx'
import { Picture } from '../../parts/picture.tsx'
import { PHONE, useMedia } from '../../parts/use-media.ts'
import { LOKUS } from '../../text/lokus.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './lokus-page.module.css'

/** Drawn small on a phone, so that its words keep their size. */
const SIZES = { desk: { width: 520, height: 540 }, phone: { width: 320, height: 360 } }

export function ScatterCard({ answer, cuts }: { answer: LokusAnswer; cuts: LokusCuts }) {
  const t = useText()
  const say = useSay()
  const size = useMedia(PHONE) ? SIZES.phone : SIZES.desk
  const node = useMemo(() => {
    const points = answer.rows.flatMap(({ kode, nama, cases, prevalence, proposed, sufficient }): ScatterPoint[] => {
      if (cases === null || prevalence === null) return []
      const title = t(LOKUS.pointTitle, { nama, percent: say.percent(prevalence), cases: say.number(cases) })
      return [{ kode, nama, cases, prevalence, proposed, sufficient, title }]
    })
    return quadrantScatter({ points, cuts, language: say.language, palette: 'variables', ...size })
  }, [answer.rows, cuts, t, say, size])
  return (
    <Card title={t(LOKUS.scatter)} hint={t(LOKUS.scatterHint)}>
      <Picture node={node} label={t(LOKUS.scatterLabel)} className={styles['scatter']} />
    </Card>
  )
}
