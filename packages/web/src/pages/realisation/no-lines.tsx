/** Where there is no APBDes there is nothing to report: the way to budgets. */
import { Link } from '@tanstack/react-router'
import { Empty } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'

export function NoLines({ kab, year }: { readonly kab: string; readonly year: number }) {
  const t = useText()
  return (
    <Empty
      title={t(VILLAGE_REALISATION.empty)}
      acts={
        <Link to="/k/$kab/anggaran" params={{ kab }} search={{ tahun: year, tahap: 'apbdes' }}>
          {t(VILLAGE_REALISATION.toBudget)}
        </Link>
      }
    >
      <p>{t(VILLAGE_REALISATION.emptyBody)}</p>
    </Empty>
  )
}
