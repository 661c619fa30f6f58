/** Which activity of an office a clause is linked with: searched by words among all of them, or a new one. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { LONGEST_SEARCH } from '../../parts/search-words.tsx'
import { AFTER } from '../../text/rembuk-after.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'

interface ActivityChoiceProps {
  /** undefined = it is still being asked. */
  readonly planned: PlanAnswer | undefined
  /** Id, or `sekretariat`. */
  readonly office: string
  /** Activities that the clause is linked with already. */
  readonly linked: ReadonlySet<string>
  /** Empty = a new one. */
  readonly chosen: string
  readonly onChosen: (id: string) => void
  readonly onWords: (words: string) => void
}

export function ActivityChoice({ planned, office, linked, chosen, onChosen, onWords }: ActivityChoiceProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const { activities = [], count = 0 } = planned ?? {}
  const own = activities.filter((each) => !linked.has(each.id) && (each.office ?? 'sekretariat') === office)
  const unlisted = count - activities.length
  const search = () => {
    onWords(typed.trim())
    onChosen('')
  }
  return (
    <>
      <div className={styles['acts']}>
        <TextField
          label={t(AFTER.search)}
          hint={t(AFTER.searchHint)}
          type="search"
          maxLength={LONGEST_SEARCH}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            search()
          }}
        />
        <Button onClick={search}>{t(SHELL.search)}</Button>
      </div>
      <SelectField
        label={t(AFTER.which)}
        hint={unlisted > 0 ? t(AFTER.unlisted, { n: unlisted }) : undefined}
        value={chosen}
        onChange={({ target }) => onChosen(target.value)}
      >
        <option value="">{t(AFTER.new)}</option>
        {own.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
    </>
  )
}
