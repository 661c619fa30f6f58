/**
 * A rembuk is prepared: its meeting is planned with the agenda, it is set on a frozen analysis, and its first clauses come from the template or from the rembuk that it
 * follows.
 */
import type * as contract from '@konvergen/contract/rembuk.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { agendaOf, type RembukLevel, templateClauses } from '@konvergen/core/rembuk/preparation.ts'
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { gatherStandings } from '../situation/door.ts'
import { createMeeting } from '../tasks/door.ts'
import { writeTrail } from '../trail/door.ts'
import { insertRevisions } from './clause-store.ts'
import { coordinates, gatherClauses, requireRembuk, stateOf } from './gather-rembuk.ts'
import { readOwners } from './owners.ts'
import { insertRembuk } from './store.ts'
import { unfit } from './unfit.ts'

const LEVELS = { kabupaten: 'kab', kecamatan: 'kec', desa: 'desa' } as const

export function rembukLevelOf(area: string): RembukLevel | null {
  const level = levelOf(area)
  return level === null || level === 'provinsi' ? null : LEVELS[level]
}

/** Throws where it is not frozen, or of another area than the district's or one's own. */
async function requireFrozen(ctx: DistrictContext, id: string, area: string): Promise<void> {
  const found = (await gatherStandings(ctx)).find(({ analysis }) => analysis.id === id)
  if (found === undefined || !area.startsWith(found.analysis.area)) throw new Problem('tidak-ditemukan')
  if (found.state !== 'beku') throw unfit('Versi analisis itu belum dibekukan.', 'That version of the analysis is not frozen yet.')
}

async function firstClauses(ctx: DistrictContext, follows: string | null, level: RembukLevel, year: number) {
  if (follows === null) return templateClauses(level, year).map((content) => ({ content, origin: null }))
  return (await gatherClauses(ctx, follows)).map(({ latest }) => ({ content: latest.content, origin: latest.clause_id }))
}

async function requireFollowed(ctx: DistrictContext, id: string, area: string): Promise<void> {
  const before = await requireRembuk(ctx, id)
  if (before.area !== area)
    throw unfit('Rembuk lanjutan diadakan di wilayah yang sama dengan rembuk pertamanya.', 'A follow-up is of the same area as the first.')
  if (stateOf(before) === 'dibatalkan')
    throw unfit('Rembuk yang dibatalkan tidak dapat dilanjutkan.', 'A cancelled rembuk is not followed.')
}

export async function beginRembuk(
  ctx: DistrictContext,
  { wilayah: area, tahun: year, analisis, lanjutanDari, rapat }: BodyOf<typeof contract.beginRembuk>,
): Promise<AnswerOf<typeof contract.beginRembuk>> {
  const level = rembukLevelOf(area)
  const isThere = area === ctx.kab || (await readOwners(ctx)).choices.some(({ kode }) => kode === area)
  if (level === null || !isThere) throw new Problem('tidak-ditemukan')
  if (!coordinates(ctx, area)) throw new Problem('tidak-boleh')
  if (analisis !== null) await requireFrozen(ctx, analisis, area)
  if (lanjutanDari !== null) await requireFollowed(ctx, lanjutanDari, area)
  const agenda = rapat.agenda.length > 0 ? rapat.agenda : [...agendaOf(year)]
  const meeting = await createMeeting(ctx, { ...rapat, agenda })
  const id = ctx.newId()
  await insertRembuk(ctx, { id, level, area, year, meeting_id: meeting.id, analysis_id: analisis, follows_id: lanjutanDari })
  const clauses = await firstClauses(ctx, lanjutanDari, level, year)
  await insertRevisions(
    ctx,
    id,
    clauses.map((clause, at) => ({ ...clause, clause_id: ctx.newId(), no: 1, position: at + 1, removed: false })),
  )
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'rembuk.begun',
    subject: id,
    detail: { wilayah: area, tahun: year, rapat: meeting.id, butir: clauses.length },
  })
  return { id }
}

/** What a rembuk can be begun with, and who can own its clauses. */
export async function readChoices(ctx: DistrictContext): Promise<AnswerOf<typeof contract.readRembukChoices>> {
  const owners = await readOwners(ctx)
  const frozen = (await gatherStandings(ctx)).filter(({ state }) => state === 'beku')
  const areas = [ctx.kab, ...owners.choices.map(({ kode }) => kode)].filter(
    (kode) => rembukLevelOf(kode) !== null && coordinates(ctx, kode),
  )
  return {
    pemilik: [...owners.choices],
    analisis: frozen.map(({ analysis: { id, area, year, version } }) => ({
      id,
      wilayah: area,
      namaWilayah: owners.nameOf(area),
      tahun: year,
      versi: version,
    })),
    wilayah: areas.map((kode) => ({ kode, nama: owners.nameOf(kode), tingkat: rembukLevelOf(kode) ?? 'kab' })),
  }
}
