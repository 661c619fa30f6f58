/** Short words that carry a state; the word says it, the colour only helps. */
import type { Band } from '@konvergen/core/lokus/proposal.ts'
import { BAND_TEXT } from '../text/situation.ts'
import { useText } from '../text/text.ts'
import styles from './tags.module.css'

export type TagTone = 'plain' | 'attention' | 'caution' | 'good' | 'outline'

export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: string }) {
  return <span className={`${styles['tag']} ${styles[tone] ?? ''}`}>{children}</span>
}

const BAND_TONE = { pasti: 'attention', 'abu-abu': 'plain', bukan: 'outline' } as const satisfies Record<Band, TagTone>

export function BandTag({ band }: { band: Band | null }) {
  const t = useText()
  if (band === null) return <span className={styles['none']}>{t(BAND_TEXT.none)}</span>
  return <Tag tone={BAND_TONE[band]}>{t(BAND_TEXT[band])}</Tag>
}
