/** OPD KB begins a round: which list, until when. */

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { familyListsQuery, roundsQuery } from '../../app/verval-queries.ts'
import styles from './board.module.css'
import { Button, Drawer, ProblemNote, SelectField, Skeleton, TextField } from './furniture.ts'
import { useBegin } from './use-verval-acts.ts'
import { useSay, useText, VERVAL } from './words.ts'

export function BeginRound({ kab }: { kab: string }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t(VERVAL.begin)}
      </Button>
      {isOpen && (
        <Drawer title={t(VERVAL.beginTitle)} onClose={() => setOpen(false)}>
          <Form kab={kab} onDone={() => setOpen(false)} />
        </Drawer>
      )}
    </>
  )
}

function Form({ kab, onDone }: { kab: string; onDone: () => void }) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const lists = useQuery(familyListsQuery(kab))
  const taken = new Set(useQuery(roundsQuery(kab)).data?.map(({ daftar }) => daftar))
  const [daftar, setDaftar] = useState('')
  const [tenggat, setTenggat] = useState('')
  const [isAsked, setAsked] = useState(false)
  const begin = useBegin(kab, onDone)
  if (lists.isError) return <ProblemNote problem={lists.error} />
  if (lists.data === undefined) return <Skeleton heights={[120]} />
  const free = lists.data.filter(({ id, keadaan }) => keadaan === 'applied' && !taken.has(id))
  if (free.length === 0) return <p>{t(VERVAL.noList)}</p>
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (daftar !== '' && tenggat !== '') begin.mutate({ daftar, tenggat })
      }}
    >
      <p>{t(VERVAL.beginBody)}</p>
      <SelectField
        label={t(VERVAL.whichList)}
        value={daftar}
        wrong={isAsked && daftar === '' ? t(VERVAL.listNeeded) : undefined}
        onChange={(event) => setDaftar(event.target.value)}
      >
        <option value="">{t(VERVAL.chooseList)}</option>
        {free.map((list) => (
          <option key={list.id} value={list.id}>
            {t(VERVAL.listLine, { sumber: list.sumber, periode: say.period(list.periode), n: say.number(list.keluarga) })}
          </option>
        ))}
      </SelectField>
      <TextField
        type="date"
        label={t(VERVAL.deadline)}
        min={today}
        value={tenggat}
        wrong={isAsked && tenggat === '' ? t(VERVAL.deadlineNeeded) : undefined}
        onChange={(event) => setTenggat(event.target.value)}
      />
      {begin.isError && <ProblemNote problem={begin.error} />}
      <Button look="primary" type="submit" disabled={begin.isPending}>
        {t(VERVAL.beginNow)}
      </Button>
    </form>
  )
}
