/** The quadrants as a picture: every village by cases and prevalence, with the cuts between. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { LokusCuts } from '@konvergen/core/lokus/proposal.ts'
import { quadrantScatter, type ScatterPoint } from '@konvergen/pictures/quadrant-scatter.ts'
import { useMemo } from 'react'
import { Card } from '../../parts/card.tsx'
import { Picture } from '../../parts/picture.tsx'
import { LOKUS } from '../../text/lokus.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './lokus-page.module.css'

const SIZE = { width: 520, height: 400 }

export function ScatterCard({ answer, cuts }: { answer: LokusAnswer; cuts: LokusCuts }) {
  const t = useText()
  const say = useSay()
  const node = useMemo(() => {
    const points = answer.rows.flatMap(({ kode, nama, cases, prevalence, proposed, sufficient }): ScatterPoint[] => {
      if (cases === null || prevalence === null) return []
      const title = t(LOKUS.pointTitle, { nama, percent: say.percent(prevalence), cases: say.number(cases) })
      return [{ kode, nama, cases, prevalence, proposed, sufficient, title }]
    })
    return quadrantScatter({ points, cuts, language: say.language, palette: 'variables', ...SIZE })
  }, [answer.rows, cuts, t, say])
  return (
    <Card title={t(LOKUS.scatter)} hint={t(LOKUS.scatterHint)}>
      <Picture node={node} label={t(LOKUS.scatterLabel)} className={styles['scatter']} />
    </Card>
  )
}
