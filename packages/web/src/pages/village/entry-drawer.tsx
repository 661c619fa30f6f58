/** An entry of the catalogue in writing. */
import type { CatalogueAnswer } from '@konvergen/contract/village-catalogue.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE_CATALOGUE } from '../../text/village-catalogue.ts'
import { contentOfDraft, type EntryDraft, entryDraft, entryFaults, isSameContent } from './entry-draft.ts'
import { EntryFields } from './entry-fields.tsx'
import { useCatalogueActs } from './use-village-acts.ts'
import styles from './village.module.css'

interface EntryDrawerProps {
  readonly kab: string
  readonly catalogue: CatalogueAnswer
  /** null = a new one. */
  readonly entry: CatalogueAnswer['entries'][number] | null
  readonly onClose: () => void
}

export function EntryDrawer({ kab, catalogue, entry, onClose }: EntryDrawerProps) {
  const t = useText()
  const { add, change } = useCatalogueActs(kab)
  const [draft, setDraft] = useState<EntryDraft>(entryDraft(entry))
  const [isTried, setTried] = useState(false)
  const faults = entryFaults(draft)
  const set = (part: Partial<EntryDraft>) => setDraft({ ...draft, ...part })
  const isBusy = add.isPending || change.isPending
  const problem = add.error ?? change.error
  const submit = () => {
    setTried(true)
    if (isBusy || faults.length > 0) return
    const about = { costItem: draft.costItem === '' ? null : draft.costItem, reason: draft.reason.trim() }
    if (entry === null) {
      add.mutate({ content: contentOfDraft(draft), ...about }, { onSuccess: onClose })
      return
    }
    const content = entry.isOfPack && !entry.isOwn && isSameContent(draft, entry) ? null : contentOfDraft(draft)
    change.mutate({ key: entry.key, base: entry.no, content, active: draft.active, ...about }, { onSuccess: onClose })
  }
  return (
    <Drawer title={entry === null ? t(VILLAGE_CATALOGUE.add) : t(entry.name)} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <SelectField
          label={t(VILLAGE_CATALOGUE.costItem)}
          value={draft.costItem}
          onChange={({ target }) => set({ costItem: target.value })}
        >
          <option value="">{t(VILLAGE_CATALOGUE.none)}</option>
          {[...new Set(catalogue.items.map(({ item }) => item))].map((item) => (
            <option key={item} value={item}>
              {item}
            </option>
          ))}
        </SelectField>
        {entry !== null && (
          <label className={styles['check']}>
            <input type="checkbox" checked={draft.active} onChange={({ target }) => set({ active: target.checked })} />
            {t(VILLAGE_CATALOGUE.active)}
          </label>
        )}
        <EntryFields draft={draft} faults={isTried ? faults : []} indicators={catalogue.indicators} onChange={set} />
        <TextField
          label={t(VILLAGE_CATALOGUE.reason)}
          maxLength={300}
          value={draft.reason}
          wrong={isTried && faults.includes('reason') ? t(VILLAGE_CATALOGUE.wrongName) : undefined}
          onChange={({ target }) => set({ reason: target.value })}
        />
        {problem !== null && <ProblemNote problem={problem} />}
        <div className={styles['acts']}>
          <Button type="submit" look="primary" disabled={isBusy}>
            {t(VILLAGE_CATALOGUE.save)}
          </Button>
        </div>
      </form>
    </Drawer>
  )
}
