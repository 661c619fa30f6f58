/** Writes a line by hand. If somebody else wrote it meanwhile, both writings stand side by side and nothing is lost. */
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import { ConflictNote } from './conflict-note.tsx'
import { LineFields } from './line-fields.tsx'
import { type LineFormProps, useLineForm } from './use-line-form.ts'

export function LineForm(props: LineFormProps) {
  const t = useText()
  const { stored } = props
  const form = useLineForm(props)
  const { conflict, saving, removing, owner } = form
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        form.save()
      }}
    >
      {conflict !== null && <ConflictNote {...conflict} />}
      {saving.isError && conflict === null && <ProblemNote problem={saving.error} />}
      {removing.isError && <ProblemNote problem={removing.error} />}
      {stored === null && (
        <SelectField label={t(BUDGET.owner)} value={owner} onChange={({ target }) => form.setOwner(target.value)}>
          {form.owners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <LineFields draft={form.draft} faults={form.faults} isVillage={form.isVillage} onChange={form.change} />
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={saving.isPending || owner === ''}>
          {t(BUDGET.save)}
        </Button>
        {stored !== null && (
          <AskFirst
            label={t(BUDGET.takeOut)}
            title={t(BUDGET.takeOutTitle)}
            lost={t(BUDGET.takeOutBody)}
            now={t(BUDGET.takeOut)}
            isBusy={removing.isPending}
            onNow={form.takeOut}
          />
        )}
      </div>
    </form>
  )
}
