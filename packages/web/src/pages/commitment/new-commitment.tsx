/** A commitment is written down: who pledges, and what. Offices and villages choose among their own. */
import type { CommitmentChoices } from '@konvergen/contract/commitment.ts'
import { PLEDGERS, type Pledger } from '@konvergen/core/commitment/pledge.ts'
import { PLEDGER_WORDS } from '@konvergen/core/commitment/words.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { commitmentChoicesQuery } from '../../app/commitment-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { EMPTY, type PledgeDraft, readDraft } from './pledge-draft.ts'
import { PledgeFields } from './pledge-fields.tsx'
import { useNewCommitment } from './use-commitment-acts.ts'

interface NewCommitmentProps {
  readonly kab: string
  readonly tahun: number
  readonly onCancel: () => void
}

interface Choice {
  readonly kode: string
  readonly nama: string
}

/** Whom the asker may write for, of a kind; null = a kind that no register holds. */
function choicesOf(who: Pledger, { lembaga, kecamatan, desa, untuk }: CommitmentChoices): readonly Choice[] | null {
  const own = (all: readonly Choice[], codes: readonly string[]) => (untuk.semua ? all : all.filter(({ kode }) => codes.includes(kode)))
  if (who === 'lembaga') return own(lembaga, untuk.lembaga)
  if (who === 'kecamatan') return own(kecamatan, untuk.wilayah)
  return who === 'desa' ? own(desa, untuk.wilayah) : null
}

export function NewCommitment(props: NewCommitmentProps) {
  const t = useText()
  const choices = useQuery(commitmentChoicesQuery(props.kab))
  return (
    <Card title={t(COMMITMENT.add)}>
      {choices.error !== null && <ProblemNote problem={choices.error} retry={() => void choices.refetch()} />}
      {choices.isPending && <Skeleton heights={[240]} />}
      {choices.data !== undefined && <NewForm {...props} choices={choices.data} />}
    </Card>
  )
}

function NewForm({ kab, tahun, onCancel, choices }: NewCommitmentProps & { readonly choices: CommitmentChoices }) {
  const t = useText()
  const add = useNewCommitment(kab)
  const kinds = PLEDGERS.filter((kind) => choices.untuk.semua || (choicesOf(kind, choices)?.length ?? 0) > 0)
  const [who, setWho] = useState<Pledger>(kinds[0] ?? 'lembaga')
  const [chosen, setChosen] = useState('')
  const [draft, setDraft] = useState<PledgeDraft>(EMPTY)
  const [isTried, setTried] = useState(false)
  const registered = choicesOf(who, choices)
  const code = registered?.find(({ kode }) => kode === chosen)?.kode ?? registered?.[0]?.kode ?? null
  const asksName = registered === null && who !== 'perorangan'
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const komitmen = readDraft(draft, asksName)
        if (komitmen === null || add.isPending) return
        const isOffice = who === 'lembaga'
        add.mutate({ tahun, pihak: who, lembaga: isOffice ? code : null, wilayah: isOffice ? null : code, komitmen })
      }}
    >
      <div className={styles['fields']}>
        <SelectField
          label={t(COMMITMENT.who)}
          value={who}
          onChange={({ target }) => setWho(kinds.find((kind) => kind === target.value) ?? who)}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(PLEDGER_WORDS[kind])}
            </option>
          ))}
        </SelectField>
        {registered !== null && (
          <SelectField
            label={t(who === 'lembaga' ? COMMITMENT.office : COMMITMENT.area)}
            value={code ?? ''}
            onChange={({ target }) => setChosen(target.value)}
          >
            {registered.map(({ kode, nama }) => (
              <option key={kode} value={kode}>
                {nama}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      {who === 'perorangan' && <p className={styles['under']}>{t(COMMITMENT.personNote)}</p>}
      <PledgeFields
        kab={kab}
        draft={draft}
        asksName={asksName}
        isTried={isTried}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      {add.error !== null && <ProblemNote problem={add.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={add.isPending}>
          {t(COMMITMENT.save)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
