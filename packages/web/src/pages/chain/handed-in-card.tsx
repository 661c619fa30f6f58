/** Of whom anything was handed in at each stage: what is not known is not lost. */
import type { ChainAnswer } from '@konvergen/contract/chain.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

type Told = 'rkpd' | 'kua-ppas' | 'dpa' | 'realisasi' | 'rkpdes' | 'apbdes'

export function HandedInCard({ chain }: { readonly chain: ChainAnswer }) {
  const t = useText()
  const say = useSay()
  const rows = chain.handedIn.map(
    ({ stage, of, all }) => [t(CHAIN[`of.${stage as Told}`]), t(CHAIN.of, { n: say.number(of), all: say.number(all) })] as const,
  )
  return (
    <Card title={t(CHAIN.handedIn)} hint={t(CHAIN.handedInHint)}>
      <SmallTable label={t(CHAIN.handedIn)} heads={[t(CHAIN.stage), t(CHAIN.sampai)]} rows={rows} />
    </Card>
  )
}
