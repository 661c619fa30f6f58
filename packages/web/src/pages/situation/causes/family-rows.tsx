/** Families behind a number, by name: looking leaves a trace. */
import type { listCauseFamilies } from '@konvergen/contract/causes.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { FAMILY_CAUSES, familyStates } from '@konvergen/core/situation/causes/risk-factors.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { causeFamiliesQuery } from '../../../app/causes-queries.ts'
import { present } from '../../../app/read-search.ts'
import { Paging } from '../../../parts/paging.tsx'
import { ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { sayCause } from './say-causes.ts'

type Asked = BodyOf<typeof listCauseFamilies>

interface FamilyRowsProps {
  readonly kab: string
  readonly asked: { readonly [K in keyof Asked]-?: Asked[K] | undefined }
  readonly onPage: (page: number) => void
}

export function FamilyRows({ kab, asked, onPage }: FamilyRowsProps) {
  const t = useText()
  const say = useSay()
  const { data, error, isError, refetch } = useQuery(causeFamiliesQuery(kab, present<Asked>(asked)))
  if (isError) return <ProblemNote problem={error} retry={() => void refetch()} />
  if (data === undefined) return <Skeleton heights={[24, 44, 44, 44]} />
  if (data.total === 0) return <p>{t(CAUSES_TEXT.listEmpty)}</p>
  return (
    <>
      <p className={styles['small']}>{t(CAUSES_TEXT.totalFamilies, { n: say.number(data.total) })}</p>
      <ul className={styles['rows']}>
        {data.keluarga.map(({ id, kepala, istri, namaDesa, tanda }) => (
          <li key={id}>
            <Link to="/k/$kab/keluarga/$id" params={{ kab, id }}>
              {kepala ?? istri ?? t(CAUSES_TEXT.noName)}
            </Link>{' '}
            · {namaDesa}
            <span className={styles['why']}>
              {FAMILY_CAUSES.filter((cause) => familyStates(tanda)[cause] === true)
                .map((cause) => sayCause(cause, { t }))
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Paging page={asked.halaman ?? 1} perPage={data.perHalaman} total={data.total} onPage={onPage} />
    </>
  )
}
