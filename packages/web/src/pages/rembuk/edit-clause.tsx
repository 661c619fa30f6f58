/**
 * A clause that is there is changed, on top of the revision that it was opened with. Where somebody else was quicker, both texts stand beside each other, and what was
 * written here stays in the form.
 */
import type { ClauseBody, ClauseView } from '@konvergen/contract/rembuk.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import { bodyOf } from './clause-draft.ts'
import { ClauseForm } from './clause-form.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { useClauseActs } from './use-rembuk-acts.ts'

interface EditClauseProps {
  readonly kab: string
  readonly id: string
  readonly clause: ClauseView
  readonly onDone: () => void
}

export function EditClause({ kab, id, clause, onDone }: EditClauseProps) {
  const t = useText()
  const { change } = useClauseActs(kab, id)
  /** What the form was opened on; it does not follow what others do meanwhile. */
  const [base, setBase] = useState(clause)
  const [conflict, setConflict] = useState<{ readonly theirs: ClauseView; readonly yours: ClauseBody } | null>(null)
  const send = (butir: ClauseBody, cabut: boolean) =>
    change.mutate(
      { clause: base.id, dasar: base.revisi, butir, urutan: null, cabut },
      {
        onSuccess: (saved) => {
          if (saved.hasil === 'tersimpan') onDone()
          else setConflict({ theirs: saved.yangBerlaku, yours: saved.usulan })
        },
      },
    )
  return (
    <>
      {conflict !== null && (
        <ConflictNote
          kab={kab}
          {...conflict}
          onTheirs={onDone}
          onMine={() => {
            setBase(conflict.theirs)
            setConflict(null)
          }}
        />
      )}
      <ClauseForm
        kab={kab}
        start={bodyOf(clause)}
        names={clause.namaPemilik}
        problem={change.error}
        isBusy={change.isPending || conflict !== null}
        onSave={(body) => send(body, false)}
        onCancel={onDone}
      >
        <Button look="danger" disabled={change.isPending || conflict !== null} onClick={() => send(bodyOf(base), true)}>
          {t(REMBUK.remove)}
        </Button>
      </ClauseForm>
    </>
  )
}
