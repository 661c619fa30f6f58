/** What was found, under its sentence and its filters. */
import type { FindingsAnswer } from '@konvergen/contract/findings.ts'
import type { FindingsSearch } from '../../app/findings-search.ts'
import { FindingsFilters } from './findings-filters.tsx'
import { FindingsLead } from './findings-lead.tsx'
import { FindingsList } from './findings-list.tsx'
import { MoreFindings } from './more-findings.tsx'
import type { useFindings } from './use-findings.ts'

interface FindingsBodyProps extends Pick<ReturnType<typeof useFindings>, 'findings'> {
  readonly kab: string
  readonly search: FindingsSearch
  readonly answer: FindingsAnswer
  readonly onSearch: (search: FindingsSearch) => void
}

export function FindingsBody({ kab, search, answer, findings, onSearch }: FindingsBodyProps) {
  return (
    <>
      <FindingsLead kab={kab} answer={answer} search={search} />
      <FindingsFilters answer={answer} search={search} onChange={onSearch} />
      <FindingsList kab={kab} answer={answer} isFiltered={Object.keys(search).length > 0} />
      {findings.hasNextPage && (
        <MoreFindings
          left={answer.jumlah - answer.temuan.length}
          isReading={findings.isFetchingNextPage}
          onMore={() => void findings.fetchNextPage()}
        />
      )}
    </>
  )
}
