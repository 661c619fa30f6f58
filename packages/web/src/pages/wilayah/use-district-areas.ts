/** The villages of a district and their boundaries; the page stands as soon as the villages are there. */
import { useQuery } from '@tanstack/react-query'
import { boundariesQuery, districtQuery } from '../../app/queries.ts'

export function useDistrictAreas(kab: string) {
  const district = useQuery(districtQuery(kab))
  const boundaries = useQuery(boundariesQuery(kab))
  return { district: district.data, boundaries: boundaries.data, problem: district.error, retry: () => void district.refetch() }
}
