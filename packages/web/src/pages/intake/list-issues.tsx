/** What cannot be used or has to be looked at in a list of children: all of it by kind, the gravest one by one, everything as a file. */
import type { ImportPreview, ListPreview } from '@konvergen/contract/intake.ts'
import { sayIssue } from '@konvergen/core/intake/say-issue.ts'
import { type Issue, NOWHERE } from '@konvergen/core/kit/issue.ts'
import { Card } from '../../parts/card.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { INTAKE, LIST } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { IssueLinks } from './issue-links.tsx'
import styles from './preview-page.module.css'

type IssueCount = ListPreview['issueCounts'][number]

const GRAVITY = ['galat', 'periksa', 'catatan'] as const
const TONE = { galat: 'attention', periksa: 'caution', catatan: 'plain' } as const
/** A kind is named by the first of its issues: a title without its column or village says nothing. */
function firstOf({ code, severity }: IssueCount, issues: ImportPreview['issues']): Issue {
  const found = issues.find((one) => one.code === code && one.severity === severity)
  return found ?? { code, severity, place: NOWHERE, read: null, params: {} }
}

export function ListIssues({ kab, preview, list }: { kab: string; preview: ImportPreview; list: Pick<ListPreview, 'issueCounts'> }) {
  const t = useText()
  const say = useSay()
  const { issues } = preview
  const counts = GRAVITY.flatMap((severity) =>
    list.issueCounts.filter((one) => one.severity === severity).toSorted((a, b) => b.count - a.count),
  )
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return <IssueList title={t(LIST.counts)} issues={[]} />
  return (
    <>
      <Card title={t(LIST.counts)} hint={t(LIST.countsHint)}>
        <section className={table['scroll']} tabIndex={0} aria-label={t(LIST.counts)}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{t(LIST.issueKind)}</th>
                <th scope="col">{t(LIST.gravity)}</th>
                <th scope="col" className={table['number']}>
                  {t(LIST.howMany)}
                </th>
              </tr>
            </thead>
            <tbody>
              {counts.map((one) => (
                <tr key={`${one.code} ${one.severity}`}>
                  <th scope="row">
                    {sayIssue(firstOf(one, issues), say.language).title}
                    {one.count > 1 && <span className={table['under']}>{t(LIST.andMore, { n: say.number(one.count - 1) })}</span>}
                  </th>
                  <td>
                    <Tag tone={TONE[one.severity]}>{t(INTAKE[one.severity])}</Tag>
                  </td>
                  <td className={table['number']}>{say.number(one.count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className={styles['downloads']}>
          <IssueLinks kab={kab} id={preview.import.id} />
        </div>
      </Card>
      {issues.length > 0 && (
        <IssueList
          title={issues.length < all ? t(LIST.gravestOf, { n: say.number(issues.length), all: say.number(all) }) : t(LIST.gravest)}
          issues={issues}
        />
      )}
    </>
  )
}
