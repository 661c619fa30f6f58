/** Verval: how far a round is, who is waited for, what is agreed. */

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { districtQuery } from '../../app/queries.ts'
import { progressQuery, roundsQuery } from '../../app/verval-queries.ts'
import { BeginRound } from './begin-round.tsx'
import { BoardView } from './board-view.tsx'
import { Empty, PageHead, PrintButton, ProblemNote, SelectField, Skeleton } from './furniture.ts'
import { KeptHere } from './kept-here.tsx'
import { OwnRound } from './own-round.tsx'
import { StatusCard } from './status-card.tsx'
import { SHELL, useSay, useText, VERVAL } from './words.ts'

const route = getRouteApi('/k/$kab/verval')

export function VervalPage() {
  const { kab } = route.useParams()
  const may = useMay()
  return may('verval.read', kab) ? <Board kab={kab} /> : <OwnRound kab={kab} />
}

function Board({ kab }: { kab: string }) {
  const { putaran } = route.useSearch()
  const navigate = route.useNavigate()
  const t = useText()
  const say = useSay()
  const may = useMay()
  const district = useQuery(districtQuery(kab))
  const rounds = useQuery(roundsQuery(kab))
  const chosen = rounds.data?.find(({ id }) => id === putaran) ?? rounds.data?.[0]
  const progress = useQuery({ ...progressQuery(kab, chosen?.id ?? ''), enabled: chosen !== undefined })
  const problem = rounds.error ?? progress.error
  const name = (round: { sumber: string; periode: string }) =>
    t(VERVAL.roundName, { sumber: round.sumber, periode: say.period(round.periode) })
  return (
    <>
      <PageHead title={t(SHELL.verval)} of={district.data?.nama}>
        {(rounds.data?.length ?? 0) > 1 && (
          <SelectField
            label={t(VERVAL.round)}
            value={chosen?.id ?? ''}
            onChange={(event) => void navigate({ search: { putaran: event.target.value } })}
          >
            {rounds.data?.map((round) => (
              <option key={round.id} value={round.id}>
                {name(round)}
              </option>
            ))}
          </SelectField>
        )}
        {progress.data !== undefined && <PrintButton />}
      </PageHead>
      {problem !== null && (
        <>
          <ProblemNote problem={problem} retry={() => void (rounds.error === null ? progress : rounds).refetch()} />
          <KeptHere />
        </>
      )}
      {problem === null && (rounds.data === undefined || (chosen !== undefined && progress.data === undefined)) && <Skeleton />}
      {rounds.data?.length === 0 && (
        <>
          <Empty title={t(VERVAL.empty)} acts={may('verval.begin', kab) ? <BeginRound kab={kab} /> : undefined}>
            <p>{t(VERVAL.emptyBody)}</p>
          </Empty>
          <StatusCard kab={kab} />
        </>
      )}
      {progress.data !== undefined && <BoardView kab={kab} progress={progress.data} />}
    </>
  )
}
