/** What a list of children is, in a sentence and in a few figures. */
import type { ImportPreview, ImportSummary, ListPreview } from '@konvergen/contract/intake.ts'
import { Card } from '../../parts/card.tsx'
import { INTAKE, LIST } from '../../text/intake.ts'
import { type Say, useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'
import styles from './preview-page.module.css'

function sayMonths(months: ListPreview['months'], t: Speak, say: Say): string {
  const inOrder = months.map(({ month }) => month).toSorted((a, b) => (a < b ? -1 : 1))
  const [from, to] = [inOrder[0], inOrder.at(-1)]
  if (from === undefined || to === undefined) return t(LIST.noMonths)
  return from === to ? say.period(from) : t(LIST.months, { from: say.period(from), to: say.period(to) })
}

export function ListLead({ preview, list }: { preview: ImportPreview; list: ListPreview }) {
  const t = useText()
  const say = useSay()
  const { kind, rowCount, state } = preview.import
  const rest = rowCount - list.usable
  return (
    <p className={styles['lead']}>
      <strong>
        {t(LIST.lead, {
          kind: t(INTAKE[kind]),
          months: sayMonths(list.months, t, say),
          rows: say.number(rowCount),
          children: say.number(list.children),
          posyandu: say.number(list.posyandu),
        })}
      </strong>{' '}
      {rest === 0 ? t(LIST.allUsable) : t(LIST.usable, { n: say.number(list.usable), rest: say.number(rest) })}{' '}
      {state === 'staged' && t(LIST.nothingYet)}
    </p>
  )
}

export function ListContent({ summary, list }: { summary: ImportSummary; list: ListPreview }) {
  const t = useText()
  const say = useSay()
  const facts = [
    [LIST.rowsRead, summary.rowCount],
    [LIST.rowsUsable, list.usable],
    [LIST.childrenIn, list.children],
    [LIST.posyanduIn, list.posyandu],
  ] as const
  return (
    <Card title={t(LIST.content)} hint={t(LIST.contentHint)}>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) => (
          <div key={label.id}>
            <dt>{t(label)}</dt>
            <dd>{say.number(value)}</dd>
          </div>
        ))}
      </dl>
      {list.months.length > 1 && (
        <>
          <h3 className={styles['sub']}>{t(LIST.byMonth)}</h3>
          <dl className={styles['months']}>
            {list.months.map(({ month, rows }) => (
              <div key={month}>
                <dt>{say.period(month)}</dt>
                <dd>{say.number(rows)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Card>
  )
}
