/** What a list of persons says of welfare: how many of them are of known families, and the deciles of all. */
import type { RecordsPreview } from '@konvergen/contract/records.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { RECORDS } from '../../text/records.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { Facts } from './facts.tsx'

/** `isKnown`: false once the list was put aside, when nobody reckons what it would bring. */
export function WelfareCard({ welfare, isKnown }: { welfare: NonNullable<RecordsPreview['welfare']>; isKnown: boolean }) {
  const t = useText()
  const say = useSay()
  const { deciles, matched, unmatched, families } = welfare
  return (
    <Card title={t(RECORDS.welfare)} hint={t(RECORDS.welfareHint)}>
      {isKnown && (
        <Facts
          facts={[
            [t(RECORDS.matched), matched],
            [t(RECORDS.toFamilies), families],
            [t(RECORDS.unmatched), unmatched],
          ]}
        />
      )}
      <SmallTable
        label={t(RECORDS.welfare)}
        heads={[t(RECORDS.welfare), t(RECORDS.persons)]}
        rows={deciles.map((count, at) => [
          at === deciles.length - 1 ? t(RECORDS.noDecile) : t(RECORDS.decile, { n: at + 1 }),
          say.number(count),
        ])}
      />
    </Card>
  )
}
