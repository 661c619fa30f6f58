/** Where and from when to when a role holds, in words: names of areas where the district is known, codes elsewhere. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMe } from '../app/me.ts'
import { districtQuery, districtsQuery } from '../app/queries.ts'
import { useOfficeNames } from '../app/use-offices.ts'
import { GRANTS } from '../text/grants.ts'
import { useSay } from '../text/say.ts'
import { useText } from '../text/text.ts'

type Grant = Me['grants'][number]

/** Said by name before the rest is counted. */
const NAMED = 6

/** Names by code: of districts at once, of kecamatan and villages where somebody's role is about them. */
function useAreaNames(): ReadonlyMap<string, string> {
  const { grants } = useMe()
  const districts = useQuery(districtsQuery).data ?? []
  const open = new Set(districts.map(({ kode }) => kode))
  const within = [...new Set(grants.filter(({ kab, areas }) => open.has(kab) && !areas.includes(kab)).map(({ kab }) => kab))]
  const details = useQueries({ queries: within.map((kab) => districtQuery(kab)) })
  const inside = details.flatMap(({ data }) => (data === undefined ? [] : [...data.kecamatan, ...data.desa]))
  return new Map([...districts, ...inside].map(({ kode, nama }) => [kode, nama]))
}

/** `more`: names of areas and offices that the page has already. */
export function useGrantWords(more?: ReadonlyMap<string, string>): (grant: Grant) => string {
  const t = useText()
  const say = useSay()
  const known = useAreaNames()
  const { grants } = useMe()
  const offices = useOfficeNames(grants.find(({ opd, kab }) => opd !== null && kab !== EVERYWHERE)?.kab)
  const nameOf = (kode: string) => more?.get(kode) ?? known.get(kode) ?? offices.get(kode) ?? kode
  return ({ kab, areas, opd, from, until }) => {
    const named = areas.slice(0, NAMED).map(nameOf).join(', ')
    const rest = areas.length - NAMED
    const where = kab === EVERYWHERE ? t(GRANTS.everywhere) : rest > 0 ? t(GRANTS.andMore, { named, n: rest }) : named
    const when =
      until === null ? t(GRANTS.since, { from: say.day(from) }) : t(GRANTS.between, { from: say.day(from), until: say.day(until) })
    return [where, ...(opd === null ? [] : [nameOf(opd)]), when].join(' · ')
  }
}
