/** From draft to decree, from one decree to the next, and the end of either. */
import type { TeamSummary } from '@konvergen/contract/tpps.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import styles from './opd-page.module.css'
import { useBeginTeam, useTeamActs } from './use-team-acts.ts'

interface EndTeamProps {
  readonly kab: string
  readonly team: TeamSummary
  /** What is not saved would be lost. */
  readonly isChanged: boolean
}

export function EndTeam({ kab, team, isChanged }: EndTeamProps) {
  const t = useText()
  const isDraft = team.state === 'draf'
  const { withdraw } = useTeamActs(kab, team.id)
  const next = useBeginTeam(kab)
  const problem = withdraw.error ?? next.error
  return (
    <>
      {isDraft && !isChanged && <RecordDecree kab={kab} team={team} />}
      {problem !== null && <ProblemNote problem={problem} />}
      <div className={`${styles['acts']} tanpa-cetak`}>
        {!isDraft && (
          <Button look="primary" disabled={next.isPending} onClick={() => next.mutate({ wilayah: team.wilayah, dari: team.id })}>
            {t(TPPS.next)}
          </Button>
        )}
        <AskFirst
          label={t(isDraft ? TPPS.discard : TPPS.withdraw)}
          title={t(isDraft ? TPPS.discard : TPPS.withdrawTitle)}
          lost={t(isDraft ? TPPS.discardBody : TPPS.withdrawBody)}
          now={t(TPPS.now)}
          isBusy={withdraw.isPending}
          onNow={() => withdraw.mutate()}
        />
      </div>
    </>
  )
}

function RecordDecree({ kab, team }: { kab: string; team: TeamSummary }) {
  const t = useText()
  const { today } = useMe()
  const [draft, setDraft] = useState({ nomor: '', tanggal: today, mulai: today, sampai: `${today.slice(0, 4)}-12-31` })
  const [isTried, setTried] = useState(false)
  const { nomor, tanggal, mulai, sampai } = draft
  const { record } = useTeamActs(kab, team.id)
  const isWhole = nomor.trim() !== '' && tanggal !== '' && mulai !== ''
  const dated = (name: 'tanggal' | 'mulai' | 'sampai', label: string) => (
    <TextField label={label} type="date" value={draft[name]} onChange={(event) => setDraft({ ...draft, [name]: event.target.value })} />
  )
  return (
    <Card title={t(TPPS.record)} hint={t(TPPS.recordHint)}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (isWhole && !record.isPending) record.mutate({ nomor, tanggal, mulai, ...(sampai === '' ? {} : { sampai }) })
        }}
      >
        <div className={styles['fields']}>
          <TextField
            label={t(TPPS.nomor)}
            value={nomor}
            maxLength={80}
            wrong={isTried && !isWhole ? t(TPPS.needed) : undefined}
            onChange={(event) => setDraft({ ...draft, nomor: event.target.value })}
          />
          {dated('tanggal', t(TPPS.tanggal))}
          {dated('mulai', t(TPPS.from))}
          {dated('sampai', t(TPPS.until))}
        </div>
        {record.error !== null && <ProblemNote problem={record.error} />}
        <div>
          <Button type="submit" disabled={record.isPending}>
            {t(TPPS.recordNow)}
          </Button>
        </div>
      </form>
    </Card>
  )
}
