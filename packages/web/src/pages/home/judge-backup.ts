/**
 * What the home page has to say of the backups: quietly when there is one of the last two days, as a caution otherwise. A backup a day may be
 * late over a weekend in which the computer was off, and is then made at the next start.
 */
import type { Keeping } from '@konvergen/contract/setup.ts'

const TWO_DAYS_MS = 2 * 86_400_000

export type BackupVerdict = 'baik' | 'mati' | 'belum' | 'lama' | 'gagal'

export function judgeBackup({ backup, lastBackup }: Pick<Keeping, 'backup' | 'lastBackup'>, now: Date): BackupVerdict {
  const isRecent = lastBackup !== null && now.getTime() - new Date(lastBackup.at).getTime() <= TWO_DAYS_MS
  if (backup === 'mati') return isRecent ? 'baik' : 'mati'
  if (backup === 'gagal') return 'gagal'
  if (lastBackup === null) return 'belum'
  return isRecent ? 'baik' : 'lama'
}
