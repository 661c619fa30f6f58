/** The state of a file and its issues, in a few words. */
import type { ImportState, ImportSummary } from '@konvergen/contract/intake.ts'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { INTAKE } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './imports-page.module.css'

const STATE_TONE: Readonly<Record<ImportState, TagTone>> = {
  staged: 'caution',
  applied: 'good',
  undone: 'plain',
  discarded: 'outline',
  superseded: 'outline',
}

export function StateTag({ state }: { state: ImportState }) {
  const t = useText()
  return <Tag tone={STATE_TONE[state]}>{t(INTAKE[state])}</Tag>
}

const SEVERITIES = [
  ['galat', 'attention'],
  ['periksa', 'caution'],
  ['catatan', 'plain'],
] as const

export function IssueCounts({ summary }: { summary: ImportSummary }) {
  const t = useText()
  const say = useSay()
  const some = SEVERITIES.filter(([severity]) => summary[severity] > 0)
  if (some.length === 0) return t(INTAKE.noIssues)
  return (
    <span className={styles['issues']}>
      {some.map(([severity, tone]) => (
        <Tag key={severity} tone={tone}>{`${say.number(summary[severity])} ${t(INTAKE[severity])}`}</Tag>
      ))}
    </span>
  )
}
