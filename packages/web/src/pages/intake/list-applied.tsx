/** What came of applying a list of children, and where to look next. */
import type { ListPreview } from '@konvergen/contract/intake.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { LIST } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './preview-page.module.css'

const COUNTS = ['newChildren', 'knownChildren', 'doubts', 'newMeasurements', 'changedMeasurements', 'sameMeasurements'] as const

export function AppliedCounts({ applied }: { applied: ListPreview['applied'] }) {
  const t = useText()
  const say = useSay()
  return (
    <>
      <p>{t(LIST.appliedBody)}</p>
      {applied !== null && (
        <dl className={styles['facts']}>
          {COUNTS.map((key) => (
            <div key={key}>
              <dt>{t(LIST[key])}</dt>
              <dd>{say.number(applied[key])}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

export function AppliedLinks({ kab, applied }: { kab: string; applied: ListPreview['applied'] }) {
  const t = useText()
  const may = useMay()
  return (
    <>
      <Link to="/k/$kab/mutu" params={{ kab }}>
        {t(LIST.toQuality)}
      </Link>
      {applied !== null && applied.doubts > 0 && may('measurement.doubts', kab) && (
        <Link to="/k/$kab/anak-meragukan" params={{ kab }}>
          {t(LIST.toDoubts)}
        </Link>
      )}
    </>
  )
}
