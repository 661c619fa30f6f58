/** Teams in rows, each with the way to its seats and decree. */
import { Link } from '@tanstack/react-router'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { LEVEL_NAMES, TPPS } from '../../text/tpps.ts'
import type { TeamView } from './arrange-teams.ts'
import { sayTime } from './say-time.ts'
import { StandingTag } from './standing-tag.tsx'

export function TeamsTable({ kab, views }: { kab: string; views: readonly TeamView[] }) {
  const t = useText()
  const say = useSay()
  return (
    <PlainTable label={t(TPPS.list)} heads={[t(TPPS.area), t(TPPS.level), t(TPPS.state), t(TPPS.decree), t(TPPS.valid), t(TPPS.seatsHead)]}>
      {views.map(({ team, nama, standing }) => (
        <tr key={team.id}>
          <th scope="row">
            <Link to="/k/$kab/tpps/$id" params={{ kab, id: team.id }}>
              {nama}
            </Link>
          </th>
          <td>{t(LEVEL_NAMES[team.level])}</td>
          <td>
            <StandingTag standing={standing} />
          </td>
          <td>{team.nomor ?? <span className={table['quiet']}>{t(TPPS.noDecree)}</span>}</td>
          <td>{team.from === null ? '' : sayTime(team, t, say)}</td>
          <td>{say.number(team.seats)}</td>
        </tr>
      ))}
    </PlainTable>
  )
}
