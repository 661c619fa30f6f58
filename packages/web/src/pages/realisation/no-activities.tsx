/** Where nothing is planned there is nothing to report: the way to the plan. */
import { Link } from '@tanstack/react-router'
import { Empty } from '../../parts/states.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'

export function NoActivities({ kab, year }: { readonly kab: string; readonly year: number }) {
  const t = useText()
  return (
    <Empty
      title={t(REALISATION.empty)}
      acts={
        <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun: year }}>
          {t(REALISATION.toPlan)}
        </Link>
      }
    >
      <p>{t(REALISATION.emptyBody)}</p>
    </Empty>
  )
}
