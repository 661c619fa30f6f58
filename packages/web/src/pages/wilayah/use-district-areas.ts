/** The villages of a district and their boundaries; which of them are drawn is said once it is known. */
import { useQuery } from '@tanstack/react-query'
import { boundariesQuery, districtQuery } from '../../app/queries.ts'

export function useDistrictAreas(kab: string) {
  const district = useQuery(districtQuery(kab))
  const boundaries = useQuery(boundariesQuery(kab))
  const retry = () => {
    void district.refetch()
    void boundaries.refetch()
  }
  return { district: district.data, boundaries: boundaries.data, problem: district.error ?? boundaries.error, retry }
}
