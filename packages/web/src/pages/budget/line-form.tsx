/** Writes a line by hand. If somebody else wrote it meanwhile, both writings stand side by side and nothing is lost. */
import type { BudgetLineDetail } from '@konvergen/contract/budget.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import { villageNames } from '@konvergen/core/plan/read-row.ts'
import { useState } from 'react'
import { ProblemError } from '../../app/call.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { BudgetProps } from './budget-view.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { type Draft, draftOf, EMPTY_DRAFT, readDraft } from './draft.ts'
import { LineFields } from './line-fields.tsx'
import { ownersOf } from './owners-of.ts'
import { useLineActs } from './use-budget-acts.ts'

interface LineFormProps extends Omit<BudgetProps, 'onChange'> {
  /** null = a new one. */
  readonly stored: BudgetLineDetail | null
  readonly onDone: () => void
}

export function LineForm({ kab, budget, search, stored, onDone }: LineFormProps) {
  const t = useText()
  const { stage, year, villages } = budget
  const owners = ownersOf(budget)
  const nameOf = (desa: string) => villages.find(({ kode }) => kode === desa)?.nama ?? desa
  const looked = isVillageStage(stage) ? search.desa : search.lembaga
  const [owner, setOwner] = useState(stored?.owner ?? owners.find(({ id }) => id === looked)?.id ?? owners[0]?.id ?? '')
  const [draft, setDraft] = useState<Draft>(() => (stored === null ? EMPTY_DRAFT : draftOf(stored, nameOf)))
  /** The writing that this one goes on from. */
  const [seen, setSeen] = useState(stored?.revision ?? null)
  const [isTried, setTried] = useState(false)
  const { save, remove } = useLineActs(kab, { stage, year, owner })
  const { facts, faults } = readDraft(draft, villageNames(villages))
  const isConflict = save.error instanceof ProblemError && save.error.code === 'keadaan-berubah'
  const isStale = isConflict && stored !== null && seen !== null && stored.revision !== seen

  const keep = (revision: number | null) => {
    setTried(true)
    if (facts === null) return
    const at = stored === null || revision === null ? null : { id: stored.id, revision }
    save.mutate({ facts, at }, { onSuccess: onDone })
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        keep(seen)
      }}
    >
      {isStale && (
        <ConflictNote
          theirs={draftOf(stored, nameOf)}
          mine={draft}
          onMine={() => {
            setSeen(stored.revision)
            keep(stored.revision)
          }}
          onTheirs={() => {
            setDraft(draftOf(stored, nameOf))
            setSeen(stored.revision)
            save.reset()
          }}
        />
      )}
      {save.isError && !isStale && <ProblemNote problem={save.error} />}
      {remove.isError && <ProblemNote problem={remove.error} />}
      {stored === null && (
        <SelectField label={t(BUDGET.owner)} value={owner} onChange={({ target }) => setOwner(target.value)}>
          {owners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <LineFields
        draft={draft}
        faults={isTried ? faults : new Map()}
        isVillage={isVillageStage(stage)}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={save.isPending || owner === ''}>
          {t(BUDGET.save)}
        </Button>
        {stored !== null && (
          <AskFirst
            label={t(BUDGET.takeOut)}
            title={t(BUDGET.takeOutTitle)}
            lost={t(BUDGET.takeOutBody)}
            now={t(BUDGET.takeOut)}
            isBusy={remove.isPending}
            onNow={() => remove.mutate({ id: stored.id, revision: stored.revision }, { onSuccess: onDone })}
          />
        )}
      </div>
    </form>
  )
}
