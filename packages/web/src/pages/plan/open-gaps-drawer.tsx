/** Villages that are short in an indicator and have no activity for it; an activity can begin from them. */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { openGapsQuery } from '../../app/plan-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { PROGRAMS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface OpenGapsDrawerProps {
  readonly kab: string
  readonly year: number
  readonly indicator: ProgramsAnswer['indicators'][number]
  readonly onClose: () => void
}

const BONES = [40, 200]
/** An address holds so many villages without growing too long for a browser. */
const MOST_IN_ADDRESS = 60

export function OpenGapsDrawer({ kab, year, indicator, onClose }: OpenGapsDrawerProps) {
  const t = useText()
  const say = useSay()
  const { code, name, owner } = indicator
  const gaps = useQuery(openGapsQuery(kab, code, year))
  const first = (gaps.data ?? []).slice(0, MOST_IN_ADDRESS)
  return (
    <Drawer title={t(PROGRAMS.openTitle, { code })} onClose={onClose}>
      <p>{name[say.language]}</p>
      {gaps.isError && <ProblemNote problem={gaps.error} retry={() => void gaps.refetch()} />}
      {gaps.isPending && <Skeleton heights={BONES} />}
      {gaps.data?.length === 0 && <p>{t(PROGRAMS.openNone)}</p>}
      {first.length > 0 && (
        <Link
          to="/k/$kab/rencana"
          params={{ kab }}
          search={{ tahun: year, lembaga: owner ?? 'sekretariat', baru: code, desa: first.map(({ desa }) => desa).join(',') }}
        >
          {t(PROGRAMS.make, { n: first.length })}
        </Link>
      )}
      {gaps.data !== undefined && gaps.data.length > 0 && (
        <PlainTable label={t(PROGRAMS.openTitle, { code })} heads={[t(PROGRAMS.village), t(PROGRAMS.people)]}>
          {gaps.data.map(({ desa, name: village, kecamatan, people, isLokus }) => (
            <tr key={desa}>
              <th scope="row">
                {village} {isLokus && <Tag tone="attention">{t(PROGRAMS.isLokus)}</Tag>}
                <span className={table['under']}>{kecamatan}</span>
              </th>
              <td className={table['number']}>{people === null ? '' : say.number(people)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Drawer>
  )
}
