/** The chain in the order in which it is read: the sentence, how far, by office, by village, prevalence beside it, what was handed in, proposals; drawers for rows, proposals and one record. */
import type { ChainAnswer } from '@konvergen/contract/chain.ts'
import type { Root } from '@konvergen/core/chain/follow.ts'
import type { ChainChange, ChainSearch } from '../../app/chain-search.ts'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { CHAIN } from '../../text/chain.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ByTable } from './by-table.tsx'
import styles from './chain.module.css'
import { ChainDrawers } from './chain-drawers.tsx'
import { ChainLead } from './chain-lead.tsx'
import { ChainTools } from './chain-tools.tsx'
import { FunnelCard } from './funnel-card.tsx'
import { HandedInCard } from './handed-in-card.tsx'
import { PrevalenceCard } from './prevalence-card.tsx'

interface ChainViewProps {
  readonly kab: string
  readonly chain: ChainAnswer
  readonly search: ChainSearch
  readonly onChange: (change: ChainChange) => void
}

/** What a page without a choice begins with: agreements where there are any. */
function rootOf({ funnels }: ChainAnswer, { akar }: ChainSearch): Root {
  if (akar !== undefined) return akar
  return (['butir', 'kegiatan', 'celah'] as const).find((root) => (funnels.find((funnel) => funnel.root === root)?.all ?? 0) > 0) ?? 'butir'
}

export function ChainView({ kab, chain, search, onChange }: ChainViewProps) {
  const t = useText()
  const say = useSay()
  const root = rootOf(chain, search)
  const { before, after } = chain
  const periods = { before: before === null ? '' : say.period(before), after: after === null ? '' : say.period(after) }
  return (
    <>
      <ChainLead chain={chain} />
      <ChainTools kab={kab} chain={chain} root={root} onChange={onChange} />
      <div className={styles['stack']}>
        {chain.proposals > 0 && (
          <Note
            title={t(CHAIN.proposalsWait, { n: say.number(chain.proposals) })}
            acts={<Button onClick={() => onChange({ usulan: 'kegiatan-anggaran' })}>{t(CHAIN.proposalsOpen)}</Button>}
          />
        )}
        <FunnelCard chain={chain} root={root} onChange={onChange} />
        {root === 'celah' && before !== null && (
          <p className={styles['small']}>{t(after === null ? CHAIN.gapNotSince : CHAIN.gapPeriods, periods)}</p>
        )}
        <ByTable chain={chain} root={root} onChange={onChange} />
        <PrevalenceCard chain={chain} />
        <HandedInCard chain={chain} />
      </div>
      <ChainDrawers kab={kab} chain={chain} root={root} search={search} onChange={onChange} />
    </>
  )
}
