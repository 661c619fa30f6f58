/** The marks that a family bears: target groups quiet, risk factors in the colour of attention, both in words. */
import { MARKS, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { Tag } from '../../parts/tags.tsx'
import { FAMILIES } from '../../text/families.ts'
import { MARK_NAMES } from '../../text/records.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'

/** The first of them say whom the family has; the others are factors. */
const GROUPS = 4

export function FamilyMarksTags({ marks: text }: { marks: string }) {
  const t = useText()
  const marks = marksOfText(text)
  const borne = MARKS.filter((name) => marks[name] === true)
  if (borne.length === 0) return t(FAMILIES.noMarks)
  return (
    <span className={styles['tags']}>
      {borne.map((name) => (
        <Tag key={name} tone={MARKS.indexOf(name) < GROUPS ? 'plain' : 'caution'}>
          {t(MARK_NAMES[name])}
        </Tag>
      ))}
    </span>
  )
}
