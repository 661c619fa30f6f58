/** The findings that were read so far, as one answer, and the next ones. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { findingsQuery } from '../../app/findings-queries.ts'
import type { FindingsSearch } from '../../app/findings-search.ts'
import { joinedPages } from './arrange-findings.ts'

export function useFindings(kab: string, search: FindingsSearch) {
  const findings = useInfiniteQuery(findingsQuery(kab, search))
  return { findings, answer: joinedPages(findings.data?.pages ?? []) }
}
