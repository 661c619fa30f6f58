/** A decision for a year: appointed, added or let go, with its basis, its day and its villages. */
import { DECISION_KINDS, type DecisionKind } from '@konvergen/core/lokus/lokus-years.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import type { DecideProps } from './decide-props.ts'
import { type DecisionDraft, withoutReason } from './decision-draft.ts'
import { decisionKind } from './decision-kind.ts'
import { useBroughtBasis, useDecide } from './use-decide.ts'
import { VillagePicks } from './village-picks.tsx'

const LEAST = 3

export function DecideForm({ kab, answer, method, search, onDone }: DecideProps & { readonly onDone: () => void }) {
  const t = useText()
  const proposed = new Set(answer.rows.flatMap(({ kode, proposed: is }) => (is ? [kode] : [])))
  const [year, setYear] = useState(() => String(new Date().getFullYear() + 1))
  const [basis, setBasis] = useState(useBroughtBasis())
  const [day, setDay] = useState('')
  const [draft, setDraft] = useState<DecisionDraft>({
    kind: 'penetapan',
    villages: proposed,
    reasons: new Map(),
    semua: '',
    proposed: method === undefined ? new Set() : proposed,
  })
  const tahun = Number(year)
  const decide = useDecide({ kab, method, search }, onDone)
  const isWhole = Number.isInteger(tahun) && tahun >= 2015 && tahun <= 2100
  const isReady = isWhole && basis.trim().length >= LEAST && day !== '' && draft.villages.size > 0 && withoutReason(draft).length === 0
  return (
    <div className={styles['form']}>
      <p className={styles['small']}>{t(LOKUS_YEARS.decideHint)}</p>
      <SelectField
        label={t(LOKUS_YEARS.kind)}
        value={draft.kind}
        onChange={({ target }) => setDraft({ ...draft, kind: target.value as DecisionKind })}
      >
        {DECISION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(decisionKind(kind))}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t(LOKUS_YEARS.year)}
        inputMode="numeric"
        maxLength={4}
        value={year}
        onChange={({ target }) => setYear(target.value)}
      />
      <TextField
        label={t(LOKUS_YEARS.basis)}
        hint={t(LOKUS_YEARS.basisHint)}
        maxLength={600}
        value={basis}
        onChange={({ target }) => setBasis(target.value)}
      />
      <TextField label={t(LOKUS_YEARS.decidedOn)} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      <p>
        {t(LOKUS_YEARS.way)}: {method === undefined ? t(LOKUS_YEARS.byHand) : t(CHOICE.version, { nama: method.nama, n: method.versi })}
      </p>
      <VillagePicks rows={answer.rows} draft={draft} onDraft={setDraft} />
      {decide.isError && <ProblemNote problem={decide.error} />}
      <Button
        look="primary"
        disabled={!isReady || decide.isPending}
        onClick={() => decide.mutate({ draft, tahun, dasar: basis.trim(), tanggal: day })}
      >
        {t(LOKUS_YEARS.record)}
      </Button>
    </div>
  )
}
