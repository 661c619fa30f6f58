/** Children behind a number, by initials. */
import type { listCauseChildren } from '@konvergen/contract/causes.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { causeChildrenQuery } from '../../../app/causes-queries.ts'
import { present } from '../../../app/read-search.ts'
import { Paging } from '../../../parts/paging.tsx'
import { ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { sayRule } from './risk-card.tsx'

type Asked = QueryOf<typeof listCauseChildren>

interface ChildRowsProps {
  readonly kab: string
  readonly asked: { readonly [K in keyof Asked]-?: Asked[K] | undefined }
  readonly onPage: (page: number) => void
}

export function ChildRows({ kab, asked, onPage }: ChildRowsProps) {
  const t = useText()
  const say = useSay()
  const { data, error, isError, refetch } = useQuery(causeChildrenQuery(kab, present<Asked>(asked)))
  if (isError) return <ProblemNote problem={error} retry={() => void refetch()} />
  if (data === undefined) return <Skeleton heights={[24, 44, 44, 44]} />
  if (data.total === 0) return <p>{t(CAUSES_TEXT.listEmpty)}</p>
  return (
    <>
      <p className={styles['small']}>{t(CAUSES_TEXT.total, { n: say.number(data.total) })}</p>
      <ul className={styles['rows']}>
        {data.anak.map(({ id, inisial, namaDesa, aturan }) => (
          <li key={id}>
            <Link to="/k/$kab/anak/$id" params={{ kab, id }}>
              {inisial}
            </Link>{' '}
            · {namaDesa}
            {aturan.map((rule) => (
              <span key={rule} className={styles['why']}>
                {sayRule(rule, { t, say })}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Paging page={asked.halaman ?? 1} perPage={data.perHalaman} total={data.total} onPage={onPage} />
    </>
  )
}
