/** The form of one office: the sentence, the table (on a phone one area at a time), keeping, handing in. */
import type { FormAnswer } from '@konvergen/contract/coverage.ts'
import { useMemo, useState } from 'react'
import { ENTRY, ENTRY_STATES } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Sheet } from './arrange-form.ts'
import styles from './entry.module.css'
import { EntryCards } from './entry-cards.tsx'
import { EntryNotes } from './entry-notes.tsx'
import { EntrySheets } from './entry-sheets.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { SaveBar } from './save-bar.tsx'
import { useCounts } from './use-counts.ts'
import { useEntry } from './use-entry.ts'
import { useSaveKey } from './use-save-key.ts'

interface EntryViewProps {
  readonly kab: string
  readonly form: FormAnswer
  readonly sheets: readonly [Sheet, ...Sheet[]]
  /** Under which this browser keeps what is typed. */
  readonly name: string
}

export function EntryView({ kab, form, sheets, name }: EntryViewProps) {
  const t = useText()
  const say = useSay()
  const [reason, setReason] = useState('')
  const [isReasonMissing, setReasonMissing] = useState(false)
  const columns = useMemo(() => sheets.flatMap((sheet) => sheet.columns), [sheets])
  const { entry, keep, canUndo } = useEntry({ kab, form, columns, name })
  const { ready, wrong, filled, asked } = useCounts(sheets, entry)
  const isLocked = form.keadaan === 'terkunci'

  const save = async (): Promise<boolean> => {
    const isMissing = isLocked && reason.trim() === ''
    setReasonMissing(isMissing)
    if (isMissing || ready === 0 || keep.isPending || !entry.canWrite) return false
    try {
      const { cameBack } = await keep.mutateAsync({ alasan: reason })
      setReason('')
      return cameBack === 0
    } catch {
      // Said by the bar.
      return false
    }
  }
  useSaveKey(() => void save())

  return (
    <>
      <p className={styles['lead']}>
        {t(ENTRY.lead, {
          nama: form.lembaga.nama ?? t(ENTRY.secretariat),
          terisi: say.number(filled),
          diminta: say.number(asked),
          keadaan: t(ENTRY.stands, { keadaan: t(ENTRY_STATES[form.lembaga.keadaan]) }),
        })}
      </p>
      <div className={styles['stack']}>
        <EntryNotes form={form} />
        <EntrySheets sheets={sheets} entry={entry} areas={form.wilayah} />
        {entry.canWrite && (
          <SaveBar
            ready={ready}
            wrong={wrong}
            isLocked={isLocked}
            reason={reason}
            onReason={setReason}
            isReasonMissing={isReasonMissing}
            isBusy={keep.isPending}
            problem={keep.error}
            kept={keep.data}
            canUndo={canUndo}
            onUndo={entry.undo}
            onSave={() => void save()}
          />
        )}
        <EntryCards kab={kab} form={form} sheets={sheets} entry={entry} empty={asked - filled} waiting={ready + wrong} />
      </div>
      <LeaveGuard waiting={ready + wrong} onSave={entry.canWrite && ready > 0 && wrong === 0 ? save : null} />
    </>
  )
}
