/** Without signal: the villages that this device keeps, so that whoever opened the board finds the way to their work. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { keptVillages } from '../../offline/kept-work.ts'
import { Card } from '../../parts/card.tsx'
import { useText } from '../../text/text.ts'
import { VERVAL } from '../../text/verval.ts'

export function KeptHere() {
  const t = useText()
  const kept = useQuery({ queryKey: ['perangkat', 'desa'], queryFn: () => keptVillages(), staleTime: 0 }).data ?? []
  if (kept.length === 0) return null
  return (
    <Card title={t(VERVAL.kept)} hint={t(VERVAL.keptBody)}>
      <ul>
        {kept.map(({ kab, putaran, desa, nama }) => (
          <li key={`${putaran}${desa}`}>
            <Link to="/k/$kab/verval/$putaran/$desa" params={{ kab, putaran, desa }}>
              {nama}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
