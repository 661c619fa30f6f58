/** What is recommended: proposals to take, what was taken and left out, and how the village answers. */
import type { VillageDetail } from '@konvergen/contract/village.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty, ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { RecommendationItem } from './recommendation-item.tsx'
import { useTake } from './use-village-acts.ts'
import styles from './village.module.css'

interface RecommendationsCardProps {
  readonly kab: string
  readonly village: VillageDetail
  readonly onOpen: (entry: string) => void
}

export function RecommendationsCard({ kab, village, onOpen }: RecommendationsCardProps) {
  const t = useText()
  const { desa, year, recommendations, mayWrite } = village
  const take = useTake(kab, desa)
  const open = recommendations.filter(({ state }) => state === null).map(({ entry }) => entry)
  const takeThese = (entries: string[]) => take.mutate({ tahun: year, entries })
  return (
    <Card title={t(VILLAGE.recommendations)} hint={t(VILLAGE.recommendationsHint)}>
      <div className={styles['stack']}>
        {mayWrite && (
          <div className={`${styles['acts']} tanpa-cetak`}>
            {open.length > 0 && (
              <Button look="primary" disabled={take.isPending} onClick={() => takeThese(open)}>
                {t(VILLAGE.takeAll, { n: open.length })}
              </Button>
            )}
            <Button onClick={() => onOpen('baru')}>{t(VILLAGE.add)}</Button>
          </div>
        )}
        {take.error !== null && <ProblemNote problem={take.error} />}
        {recommendations.length === 0 && (
          <Empty title={t(VILLAGE.noRecommendations)}>
            <p>{t(VILLAGE.noRecommendationsBody)}</p>
          </Empty>
        )}
        <ul className={styles['items']}>
          {recommendations.map((each) => (
            <RecommendationItem
              key={each.entry}
              kab={kab}
              village={village}
              recommendation={each}
              isBusy={take.isPending}
              onTake={() => takeThese([each.entry])}
              onOpen={() => onOpen(each.entry)}
            />
          ))}
        </ul>
        {recommendations.length > 0 && <p className={styles['under']}>{t(VILLAGE.memory)}</p>}
      </div>
    </Card>
  )
}
