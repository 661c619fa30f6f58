/** What the latest list says of a family, mark by mark, and how well off it is. */
import { MARKS, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { Card } from '../../parts/card.tsx'
import { FAMILIES } from '../../text/families.ts'
import { MARK_NAMES } from '../../text/records.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import type { Family } from './say-family.ts'

const ASSISTANCE = [
  ['pkh', 'PKH'],
  ['bpnt', 'BPNT/Sembako'],
  ['pbiJk', 'PBI JKN'],
] as const

export function FamilyNow({ family: { riwayat, desil } }: { family: Family }) {
  const t = useText()
  const say = useSay()
  const [latest] = riwayat
  const said = (mark: boolean | null) => t(mark === null ? FAMILIES.unknown : mark ? FAMILIES.yes : FAMILIES.no)
  const marks = latest === undefined ? null : marksOfText(latest.tanda)
  const hint = latest && t(FAMILIES.nowHint, { source: latest.sumber, period: say.period(latest.periode), row: say.number(latest.baris) })
  const assistance = ASSISTANCE.filter(([key]) => desil?.[key] === true).map(([, name]) => name)
  return (
    <Card title={t(FAMILIES.now)} hint={hint}>
      <dl className={styles['marks']}>
        {marks !== null &&
          MARKS.map((name) => (
            <div key={name} data-on={marks[name] === true}>
              <dt>{t(MARK_NAMES[name])}</dt>
              <dd>{said(marks[name])}</dd>
            </div>
          ))}
        <div>
          <dt>{t(FAMILIES.welfare)}</dt>
          <dd>
            {desil === null || desil.desil === null
              ? t(FAMILIES.noDecile)
              : t(FAMILIES.decile, { n: desil.desil, period: say.period(desil.periode) })}
          </dd>
        </div>
        {assistance.length > 0 && (
          <div>
            <dt>{t(FAMILIES.assistance)}</dt>
            <dd>{assistance.join(', ')}</dd>
          </div>
        )}
      </dl>
    </Card>
  )
}
