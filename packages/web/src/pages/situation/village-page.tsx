/** One village: its figures with how sure they are, whether they may carry a decision, its risk factors, and every number down to its cell. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { NewTask } from '../../parts/new-task.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useVillageRows } from '../../parts/village-map/use-village-rows.ts'
import { VILLAGE } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { VillageBelow } from './village-below.tsx'
import { CertaintyCard, RiskCard, Verdict } from './village-cards.tsx'
import styles from './village-page.module.css'
import { VillageTiles } from './village-tiles.tsx'

const route = getRouteApi('/k/$kab/desa/$desa')

export function VillagePage() {
  const t = useText()
  const { kab, desa: kode } = route.useParams()
  const search = route.useSearch()
  const chosen = { sumber: search.sumber, recap: search.recap, krs: search.krs }
  const navigate = route.useNavigate()
  const { answer, lokus, rows } = useVillageRows(kab, chosen)
  const situation = answer.data?.situation
  const row = rows.find(({ desa }) => desa.kode === kode)
  const back = (
    <Link to="/k/$kab/situasi" params={{ kab }} search={search} className={styles['back'] ?? ''}>
      {t(VILLAGE.back)}
    </Link>
  )
  if (answer.isError) return <ProblemNote problem={answer.error} retry={() => void answer.refetch()} />
  if (answer.data === undefined || situation === undefined) return <Skeleton />
  if (row === undefined) return <Empty title={t(VILLAGE.unknown)} acts={back} />
  const { desa } = row
  return (
    <>
      <p className="tanpa-cetak">{back}</p>
      <PageHead title={desa.nama} of={`${t(VILLAGE.kode, { kecamatan: row.kecamatan, kode })} · ${situation.kabupaten.nama}`}>
        <PrintButton />
        <NewTask kab={kab} link={{ kind: 'desa', id: kode, label: desa.nama, path: `desa/${kode}` }} />
      </PageHead>
      <Verdict sufficiency={desa.sufficiency} />
      <VillageTiles kab={kab} desa={desa} chosen={chosen} />
      <div className={styles['grid']}>
        <CertaintyCard row={row} k={situation.k} proposedCount={lokus?.proposedCount ?? 0} desaCount={situation.kabupaten.desaCount} />
        <RiskCard kab={kab} desa={desa} chosen={chosen} />
      </div>
      <VillageBelow
        kab={kab}
        desa={kode}
        sumber={answer.data.sumber}
        search={search}
        chosen={chosen}
        onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
    </>
  )
}
