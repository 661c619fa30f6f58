/** Item 1.1 of the panel, worked out from the figures. */
import { useQuery } from '@tanstack/react-query'
import { lokusPanelQuery } from '../../app/lokus-queries.ts'
import { Card } from '../../parts/card.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'

export function PanelCard({ kab, tahun }: { kab: string; tahun: number }) {
  const t = useText()
  const say = useSay()
  const { data, isError, error, refetch } = useQuery(lokusPanelQuery(kab, tahun))
  if (data === undefined) return isError ? <ProblemNote problem={error} retry={() => void refetch()} /> : <Skeleton heights={[90]} />
  const { lokus, tinggi, persen, nilai, batas, takDiukur, rendah, recap } = data
  return (
    <Card title={t(LOKUS_YEARS.panel)}>
      {batas === null || nilai === null ? (
        <p>{t(LOKUS_YEARS.panelNone)}</p>
      ) : (
        <>
          <p>
            <strong>
              {t(LOKUS_YEARS.panelSays, { n: say.number(tinggi), all: say.number(lokus), percent: say.percent(persen), grade: nilai })}
            </strong>
          </p>
          {takDiukur > 0 && <p>{t(LOKUS_YEARS.panelUnknown, { n: say.number(takDiukur) })}</p>}
          {rendah.length > 0 && <p>{t(LOKUS_YEARS.panelLow, { names: rendah.map(({ nama }) => nama).join(', ') })}</p>}
          <p className={styles['small']}>
            {t(LOKUS_YEARS.panelCuts, {
              prevalence: say.percent(batas.prevalensi),
              cases: say.number(batas.kasus, Number.isInteger(batas.kasus) ? 0 : 1),
              period: say.period(recap),
            })}
          </p>
        </>
      )}
    </Card>
  )
}
