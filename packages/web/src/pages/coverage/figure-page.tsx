/** Being built. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'

const route = getRouteApi('/k/$kab/cakupan/$periode/$kode')

export function FigurePage() {
  const t = useText()
  const { kab } = route.useParams()
  const district = useQuery(districtQuery(kab))
  return <PageHead title={t(SHELL.coverage)} of={district.data?.nama} />
}
