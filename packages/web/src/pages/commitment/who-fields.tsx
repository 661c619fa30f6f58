/** Who pledges: the kind, and of the register which one. Offices and villages choose among their own. */
import type { CommitmentChoices } from '@konvergen/contract/commitment.ts'
import { PLEDGERS, type Pledger } from '@konvergen/core/commitment/pledge.ts'
import { PLEDGER_WORDS } from '@konvergen/core/commitment/words.ts'
import { SelectField } from '../../parts/field.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'

interface Choice {
  readonly kode: string
  readonly nama: string
}

/** `chosen`: null = nobody was chosen yet. */
export interface WhoDraft {
  readonly who: Pledger | null
  readonly chosen: string | null
}

export interface ReadWho {
  readonly who: Pledger
  /** Of the register; null = of none. */
  readonly code: string | null
  /** Whom the asker may write for; null = a kind that no register holds. */
  readonly registered: readonly Choice[] | null
}

function choicesOf(who: Pledger, { lembaga, kecamatan, desa, untuk }: CommitmentChoices): readonly Choice[] | null {
  const own = (all: readonly Choice[], codes: readonly string[]) => (untuk.semua ? all : all.filter(({ kode }) => codes.includes(kode)))
  if (who === 'lembaga') return own(lembaga, untuk.lembaga)
  if (who === 'kecamatan') return own(kecamatan, untuk.wilayah)
  return who === 'desa' ? own(desa, untuk.wilayah) : null
}

function kindsOf(choices: CommitmentChoices): readonly Pledger[] {
  return PLEDGERS.filter((kind) => choices.untuk.semua || (choicesOf(kind, choices)?.length ?? 0) > 0)
}

/** The first of what there is, as long as nothing was chosen. */
export function readWho({ who: asked, chosen }: WhoDraft, choices: CommitmentChoices): ReadWho {
  const who = asked ?? kindsOf(choices)[0] ?? 'lembaga'
  const registered = choicesOf(who, choices)
  return { who, registered, code: registered?.find(({ kode }) => kode === chosen)?.kode ?? registered?.[0]?.kode ?? null }
}

interface WhoFieldsProps {
  readonly choices: CommitmentChoices
  readonly draft: WhoDraft
  readonly onChange: (draft: WhoDraft) => void
}

export function WhoFields({ choices, draft, onChange }: WhoFieldsProps) {
  const t = useText()
  const { who, code, registered } = readWho(draft, choices)
  const kinds = kindsOf(choices)
  return (
    <div className={styles['fields']}>
      <SelectField
        label={t(COMMITMENT.who)}
        value={who}
        onChange={({ target }) => onChange({ who: kinds.find((kind) => kind === target.value) ?? who, chosen: null })}
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
          onChange={({ target }) => onChange({ who, chosen: target.value })}
        >
          {registered.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  )
}
