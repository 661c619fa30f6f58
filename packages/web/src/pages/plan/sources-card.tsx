/** Money of the choice by source. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { sayMoney } from './say-plan.ts'

export function SourcesCard({ plan }: { readonly plan: PlanAnswer }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(PLAN.bySource)}>
      <SmallTable
        label={t(PLAN.bySource)}
        heads={[t(PLAN.source), t(PLAN.rupiah)]}
        rows={plan.bySource.map(({ source, rupiah }) => [t(SOURCE_WORDS[source]), sayMoney(rupiah, { t, say })])}
      />
    </Card>
  )
}
