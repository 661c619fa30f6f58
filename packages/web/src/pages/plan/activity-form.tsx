/** Writes an activity. If somebody else wrote it meanwhile, both writings stand side by side and nothing is lost. */
import type { ActivityDetail } from '@konvergen/contract/plan.ts'
import { useState } from 'react'
import { ProblemError } from '../../app/call.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import { ActivityFields } from './activity-fields.tsx'
import { ActivityHistory } from './activity-history.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { type ChangeDraft, type Draft, draftOf, readDraft } from './draft.ts'
import type { Ground } from './ground.ts'
import styles from './plan.module.css'
import { useActivityActs } from './use-plan-acts.ts'

interface ActivityFormProps {
  readonly kab: string
  readonly where: { readonly year: number; readonly office: string | null }
  /** null = a new one. */
  readonly stored: ActivityDetail | null
  readonly start: Draft
  readonly ground: Ground
  readonly onDone: () => void
}

export function ActivityForm({ kab, where, stored, start, ground, onDone }: ActivityFormProps) {
  const t = useText()
  const [draft, setDraft] = useState(() => (stored === null ? start : draftOf(stored)))
  /** The writing that this one goes on from. */
  const [seen, setSeen] = useState(stored?.revision ?? null)
  const [isTried, setTried] = useState(false)
  const { save, remove } = useActivityActs(kab, where)
  const { facts, faults } = readDraft(draft)
  const mayWrite = stored?.mayWrite ?? true
  const change: ChangeDraft = (part) => setDraft((before) => ({ ...before, ...part }))
  const isStale = stored !== null && seen !== null && stored.revision !== seen && save.isError
  const isConflict = save.error instanceof ProblemError && save.error.code === 'keadaan-berubah'

  const keep = (revision: number | null) => {
    setTried(true)
    if (facts === null) return
    const at = stored === null || revision === null ? null : { id: stored.id, revision }
    save.mutate({ facts, at }, { onSuccess: onDone })
  }
  const shown = isTried ? faults : new Map()
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        keep(seen)
      }}
    >
      {isStale && facts !== null && (
        <ConflictNote
          stored={stored}
          mine={facts}
          ground={ground}
          onMine={() => {
            setSeen(stored.revision)
            keep(stored.revision)
          }}
          onTheirs={() => {
            setDraft(draftOf(stored))
            setSeen(stored.revision)
            save.reset()
          }}
        />
      )}
      {save.isError && !(isConflict && isStale) && <ProblemNote problem={save.error} />}
      {remove.isError && <ProblemNote problem={remove.error} />}
      <ActivityFields kab={kab} draft={draft} faults={shown} ground={ground} mayWrite={mayWrite} onChange={change} />
      {mayWrite && (
        <div className={styles['acts']}>
          <Button type="submit" look="primary" disabled={save.isPending}>
            {t(PLAN.save)}
          </Button>
          {stored !== null && (
            <AskFirst
              label={t(PLAN.takeOut)}
              title={t(PLAN.takeOutTitle)}
              lost={t(PLAN.takeOutBody)}
              now={t(PLAN.takeOut)}
              isBusy={remove.isPending}
              onNow={() => remove.mutate({ id: stored.id, revision: stored.revision }, { onSuccess: onDone })}
            />
          )}
        </div>
      )}
      {stored !== null && <ActivityHistory stored={stored} />}
    </form>
  )
}
