/** An agreed clause is made an activity of one of its owners, or linked with one that is planned already. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import type { ClauseView, RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { planQuery } from '../../app/plan-queries.ts'
import { given } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { AFTER } from '../../text/rembuk-after.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { ActivityChoice } from './activity-choice.tsx'
import styles from './rembuk.module.css'
import { useAfterActs } from './use-after-acts.ts'

interface ActivityFormProps {
  readonly kab: string
  readonly rembuk: RembukDetail
  readonly clause: ClauseView
  readonly onDone: () => void
}

const SECRETARIAT = 'sekretariat'
const LEAST_TITLE = 3

/** Those whose plan the asker writes; where the clause names offices, it is one of theirs. */
function officesOf({ pemilik }: ClauseView, plan: PlanAnswer | undefined) {
  const all = plan?.offices ?? []
  const isOwner = ({ id }: { readonly id: string | null }): boolean => id !== null && pemilik.includes(id)
  const offices = all.filter((one) => one.mayWrite && (isOwner(one) || !all.some(isOwner)))
  return { offices, first: offices[0] }
}

export function ActivityForm({ kab, rembuk, clause, onDone }: ActivityFormProps) {
  const t = useText()
  const { link } = useAfterActs(kab, rembuk.id)
  const plan = useQuery(planQuery(kab, { tahun: rembuk.tahun }))
  const [chosen, setChosen] = useState('')
  const [office, setOffice] = useState('')
  const [title, setTitle] = useState('')
  const [words, setWords] = useState('')
  const { offices, first } = officesOf(clause, plan.data)
  const word = offices.some(({ id }) => (id ?? SECRETARIAT) === office) ? office : (first?.id ?? SECRETARIAT)
  const planned = useQuery({
    ...planQuery(kab, given({ tahun: rembuk.tahun, lembaga: word, cari: words === '' ? undefined : words })),
    enabled: plan.data !== undefined,
  })
  if (plan.error !== null) return <ProblemNote problem={plan.error} retry={() => void plan.refetch()} />
  if (plan.data === undefined) return <Skeleton heights={[120]} />
  const linked = new Set(rembuk.kegiatan.filter(({ butir }) => butir === clause.id).map(({ kegiatan }) => kegiatan))
  const isNew = chosen === ''
  const isReady = isNew ? offices.length > 0 && (title.trim() === '' || title.trim().length >= LEAST_TITLE) : true
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady || link.isPending) return
        const asked = isNew
          ? { kegiatan: null, lembaga: word === SECRETARIAT ? null : word, judul: title.trim() === '' ? null : title.trim() }
          : { kegiatan: chosen, lembaga: null, judul: null }
        link.mutate({ butir: clause.id, ...asked }, { onSuccess: onDone })
      }}
    >
      <SelectField
        label={t(AFTER.office)}
        value={word}
        onChange={({ target }) => {
          setOffice(target.value)
          setChosen('')
        }}
      >
        {offices.map(({ id, name }) => (
          <option key={id ?? SECRETARIAT} value={id ?? SECRETARIAT}>
            {name ?? t(AFTER.secretariat)}
          </option>
        ))}
      </SelectField>
      <ActivityChoice planned={planned.data} office={word} linked={linked} chosen={chosen} onChosen={setChosen} onWords={setWords} />
      {isNew && (
        <TextField
          label={t(AFTER.activityTitle)}
          hint={t(AFTER.titleHint)}
          maxLength={300}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      )}
      {link.error !== null && <ProblemNote problem={link.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={!isReady || link.isPending}>
          {t(isNew ? AFTER.make : AFTER.link)}
        </Button>
        <Button onClick={onDone}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
