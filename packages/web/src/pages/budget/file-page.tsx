/** One budget file: what was read of it, what is wrong, how it differs; and whether it shall count. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { budgetFileQuery } from '../../app/budget-queries.ts'
import type { BudgetFileChange, BudgetFileSearch } from '../../app/budget-search.ts'
import { given } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import { FileView } from './file-view.tsx'

const route = getRouteApi('/k/$kab/anggaran/$id')

export function BudgetFilePage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const file = useQuery(budgetFileQuery(kab, id, given(search)))
  const onChange = (change: BudgetFileChange) => {
    const all = { ...search, ...('halaman' in change ? {} : { halaman: undefined }), ...change }
    void navigate({ search: given(all) as BudgetFileSearch, replace: true, resetScroll: false })
  }
  return (
    <>
      <PageHead title={file.data?.fileName ?? t(BUDGET.fileTitle)}>
        {file.data !== undefined && (
          <Link to="/k/$kab/anggaran" params={{ kab }} search={{ tahap: file.data.stage, tahun: file.data.year }}>
            {t(BUDGET.title)}
          </Link>
        )}
      </PageHead>
      {file.error !== null && <ProblemNote problem={file.error} retry={() => void file.refetch()} />}
      {file.error === null && file.data === undefined && <Skeleton />}
      {file.data !== undefined && <FileView kab={kab} file={file.data} search={search} onChange={onChange} />}
    </>
  )
}
