/** Teams as they are listed: with the name of their area and where they stand today. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { TeamSummary } from '@konvergen/contract/tpps.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { isActive } from '@konvergen/core/opd/office.ts'
import { postsOn } from '@konvergen/core/opd/person.ts'
import { type KnownHolders, standingOf, type TeamStanding } from '@konvergen/core/opd/team.ts'
import { villageKind } from '@konvergen/core/wilayah/kode.ts'

export interface TeamView {
  readonly team: TeamSummary
  readonly nama: string
  readonly standing: TeamStanding
}

/** `Kecamatan Hulu`, `Desa Sukamaju`, the district's own name. */
export function areaName({ nama, kecamatan, desa }: DistrictDetail, wilayah: string): string {
  const sub = kecamatan.find(({ kode }) => kode === wilayah)
  if (sub !== undefined) return `Kecamatan ${sub.nama}`
  const village = desa.find(({ kode }) => kode === wilayah)
  if (village === undefined) return nama
  return `${villageKind(wilayah) === 'desa' ? 'Desa' : 'Kelurahan'} ${village.nama}`
}

const COUNTS = new Set(['berlaku', 'hampir-habis'])

export function arrangeTeams(teams: readonly TeamSummary[], district: DistrictDetail, today: string) {
  const views = teams.map((team): TeamView => ({ team, nama: areaName(district, team.wilayah), standing: standingOf(team, today) }))
  const valid = views.filter(({ standing }) => COUNTS.has(standing.standing))
  const count = (level: TeamSummary['level']) =>
    new Set(valid.filter(({ team }) => team.level === level).map(({ team }) => team.wilayah)).size
  return {
    current: views.filter(({ team }) => team.state === 'draf' || team.state === 'berlaku'),
    old: views.filter(({ team }) => team.state === 'digantikan' || team.state === 'dicabut'),
    /** Those whose end is near or over. */
    ending: views.filter(({ standing }) => standing.standing === 'hampir-habis' || standing.standing === 'habis'),
    ofDistrict: valid.find(({ team }) => team.level === 'kabupaten'),
    kecamatan: count('kecamatan'),
    desa: count('desa'),
  }
}

/** Offices and people that can hold a seat today. */
export function knownHolders({ offices, posts }: Register, today: string): KnownHolders {
  return {
    offices: new Set(offices.filter((office) => isActive(office, today)).map(({ id }) => id)),
    people: new Set(postsOn(posts, today).map(({ person }) => person)),
  }
}
