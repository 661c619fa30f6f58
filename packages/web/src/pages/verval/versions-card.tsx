/** What was agreed, version by version. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { agreedListsQuery } from '../../app/verval-queries.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'

const SHOWN_DIGITS = 16

export function VersionsCard({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const lists = useQuery(agreedListsQuery(kab))
  return (
    <Card title={t(VERVAL.versions)} hint={t(VERVAL.versionsHint)}>
      {lists.isError && <ProblemNote problem={lists.error} retry={() => void lists.refetch()} />}
      {lists.isPending && <Skeleton heights={[80]} />}
      {lists.data?.length === 0 && <p>{t(VERVAL.noVersions)}</p>}
      {lists.data !== undefined && lists.data.length > 0 && (
        <PlainTable
          label={t(VERVAL.versions)}
          heads={[VERVAL.versions, VERVAL.familiesAll, VERVAL.agreedBy, VERVAL.digest].map((head) => t(head))}
        >
          {lists.data.map(({ id, versi, keluarga, oleh, pada, sidik, sumber, periode }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/k/$kab/data-tetap/$id" params={{ kab, id }}>
                  {t(VERVAL.version, { n: versi })}
                </Link>
                <span className={table['under']}>{t(VERVAL.roundName, { sumber, periode: say.period(periode) })}</span>
              </th>
              <td>{say.number(keluarga)}</td>
              <td>
                {oleh}
                <span className={table['under']}>{say.day(pada)}</span>
              </td>
              <td>
                <code>{sidik.slice(0, SHOWN_DIGITS)}…</code>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Card>
  )
}
