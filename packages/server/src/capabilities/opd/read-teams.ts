/**
 * Teams as they are read, and the decree that papers are written from. The names of a recorded decree are those of its day.
 */
import type { TeamDetail, TeamSummary } from '@konvergen/contract/tpps.ts'
import { annexOf, type Decree } from '@konvergen/core/opd/decree.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherRegister } from './gather-register.ts'
import { readLetterhead } from './letterhead-store.ts'
import { readOfficials } from './people-store.ts'
import { findTeam, readTeams, type StoredTeam } from './team-store.ts'

const YEAR = 4

function summaryOf({ id, level, wilayah, state, nomor, tanggal, from, until, susunan }: StoredTeam): TeamSummary {
  return { id, level, wilayah, state, nomor, tanggal, from, until, seats: susunan.seats.length }
}

/** Drafts that were put aside are not shown. */
export async function listTeams(ctx: DistrictContext): Promise<TeamSummary[]> {
  const teams = await readTeams(ctx)
  return teams.filter(({ state, nomor }) => state !== 'dicabut' || nomor !== null).map(summaryOf)
}

async function requireTeam(ctx: DistrictContext, id: string): Promise<StoredTeam> {
  const team = await findTeam(ctx, id)
  if (team === undefined) throw new Problem('tidak-ditemukan')
  return team
}

async function namesIn(ctx: DistrictContext, { frozen, susunan }: StoredTeam): Promise<Record<string, string>> {
  if (frozen !== null) return { ...frozen.people }
  const seated = new Set(susunan.seats.map(({ orang }) => orang))
  return Object.fromEntries((await readOfficials(ctx)).filter(({ id }) => seated.has(id)).map(({ id, nama }) => [id, nama]))
}

export async function readTeam(ctx: DistrictContext, id: string): Promise<TeamDetail> {
  const team = await requireTeam(ctx, id)
  const { resolve } = await gatherRegister(ctx)
  const { fields, seats } = team.susunan
  return {
    team: summaryOf(team),
    susunan: {
      fields: fields.map((field) => ({ ...field, tugas: [...field.tugas] })),
      seats: seats.map((seat) => ({ ...seat, lembaga: seat.lembaga === null ? null : resolve(seat.lembaga) })),
    },
    naskah: {
      ...team.naskah,
      menimbang: [...team.naskah.menimbang],
      mengingat: team.naskah.mengingat.map((basis) => ({ ...basis })),
      diktum: [...team.naskah.diktum],
      tembusan: [...team.naskah.tembusan],
    },
    names: await namesIn(ctx, team),
  }
}

export interface NamedDecree {
  readonly name: string
  readonly decree: Decree
}

export async function composeDecree(ctx: DistrictContext, id: string): Promise<NamedDecree> {
  const team = await requireTeam(ctx, id)
  const { nomor, tanggal, state, wilayah } = team
  const names = new Map(Object.entries(await namesIn(ctx, team)))
  const kop = (await readLetterhead(ctx)) ?? []
  const tahun = (tanggal ?? dayOf(ctx.now)).slice(0, YEAR)
  return {
    name: `sk-tpps-${wilayah}-${tahun}${state === 'draf' ? '-draf' : ''}`,
    decree: { ...team.naskah, nomor, tanggal, tahun, susunan: annexOf(team.susunan, names), isDraft: state === 'draf', kop },
  }
}
