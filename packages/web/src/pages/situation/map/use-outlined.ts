/** The villages to outline, from the server: decisions of the year that is drawn, else the proposal. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { lokusYearsQuery } from '../../../app/lokus-queries.ts'
import { isIndicator, type MapSearch } from '../../../app/map-search.ts'
import { useMay } from '../../../app/may.ts'
import { lokusQuery } from '../../../app/queries.ts'
import { decidedFor, type Outlined, proposedIn } from './outlined.ts'

const NOTHING: Outlined = { kodes: new Set(), year: null }

/** `drawn`: the newest period on the map; undefined while it is not known. */
export function useOutlined(kab: string, search: MapSearch, drawn: string | undefined): Outlined {
  const may = useMay()
  const { ukuran = 'stunting', sumber, periode, tingkat = 'desa', lokus } = search
  const isWanted = lokus !== 'tidak' && tingkat === 'desa' && drawn !== undefined
  const years = useQuery({ ...lokusYearsQuery(kab), enabled: isWanted && may('lokus.years', kab) && lokus === undefined })
  const decided = useMemo(() => (years.data === undefined ? null : decidedFor(years.data, drawn ?? '')), [years.data, drawn])
  const asksProposal = isWanted && may('lokus.read', kab) && decided === null && !years.isFetching
  const recap = isIndicator(ukuran) ? undefined : periode
  const proposal = useQuery({ ...lokusQuery(kab, { sumber, recap }), enabled: asksProposal })
  return useMemo(() => {
    if (!isWanted) return NOTHING
    if (lokus === undefined && decided !== null) return decided
    return proposal.data === undefined ? NOTHING : proposedIn(proposal.data.rows)
  }, [isWanted, lokus, decided, proposal.data])
}
