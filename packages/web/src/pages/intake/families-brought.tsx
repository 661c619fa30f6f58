/** What a list of families would bring to the register, or brought; against the list before; where its families live and what they bear. */
import type { RecordsPreview } from '@konvergen/contract/records.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { MARK_NAMES, RECORDS } from '../../text/records.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { Facts } from './facts.tsx'
import styles from './preview-page.module.css'

type Families = NonNullable<RecordsPreview['families']>

const COUNTS = ['listed', 'fresh', 'known', 'moved', 'doubtful', 'doubled'] as const
const STEPS = ['before', 'stayed', 'arrived', 'gone'] as const

export function FamiliesBrought({ families, isStaged }: { families: Families; isStaged: boolean }) {
  const t = useText()
  const say = useSay()
  const { counts, difference, villages, marks, withoutNumber } = families
  return (
    <>
      {counts !== null && (
        <Card title={t(isStaged ? RECORDS.brings : RECORDS.brought)} hint={t(RECORDS.bringsHint)}>
          <Facts
            facts={[
              ...COUNTS.map((key) => [t(RECORDS[key]), counts[key]] as const),
              ...(withoutNumber === 0 ? [] : [[t(RECORDS.withoutNumber), withoutNumber] as const]),
            ]}
          />
          {difference === null ? (
            <p className={styles['small']}>{t(RECORDS.firstList)}</p>
          ) : (
            <>
              <h3 className={styles['sub']}>{t(RECORDS.difference, { period: say.period(difference.period) })}</h3>
              <p className={styles['small']}>{t(RECORDS.differenceHint)}</p>
              <Facts facts={STEPS.map((key) => [t(RECORDS[key]), difference[key]] as const)} />
            </>
          )}
        </Card>
      )}
      <div className={styles['pair']}>
        <Card title={t(RECORDS.villages)}>
          <SmallTable
            label={t(RECORDS.villages)}
            heads={[t(RECORDS.village), t(RECORDS.families)]}
            rows={villages.map(({ desa, families: count }) => [desa, say.number(count)] as const)}
          />
        </Card>
        <Card title={t(RECORDS.marks)} hint={t(RECORDS.marksHint)}>
          <SmallTable
            label={t(RECORDS.marks)}
            heads={[t(RECORDS.mark), t(RECORDS.rows)]}
            rows={MARKS.map((name) => [t(MARK_NAMES[name]), say.number(marks[name])] as const)}
          />
        </Card>
      </div>
    </>
  )
}
