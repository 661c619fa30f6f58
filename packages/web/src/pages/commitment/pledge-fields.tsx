/** What is pledged: words, how much, for how much money, where, until when. */
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { LongField, SelectField, TextField } from '../../parts/field.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { PlaceFields } from './place-fields.tsx'
import { type PledgeDraft, readMoney, readVolume } from './pledge-draft.ts'

interface PledgeFieldsProps {
  readonly kab: string
  readonly draft: PledgeDraft
  readonly asksName: boolean
  /** Faults are told only then. */
  readonly isTried: boolean
  readonly onChange: (change: Partial<PledgeDraft>) => void
}

export function PledgeFields({ kab, draft, asksName, isTried, onChange }: PledgeFieldsProps) {
  const t = useText()
  const wrong = (isWrong: boolean, text: string): string | undefined => (isTried && isWrong ? text : undefined)
  return (
    <>
      {asksName && (
        <TextField
          label={t(COMMITMENT.name)}
          maxLength={160}
          wrong={wrong(draft.nama.trim().length < 2, t(COMMITMENT.nameWrong))}
          value={draft.nama}
          onChange={({ target }) => onChange({ nama: target.value })}
        />
      )}
      <LongField
        label={t(COMMITMENT.what)}
        maxLength={2000}
        wrong={wrong(draft.uraian.trim().length < 3, t(COMMITMENT.whatWrong))}
        value={draft.uraian}
        onChange={({ target }) => onChange({ uraian: target.value })}
      />
      <div className={styles['fields']}>
        <TextField
          label={t(COMMITMENT.volume)}
          inputMode="decimal"
          wrong={wrong(readVolume(draft.volume) === undefined, t(COMMITMENT.volumeWrong))}
          value={draft.volume}
          onChange={({ target }) => onChange({ volume: target.value })}
        />
        <TextField
          label={t(COMMITMENT.unit)}
          maxLength={60}
          value={draft.satuan}
          onChange={({ target }) => onChange({ satuan: target.value })}
        />
        <TextField
          label={t(COMMITMENT.rupiah)}
          inputMode="numeric"
          wrong={wrong(readMoney(draft.rupiah) === undefined, t(COMMITMENT.rupiahWrong))}
          value={draft.rupiah}
          onChange={({ target }) => onChange({ rupiah: target.value })}
        />
        <SelectField
          label={t(COMMITMENT.source)}
          value={draft.sumber ?? ''}
          onChange={({ target }) => onChange({ sumber: MONEY_SOURCES.find((one) => one === target.value) ?? null })}
        >
          <option value="">{t(COMMITMENT.untold)}</option>
          {MONEY_SOURCES.map((source) => (
            <option key={source} value={source}>
              {t(SOURCE_WORDS[source])}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t(COMMITMENT.due)}
          type="date"
          value={draft.tenggat}
          onChange={({ target }) => onChange({ tenggat: target.value })}
        />
        <TextField
          label={t(COMMITMENT.indicator)}
          maxLength={200}
          value={draft.indikator}
          onChange={({ target }) => onChange({ indikator: target.value })}
        />
      </div>
      <PlaceFields kab={kab} desa={draft.desa} onChange={(desa) => onChange({ desa })} />
      <TextField
        label={t(COMMITMENT.contact)}
        hint={t(COMMITMENT.contactHint)}
        maxLength={160}
        value={draft.kontak}
        onChange={({ target }) => onChange({ kontak: target.value })}
      />
    </>
  )
}
