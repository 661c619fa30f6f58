/**
 * The villages of a district with their figures and, for roles that may see it, the proposal of lokus, which rests on the whole district.
 */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useMay } from '../../app/may.ts'
import { type Chosen, lokusQuery, situationQuery } from '../../app/queries.ts'
import { villageRows } from './village-row.ts'

export function useVillageRows(kab: string, chosen: Chosen) {
  const mayPropose = useMay()('lokus.read', kab)
  const answer = useQuery(situationQuery(kab, chosen))
  const lokus = useQuery({ ...lokusQuery(kab, chosen), enabled: mayPropose }).data
  const situation = answer.data?.situation
  const rows = useMemo(() => (situation === undefined ? [] : villageRows(situation, lokus)), [situation, lokus])
  return { answer, lokus, rows }
}
