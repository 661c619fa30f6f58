/** One measurement: what was measured, what it says, what is odd about it, who wrote it down when, and the way to its cells. */
import type { ChildDetail, MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { sayHistoryKind } from '@konvergen/core/quality/say-history.ts'
import type { HistoryKind } from '@konvergen/core/quality/visits.ts'
import { Button } from '../../parts/button.tsx'
import { ClassTag } from '../../parts/class-tag.tsx'
import table from '../../parts/table.module.css'
import { CHILD, CHILDREN } from '../../text/measurement.ts'
import { type Say, useSay } from '../../text/say.ts'
import { sayAge, sayZ } from '../../text/say-child.ts'
import { type Speak, useText } from '../../text/text.ts'
import styles from './child-page.module.css'

const INDICES = ['len', 'wfl', 'wei'] as const

interface MeasurementRowProps {
  readonly child: ChildDetail
  readonly measurement: MeasurementSchema
  readonly hasArm: boolean
  /** Why it no longer counts; null = it does. */
  readonly whyNot: string | null
  /** null: the role may not open the row of the file. */
  readonly onOpen: (() => void) | null
}

function remarksOf({ history, repaired, vitA }: MeasurementSchema, t: Speak, say: Say): string[] {
  const word = (key: string, of: Readonly<Record<string, { id: string; en: string }>>) => (of[key] === undefined ? key : t(of[key]))
  return [
    ...history.map(({ kind, measure }) => `${sayHistoryKind(kind as HistoryKind, say.language)} (${word(measure, CHILD)})`),
    ...repaired.map((rule) => t(CHILD.repaired, { what: word(rule, CHILD) })),
    ...(vitA === null ? [] : [t(CHILD.vitA, { n: say.number(vitA) })]),
  ]
}

export function MeasurementRow({ child, measurement, hasArm, whyNot, onOpen }: MeasurementRowProps) {
  const t = useText()
  const say = useSay()
  const { day, weight, lenhei, clenhei, position, armc, classes, scores, gain, statedGain, actor, recordedAt, source } = measurement
  const none = <span className={table['quiet']}>{t(CHILDREN.unmeasured)}</span>
  const number = (value: number | null) => <td className={table['number']}>{value === null ? none : say.number(value, 1)}</td>
  return (
    <tr>
      <th scope="row">
        <span className={styles['keep']}>{say.day(day)}</span>
        <span className={`${table['under']} ${styles['keep']}`}>{sayAge(child.birth, day, t)}</span>
      </th>
      {number(weight)}
      <td className={table['number']}>
        {lenhei === null ? none : say.number(lenhei, 1)}
        {position !== null && <span className={table['under']}>{t(CHILD[position])}</span>}
        {clenhei !== null && clenhei !== lenhei && (
          <span className={table['under']}>{t(CHILD.asShould, { n: say.number(clenhei, 1) })}</span>
        )}
      </td>
      {hasArm && number(armc)}
      {INDICES.map((index) => {
        const verdict = classes[index]
        const score = scores[index]
        return (
          <td key={index}>
            {verdict === null ? none : <ClassTag answer={verdict.answer} />}
            {score !== null && <span className={table['under']}>z {sayZ(score.z, say)}</span>}
          </td>
        )
      })}
      <td>
        {gain !== null && <span title={t(CHILD.gain)}>{gain.answer}</span>}
        {statedGain !== null && statedGain !== gain?.answer && (
          <span className={table['under']}>{t(CHILD.stated, { gain: statedGain })}</span>
        )}
      </td>
      <td className={styles['remarks']}>
        {whyNot !== null && <strong>{whyNot}. </strong>}
        {remarksOf(measurement, t, say).join('; ')}
      </td>
      <td>
        {actor}
        <span className={table['under']}>{say.day(recordedAt)}</span>
      </td>
      <td>
        {onOpen === null ? (
          <span>{t(CHILD.row, { row: source.row })}</span>
        ) : (
          <>
            <Button look="quiet" onClick={onOpen} aria-label={t(CHILD.openSourceOf, { row: source.row, day: say.day(day) })}>
              {t(CHILD.row, { row: source.row })}
            </Button>
            <span className="hanya-cetak">{t(CHILD.row, { row: source.row })}</span>
          </>
        )}
        {source.fileName !== undefined && <span className={table['under']}>{source.fileName}</span>}
      </td>
    </tr>
  )
}
