/** For those who keep the installation: one line that says when the last good backup was made; a caution when there is none, when it is old, or when the last try failed. */
import type { Keeping } from '@konvergen/contract/setup.ts'
import { useQuery } from '@tanstack/react-query'
import { statusQuery } from '../../app/queries.ts'
import { Note } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { type Say, useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'
import styles from './home-page.module.css'
import { type BackupVerdict, judgeBackup } from './judge-backup.ts'

const MEGABYTE = 1_000_000

const TODO = {
  belum: HOME.backupSoon,
  lama: HOME.backupTodo,
  gagal: HOME.backupTodo,
} as const satisfies Partial<Record<BackupVerdict, unknown>>

function sayLast({ lastBackup }: Keeping, t: Speak, say: Say): string {
  if (lastBackup === null) return t(HOME.backupNone)
  const size = `${say.number(lastBackup.bytes / MEGABYTE, lastBackup.bytes < 10 * MEGABYTE ? 1 : 0)} MB`
  return t(HOME.backup, { at: say.moment(lastBackup.at), size })
}

export function BackupLine() {
  const t = useText()
  const say = useSay()
  const { data: status, dataUpdatedAt } = useQuery(statusQuery)
  if (status?.keeping === undefined) return null
  const verdict = judgeBackup(status.keeping, new Date(dataUpdatedAt))
  const last = sayLast(status.keeping, t, say)
  if (verdict === 'baik' || verdict === 'mati') {
    return (
      <div className={styles['backup']}>
        <p>{verdict === 'mati' ? t(HOME.backupOff) : last}</p>
      </div>
    )
  }
  return (
    <div className={styles['backup']}>
      <Note tone="caution" title={verdict === 'gagal' ? `${t(HOME.backupFailed)} ${last}` : last}>
        <p>{t(TODO[verdict])}</p>
      </Note>
    </div>
  )
}
