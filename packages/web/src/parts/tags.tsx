/** Short words that carry a state; the word says it, the colour only helps. */
import type { Band, LokusRow } from '@konvergen/core/lokus/proposal.ts'
import { sayProposal } from '../text/say-proposal.ts'
import { BAND_TEXT } from '../text/situation.ts'
import { useText } from '../text/text.ts'
import styles from './tags.module.css'

export type TagTone = 'plain' | 'attention' | 'caution' | 'good' | 'outline'

/** `sign`: says the same to the eye, for whom colours are alike. */
export function Tag({ tone = 'plain', sign, children }: { tone?: TagTone; sign?: string | undefined; children: string }) {
  return (
    <span className={`${styles['tag']} ${styles[tone] ?? ''}`}>
      {sign !== undefined && <span aria-hidden="true">{sign} </span>}
      {children}
    </span>
  )
}

const BAND_TONE = { pasti: 'attention', 'abu-abu': 'plain', bukan: 'outline' } as const satisfies Record<Band, TagTone>

/** `missing`: what to say where there is no band. */
export function BandTag({ band, missing }: { band: Band | null; missing: string }) {
  const t = useText()
  if (band === null) return <span className={styles['none']}>{missing}</span>
  return <Tag tone={BAND_TONE[band]}>{t(BAND_TEXT[band])}</Tag>
}

/** Whether a village is proposed is another question than how sure that is: the K highest are, even when most are grey. */
export function ProposalTag({ lokus }: { lokus: Pick<LokusRow, 'proposed' | 'rank'> }) {
  const t = useText()
  const said = sayProposal(lokus, t)
  return lokus.proposed ? <Tag tone="attention">{said}</Tag> : <span className={styles['none']}>{said}</span>
}
