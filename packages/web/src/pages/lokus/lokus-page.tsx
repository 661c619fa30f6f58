/**
 * Usulan lokus: the paper that the rembuk decides on. Parameters stand open, the result follows at once, and each village carries its
 * reasons in words and how sure the proposal is.
 */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { boundariesQuery, lokusQuery, situationQuery } from '../../app/queries.ts'
import type { LokusSearch } from '../../app/search-state.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { UploadLink } from '../../parts/upload-link.tsx'
import { LOKUS } from '../../text/lokus.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { ProposalView } from './proposal-view.tsx'

const route = getRouteApi('/k/$kab/lokus')

export function LokusPage() {
  const t = useText()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const lokus = useQuery(lokusQuery(kab, search))
  const situation = useQuery(situationQuery(kab, { sumber: search.sumber, recap: search.recap, krs: search.krs })).data?.situation
  const boundaries = useQuery(boundariesQuery(kab))

  const onChange = (next: LokusSearch) => void navigate({ search: next, replace: true, resetScroll: false })
  const onOpen = (desa: string) => void navigate({ to: '/k/$kab/desa/$desa', params: { kab, desa } })

  if (lokus.data === undefined) {
    if (lokus.isError) return <ProblemNote problem={lokus.error} retry={() => void lokus.refetch()} />
    return <Skeleton />
  }
  const answer = lokus.data
  const { cuts } = answer
  const hasChoice = answer.method !== 'kuadran' || cuts !== null
  return (
    <>
      <PageHead title={t(LOKUS.title)} of={situation?.kabupaten.nama}>
        {hasChoice && <PrintButton />}
      </PageHead>
      {lokus.isError && <ProblemNote problem={lokus.error} />}
      {answer.method === 'kuadran' && cuts === null && (
        <Empty title={t(LOKUS.emptyTitle)} acts={<UploadLink kab={kab}>{t(SHELL.imports)}</UploadLink>}>
          <p>{t(LOKUS.emptyBody)}</p>
        </Empty>
      )}
      {hasChoice && (
        <ProposalView
          kab={kab}
          answer={answer}
          situation={situation}
          boundaries={boundaries}
          search={search}
          onChange={onChange}
          onOpen={onOpen}
        />
      )}
    </>
  )
}
