/** What the chain says in a sentence: agreements in the RKPD, and what was carried out. */
import type { ChainAnswer, StageCountView } from '@konvergen/contract/chain.ts'
import type { Root, Stage } from '@konvergen/core/chain/follow.ts'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './chain.module.css'

export function stageOf({ funnels }: ChainAnswer, root: Root, stage: Stage): StageCountView | undefined {
  return funnels.find((funnel) => funnel.root === root)?.stages.find((each) => each.stage === stage)
}

export function ChainLead({ chain }: { readonly chain: ChainAnswer }) {
  const t = useText()
  const say = useSay()
  const all = chain.funnels.find(({ root }) => root === 'butir')?.all ?? 0
  const activities = chain.funnels.find(({ root }) => root === 'kegiatan')?.all ?? 0
  const rkpd = stageOf(chain, 'butir', 'rkpd')
  const done = stageOf(chain, 'kegiatan', 'realisasi')
  const lost = rkpd?.putus ?? 0
  const unknown = rkpd?.['tidak-diketahui'] ?? 0
  const sentence = (): string => {
    if (all === 0) return t(CHAIN.leadNone, { year: chain.year })
    if (lost > 0) return t(CHAIN.lead, { lost: say.number(lost), all: say.number(all) })
    return t(unknown > 0 ? CHAIN.leadUnknown : CHAIN.leadAll, { all: say.number(all) })
  }
  return (
    <>
      <p className={styles['lead']}>
        <strong>{sentence()}</strong>{' '}
        {activities > 0 &&
          t(CHAIN.rest, {
            done: say.number(done?.sampai ?? 0),
            all: say.number(activities),
            unknown: say.number(done?.['tidak-diketahui'] ?? 0),
          })}
      </p>
      <p className={styles['small']}>{t(CHAIN.ownRembuk)}</p>
    </>
  )
}
