/** The pledges that a district shows: how they stand, and each of them. */
import type { PublicPledges } from '@konvergen/contract/commitment.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { PublicChart } from './public-chart.tsx'
import { PublicLine } from './public-line.tsx'

export function PublicShown({ pledges }: { pledges: PublicPledges }) {
  const t = useText()
  const say = useSay()
  const { kabupaten, hari, contoh, komitmen } = pledges
  return (
    <>
      <PageHead title={t(COMMITMENT.publicTitle)} of={kabupaten}>
        <PrintButton />
      </PageHead>
      <p className={styles['lead']}>{t(COMMITMENT.publicLead, { kabupaten, hari: say.day(hari) })}</p>
      {contoh && <p className={styles['under']}>{t(COMMITMENT.sample)}</p>}
      <div className={styles['stack']}>
        <Card title={t(COMMITMENT.standing)}>
          <PublicChart pledges={pledges} />
        </Card>
        <Card title={t(COMMITMENT.pledges)}>
          <ul className={styles['items']}>
            {komitmen.map((one) => (
              <PublicLine key={one.id} pledge={one} />
            ))}
          </ul>
        </Card>
      </div>
    </>
  )
}
