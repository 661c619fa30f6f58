/** The lists of families that were applied: what each brought, and whether a verification stands on it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { familyListsQuery } from '../../app/family-queries.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Empty, ProblemNote } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { FAMILIES } from '../../text/families.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'

const HEADS = [FAMILIES.period, FAMILIES.count, FAMILIES.fresh, FAMILIES.doubtful, FAMILIES.state, FAMILIES.by] as const

export function ListsCard({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const maySeeFile = useMay()('intake.read', kab)
  const lists = useQuery(familyListsQuery(kab))
  if (lists.isError) return <ProblemNote problem={lists.error} retry={() => void lists.refetch()} />
  if (lists.data === undefined) return null
  return (
    <Card title={t(FAMILIES.lists)} hint={t(FAMILIES.listsHint)}>
      {lists.data.length === 0 ? (
        <Empty title={t(FAMILIES.noLists)} />
      ) : (
        <PlainTable label={t(FAMILIES.lists)} heads={HEADS.map((head) => t(head))}>
          {lists.data.map((list) => (
            <tr key={list.id}>
              <th scope="row">
                {maySeeFile ? (
                  <Link to="/k/$kab/berkas/$id" params={{ kab, id: list.id }}>
                    {say.period(list.periode)}
                  </Link>
                ) : (
                  say.period(list.periode)
                )}
                <span className={table['under']}>{list.sumber}</span>
              </th>
              <td>{say.number(list.keluarga)}</td>
              <td>{say.number(list.baru)}</td>
              <td>{say.number(list.meragukan)}</td>
              <td>
                <span className={styles['tags']}>
                  <Tag tone={list.keadaan === 'applied' ? 'good' : 'outline'}>{t(FAMILIES[list.keadaan])}</Tag>
                  {list.terkunci && <Tag tone="plain">{t(FAMILIES.locked)}</Tag>}
                </span>
              </td>
              <td>
                {list.oleh}
                <span className={table['under']}>{say.day(list.pada)}</span>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Card>
  )
}
