/** After how many days who is told; set by the secretariat, read by everybody. */
import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../app/may.ts'
import { rulesQuery } from '../../app/task-queries.ts'
import { Card } from '../../parts/card.tsx'
import { useSay } from '../../text/say.ts'
import { TASKS } from '../../text/tasks.ts'
import { useText } from '../../text/text.ts'
import { Rules } from './rules-list.tsx'
import styles from './tasks-page.module.css'

export function RulesCard({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const { data } = useQuery(rulesQuery(kab))
  if (data === undefined) return null
  const { rules, isProposal, lastRun, mail } = data
  const ran = lastRun === null ? t(TASKS.neverRun) : t(TASKS.lastRun, { day: say.day(lastRun) })
  return (
    <div className="tanpa-cetak">
      <Card title={t(TASKS.rules)} hint={t(isProposal ? TASKS.rulesProposal : TASKS.rulesOwn)}>
        <div className={styles['form']}>
          <Rules kab={kab} rules={rules} isOpen={may('tasks.rules', kab)} />
          <p className={styles['small']}>
            {ran} {mail.isOn && t(TASKS.mailState, { waiting: say.number(mail.waiting), failed: say.number(mail.failed) })}
          </p>
        </div>
      </Card>
    </div>
  )
}
