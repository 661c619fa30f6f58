/** Issues of a file by how grave they are: what, where (sheet, row, cell), what was read, what to do. */

import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import { type ReactNode, useState } from 'react'
import { PREVIEW } from '../text/intake.ts'
import { useSay } from '../text/say.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import { Card } from './card.tsx'
import styles from './issue-list.module.css'
import { Empty } from './states.tsx'
import { Tag } from './tags.tsx'

const SEVERITIES = [
  ['galat', 'attention', PREVIEW['sev-galat']],
  ['periksa', 'caution', PREVIEW['sev-periksa']],
  ['catatan', 'plain', PREVIEW['sev-catatan']],
] as const
/** As many of a kind as are read at once. */
const PAGE = 12

interface IssueListProps {
  readonly title: string
  readonly issues: readonly Issue[]
  /** Where the list is to be had as a file. */
  readonly downloads?: ReactNode
}

export function IssueList({ title, issues, downloads }: IssueListProps) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={title}>
      {issues.length === 0 && <Empty title={t(PREVIEW.noIssues)} />}
      {SEVERITIES.map(([severity, tone, name]) => {
        const own = issues.filter((issue) => issue.severity === severity)
        if (own.length === 0) return null
        return (
          <section key={severity} className={styles['group']}>
            <h3>
              {t(name)} <Tag tone={tone}>{say.number(own.length)}</Tag>
            </h3>
            <IssueGroup severity={severity} issues={own} />
          </section>
        )
      })}
      {issues.length > 0 && downloads !== undefined && <div className={styles['downloads']}>{downloads}</div>}
    </Card>
  )
}

function IssueGroup({ severity, issues }: { severity: Severity; issues: readonly Issue[] }) {
  const t = useText()
  const say = useSay()
  const [shown, setShown] = useState(PAGE)
  const rest = issues.length - shown
  return (
    <>
      <ul>
        {issues.slice(0, shown).map((issue, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- issues have no identity of their own and are never reordered
          <li key={index} className={styles['issue']} data-severity={severity}>
            <IssueText issue={issue} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setShown(shown + 10 * PAGE)}>{t(PREVIEW.moreIssues, { n: say.number(rest) })}</Button>}
    </>
  )
}

function IssueText({ issue }: { issue: Issue }) {
  const t = useText()
  const { language } = useSay()
  const said = sayIssue(issue, language)
  const { sheet, row, cell } = issue.place
  const where = [
    sheet !== null && t(PREVIEW.sheet, { sheet }),
    cell !== null && t(PREVIEW.cell, { cell }),
    cell === null && row !== null && t(PREVIEW.onRow, { row }),
    issue.read !== null && issue.read !== '' && t(PREVIEW.read, { read: issue.read }),
  ].filter((part) => part !== false)
  return (
    <>
      <strong>{said.title}</strong>
      {where.length > 0 && <p className={styles['where']}>{where.join(' · ')}</p>}
      <p>{said.what}</p>
      <p className={styles['todo']}>{said.todo}</p>
    </>
  )
}
