/** Factor by factor: yes, no, or not known, with what the list said beside. */
import { type FamilyMarks, MARKS, type MarkName } from '@konvergen/core/sasaran/family-marks.ts'
import { type CutOffs, SHIPPED_CUT_OFFS } from '@konvergen/core/verval/cut-offs.ts'
import { useId } from 'react'
import { useText } from '../../text/text.ts'
import { CUT_OFF_WORDS, MARK_GROUPS, MARK_WORDS, VILLAGE } from '../../text/verval-village.ts'
import { sayCutOff } from './say-family.ts'
import styles from './village.module.css'

const GROUPS = {
  who: ['baduta', 'balita', 'pus', 'pusHamil'],
  home: ['airTidakLayak', 'jambanTidakLayak'],
  mother: ['terlaluMuda', 'terlaluTua', 'terlaluDekat', 'terlaluBanyak', 'bukanKbModern'],
} as const satisfies Readonly<Record<keyof typeof MARK_GROUPS, readonly MarkName[]>>

const ANSWERS = [true, false, null] as const

interface MarkFieldsProps {
  readonly marks: FamilyMarks
  /** null: the family was on no list. */
  readonly listed: FamilyMarks | null
  /** null: the round has none of its own. */
  readonly cutOffs: CutOffs | null
  readonly onChange: (marks: FamilyMarks) => void
}

export function MarkFields({ marks, listed, cutOffs, onChange }: MarkFieldsProps) {
  const t = useText()
  return (
    <div className={styles['marks']}>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group}>
          <h3>{t(MARK_GROUPS[group])}</h3>
          {group === 'mother' && <p className={styles['hint']}>{t(CUT_OFF_WORDS.unverified)}</p>}
          {GROUPS[group].map((name) => (
            <MarkField
              key={name}
              name={name}
              value={marks[name]}
              listed={listed === null ? undefined : listed[name]}
              cutOffs={cutOffs ?? SHIPPED_CUT_OFFS}
              onChange={(value) => onChange({ ...marks, [name]: value })}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

interface MarkFieldProps {
  readonly name: MarkName
  readonly value: boolean | null
  readonly listed: boolean | null | undefined
  readonly cutOffs: CutOffs
  readonly onChange: (value: boolean | null) => void
}

function MarkField({ name, value, listed, cutOffs, onChange }: MarkFieldProps) {
  const t = useText()
  const group = useId()
  const cutOff = sayCutOff(name, cutOffs, t)
  const word = (answer: boolean | null) => t(answer === null ? VILLAGE.unknown : answer ? VILLAGE.yes : VILLAGE.no)
  const low = (answer: boolean | null) => t(answer === null ? VILLAGE.unknownLow : answer ? VILLAGE.yesLow : VILLAGE.noLow)
  return (
    <fieldset className={styles['mark']} data-differs={listed !== undefined && listed !== value}>
      <legend>
        {t(MARK_WORDS[name])}
        {cutOff !== null && <small>{cutOff}</small>}
        {listed !== undefined && <small>{t(VILLAGE.list, { says: low(listed) })}</small>}
      </legend>
      <div className={styles['answers']}>
        {ANSWERS.map((answer) => (
          <label key={String(answer)}>
            <input type="radio" name={group} checked={value === answer} onChange={() => onChange(answer)} />
            <span>{word(answer)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export const NOTHING_KNOWN = Object.fromEntries(MARKS.map((name) => [name, null])) as FamilyMarks
