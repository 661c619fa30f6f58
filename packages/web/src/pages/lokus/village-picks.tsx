/** The villages of a decision: those put forward are ticked; every other one asks for its written reason. */

import { LongField, TextField } from '../../parts/field.tsx'
import type { LokusRow } from '../../parts/village-map/village-row.ts'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import { type DecisionDraft, needsReason, withoutReason } from './decision-draft.ts'

interface VillagePicksProps {
  readonly rows: readonly LokusRow[]
  readonly draft: DecisionDraft
  readonly onDraft: (draft: DecisionDraft) => void
}

/** More single fields are no help: one reason for all is. */
const MOST_FIELDS = 12

export function VillagePicks({ rows, draft, onDraft }: VillagePicksProps) {
  const t = useText()
  const say = useSay()
  const { villages, reasons, semua } = draft
  const names = new Map(rows.map(({ kode, nama }) => [kode, nama]))
  const asking = [...villages].filter((kode) => needsReason(draft, kode))
  const toggle = (kode: string): void => {
    const next = new Set(villages)
    if (!next.delete(kode)) next.add(kode)
    onDraft({ ...draft, villages: next })
  }
  return (
    <>
      <fieldset>
        <legend>{t(LOKUS_YEARS.pick)}</legend>
        <div className={styles['picks']}>
          {rows.map(({ kode, nama }) => (
            <label key={kode}>
              <input type="checkbox" checked={villages.has(kode)} onChange={() => toggle(kode)} />
              {nama} <span className={styles['small']}>{kode}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <output>{villages.size === 0 ? t(LOKUS_YEARS.none) : t(LOKUS_YEARS.chosen, { n: say.number(villages.size) })}</output>
      {asking.length > 0 && (
        <>
          <p className={styles['small']}>{t(LOKUS_YEARS.needsReason)}</p>
          <LongField
            label={t(LOKUS_YEARS.sameReason)}
            rows={2}
            maxLength={600}
            value={semua}
            wrong={semua === '' || withoutReason(draft).length === 0 ? undefined : t(LOKUS_YEARS.reasonWrong)}
            onChange={({ target }) => onDraft({ ...draft, semua: target.value })}
          />
          {asking.slice(0, MOST_FIELDS).map((kode) => (
            <TextField
              key={kode}
              label={t(LOKUS_YEARS.why, { nama: names.get(kode) ?? kode })}
              maxLength={600}
              value={reasons.get(kode) ?? ''}
              onChange={({ target }) => onDraft({ ...draft, reasons: new Map([...reasons, [kode, target.value]]) })}
            />
          ))}
        </>
      )}
    </>
  )
}
