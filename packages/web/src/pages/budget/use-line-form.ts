/** What is typed of a line by hand, and its keeping: a stale writing overwrites nothing. */
import type { BudgetLineDetail } from '@konvergen/contract/budget.ts'
import { isVillageStage } from '@konvergen/core/budget/line.ts'
import { villageNames } from '@konvergen/core/plan/read-row.ts'
import { useState } from 'react'
import { ProblemError } from '../../app/call.ts'
import type { BudgetProps } from './budget-props.ts'
import { type Draft, draftOf, EMPTY_DRAFT, type ReadDraft, readDraft } from './draft.ts'
import { ownersOf } from './owners-of.ts'
import { useLineActs } from './use-budget-acts.ts'

export interface LineFormProps extends Omit<BudgetProps, 'onChange'> {
  /** null = a new one. */
  readonly stored: BudgetLineDetail | null
  readonly onDone: () => void
}

const NO_FAULTS: ReadDraft['faults'] = new Map()

export function useLineForm({ kab, budget, search, stored, onDone }: LineFormProps) {
  const { stage, year, villages } = budget
  const owners = ownersOf(budget)
  const isVillage = isVillageStage(stage)
  const nameOf = (desa: string) => villages.find(({ kode }) => kode === desa)?.nama ?? desa
  const looked = isVillage ? search.desa : search.lembaga
  const [owner, setOwner] = useState(stored?.owner ?? owners.find(({ id }) => id === looked)?.id ?? owners[0]?.id ?? '')
  const [draft, setDraft] = useState<Draft>(() => (stored === null ? EMPTY_DRAFT : draftOf(stored, nameOf)))
  /** The writing that this one goes on from. */
  const [seen, setSeen] = useState(stored?.revision ?? null)
  const [isTried, setTried] = useState(false)
  const { save, remove } = useLineActs(kab, { stage, year, owner })
  const { facts, faults } = readDraft(draft, villageNames(villages))
  const isConflict = save.error instanceof ProblemError && save.error.code === 'keadaan-berubah'
  const theirs = isConflict && stored !== null && seen !== null && stored.revision !== seen ? stored : null

  const keep = (revision: number | null) => {
    setTried(true)
    if (facts === null) return
    const at = stored === null || revision === null ? null : { id: stored.id, revision }
    save.mutate({ facts, at }, { onSuccess: onDone })
  }
  return {
    owners,
    owner,
    setOwner,
    isVillage,
    draft,
    faults: isTried ? faults : NO_FAULTS,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    save: () => keep(seen),
    saving: save,
    removing: remove,
    takeOut: () => {
      if (stored !== null) remove.mutate({ id: stored.id, revision: stored.revision }, { onSuccess: onDone })
    },
    /** What somebody else wrote meanwhile; null = nobody did. */
    conflict:
      theirs === null
        ? null
        : {
            theirs: draftOf(theirs, nameOf),
            mine: draft,
            onMine: () => {
              setSeen(theirs.revision)
              keep(theirs.revision)
            },
            onTheirs: () => {
              setDraft(draftOf(theirs, nameOf))
              setSeen(theirs.revision)
              save.reset()
            },
          },
  }
}
