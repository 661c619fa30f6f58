/** What an activity is, as lists head it: its name opens it. */
import type { ActivityLine } from '@konvergen/contract/plan.ts'
import { KIND_WORDS, STATUS_WORDS } from '@konvergen/core/plan/words.ts'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tags.tsx'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'

export function ActivityName({ activity, onOpen }: { readonly activity: ActivityLine; readonly onOpen: (id: string) => void }) {
  const t = useText()
  const { id, title, subKegiatan, subKegiatanName, kind, indicators, status, carriedFrom } = activity
  const about = [t(KIND_WORDS[kind]), t(STATUS_WORDS[status]), ...(subKegiatan === null ? [] : [subKegiatan]), ...indicators]
  return (
    <>
      <Button look="quiet" aria-label={t(PLAN.openOf, { title })} onClick={() => onOpen(id)}>
        {title}
      </Button>
      <span className={styles['under']}>{about.join(' · ')}</span>
      {subKegiatanName !== null && <span className={styles['under']}>{subKegiatanName}</span>}
      {carriedFrom !== null && <Tag tone="outline">{t(PLAN.carriedMark)}</Tag>}
    </>
  )
}
