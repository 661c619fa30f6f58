/** Villages to tick, and a reason for each that is. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import { LongField, TextField } from '../../../parts/field.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { LOKUS_YEARS } from '../../../text/lokus-years.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { type HandDraft, togglePick } from './hand-draft.ts'
import styles from './versions.module.css'

interface HandPicksProps {
  readonly areas: AnalysisAnswer['isi']['areas']
  readonly draft: HandDraft
  readonly onDraft: (draft: HandDraft) => void
}

const LONGEST = 600
/** More single fields are no help: one reason for all is. */
const MOST_FIELDS = 12

export function HandPicks({ areas, draft, onDraft }: HandPicksProps) {
  const t = useText()
  const say = useSay()
  const { picked, reasons, shared } = draft
  const villages = areas.filter(({ code }) => levelOf(code) === 'desa')
  const chosen = villages.filter(({ code }) => picked.has(code))
  return (
    <>
      <fieldset className={styles['picked']}>
        <legend>{t(LOKUS_YEARS.pick)}</legend>
        <div className={styles['picks']}>
          {villages.map(({ code, name }) => (
            <label key={code}>
              <input type="checkbox" checked={picked.has(code)} onChange={() => onDraft(togglePick(draft, code))} />
              <span>
                {name} <span className={styles['small']}>{code}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <output>{chosen.length === 0 ? t(LOKUS_YEARS.none) : t(LOKUS_YEARS.chosen, { n: say.number(chosen.length) })}</output>
      <LongField
        label={t(ANALYSES.sharedReason)}
        rows={2}
        maxLength={LONGEST}
        value={shared}
        onChange={({ target }) => onDraft({ ...draft, shared: target.value })}
      />
      {chosen.slice(0, MOST_FIELDS).map(({ code, name }) => (
        <TextField
          key={code}
          label={t(LOKUS_YEARS.why, { nama: name })}
          maxLength={LONGEST}
          value={reasons.get(code) ?? ''}
          onChange={({ target }) => onDraft({ ...draft, reasons: new Map([...reasons, [code, target.value]]) })}
        />
      ))}
    </>
  )
}
