/** Verval for whoever sees no board: which of one’s villages; whoever holds one alone goes straight to it. */
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { districtQuery } from '../../app/queries.ts'
import { ownRoundQuery } from '../../app/verval-queries.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, PageHead, ProblemNote, Skeleton } from './furniture.ts'
import { KeptHere } from './kept-here.tsx'
import { SHELL, useSay, useText, VERVAL } from './words.ts'

export function OwnRound({ kab }: { kab: string }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const district = useQuery(districtQuery(kab))
  const round = useQuery(ownRoundQuery(kab))
  const problem = round.error ?? district.error
  const villages = (district.data?.desa ?? []).filter(({ kode }) => levelOf(kode) === 'desa' && may('verval.check', kab, kode))
  const [only] = villages
  const running = round.data?.putaran ?? null
  if (running !== null && only !== undefined && villages.length === 1)
    return <Navigate to="/k/$kab/verval/$putaran/$desa" params={{ kab, putaran: running.id, desa: only.kode }} replace />
  return (
    <>
      <PageHead title={t(SHELL.verval)} of={district.data?.nama} />
      {problem !== null && (
        <>
          <ProblemNote problem={problem} retry={() => void (round.error === null ? district : round).refetch()} />
          <KeptHere />
        </>
      )}
      {problem === null && (round.isPending || district.isPending) && <Skeleton />}
      {round.data !== undefined && running === null && (
        <Empty title={t(VERVAL.noneRuns)}>
          <p>{t(VERVAL.noneRunsBody)}</p>
        </Empty>
      )}
      {running !== null && villages.length > 1 && (
        <Card title={t(VERVAL.ownVillages)} hint={t(VERVAL.ownDue, { day: say.day(running.tenggat) })}>
          <ul>
            {villages.map(({ kode, nama }) => (
              <li key={kode}>
                <Link to="/k/$kab/verval/$putaran/$desa" params={{ kab, putaran: running.id, desa: kode }}>
                  {nama}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
