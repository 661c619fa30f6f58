/**
 * The register of a year, and who may be written down in it.
 */
import type * as contract from '@konvergen/contract/commitment.ts'
import type { CommitmentLine } from '@konvergen/contract/commitment.ts'
import type { AnswerOf, QueryOf } from '@konvergen/contract/route.ts'
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { readOwners } from '../rembuk/door.ts'
import { listRembuk } from '../rembuk/store.ts'
import { areasOf, asksOnce, mayKeep } from './commitment-ground.ts'
import { gatherShares, keyOfMade } from './from-rembuk.ts'
import { keptCommitments } from './kept-commitments.ts'
import { presentLine } from './present-commitment.ts'
import { readCommitmentYears } from './store.ts'

const thisYear = ({ now }: DistrictContext): number => Number(dayOf(now).slice(0, 4))

/** Asked for, else this year where it holds any, else the newest that does. */
export async function yearOf(ctx: DistrictContext, asked: number | undefined): Promise<{ year: number; years: number[] }> {
  const years = await readCommitmentYears(ctx)
  const now = thisYear(ctx)
  return { year: asked ?? (years.includes(now) ? now : (years.at(-1) ?? now)), years }
}

export async function readLines(ctx: DistrictContext, year: number): Promise<CommitmentLine[]> {
  const { nameOf } = await readOwners(ctx)
  const view = { nameOf, today: dayOf(ctx.now), isMine: asksOnce(ctx) }
  return (await keptCommitments(ctx, year)).map((one) => presentLine(one, view))
}

/** Closed rembuk of a year, with how many owners of their agreed clauses have no commitment; for whoever can make them. */
async function rembukOf(ctx: DistrictContext, year: number): Promise<contract.CommitmentList['rembuk']> {
  if (!mayKeep(ctx)) return []
  const made = await keyOfMade(ctx)
  const missing = Map.groupBy(
    (await gatherShares(ctx, year)).flatMap(({ clause, pledges }) =>
      pledges.filter(({ owner }) => !made.has(`${clause.id} ${owner}`)).map(() => clause.rembuk),
    ),
    (id) => id,
  )
  const closed = (await listRembuk(ctx)).filter((one) => one.year === year && one.isClosed)
  return closed.map(({ id, title, day }) => ({ id, judul: title, hari: day, belum: missing.get(id)?.length ?? 0 }))
}

export async function list(
  ctx: DistrictContext,
  { tahun, pihak, keadaan, saya }: QueryOf<typeof contract.listCommitments>,
): Promise<AnswerOf<typeof contract.listCommitments>> {
  const { year, years } = await yearOf(ctx, tahun)
  const lines = await readLines(ctx, year)
  const count = (is: (line: CommitmentLine) => boolean): number => lines.filter(is).length
  const isAsked = (line: CommitmentLine): boolean =>
    (pihak === undefined || line.pihak === pihak) &&
    (saya === undefined || line.milikSaya) &&
    (keadaan === undefined || (keadaan === 'terlambat' ? line.terlambat : line.keadaan === keadaan))
  return {
    tahun: year,
    tahunTersedia: years,
    hitungan: {
      semua: lines.length,
      terlambat: count(({ terlambat }) => terlambat),
      dipenuhi: count((line) => line.keadaan === 'dipenuhi'),
      milikSaya: count(({ milikSaya }) => milikSaya),
      terbit: count(({ terbit }) => terbit),
    },
    komitmen: lines.filter(isAsked),
    bolehTambah: mayKeep(ctx) || areasOf(ctx).length > 0 || (await readChoices(ctx)).untuk.lembaga.length > 0,
    bolehKelola: mayKeep(ctx),
    rembuk: await rembukOf(ctx, year),
  }
}

export async function readChoices(ctx: DistrictContext): Promise<AnswerOf<typeof contract.readCommitmentChoices>> {
  const { choices } = await readOwners(ctx)
  const ofLevel = (level: 'kecamatan' | 'desa') => choices.filter(({ kode }) => levelOf(kode) === level)
  const offices = choices.filter(({ kode }) => kode.includes('-') && kode.length === 36)
  const writes = allows(ctx, 'commitment.write')
  return {
    lembaga: offices,
    kecamatan: ofLevel('kecamatan'),
    desa: ofLevel('desa'),
    untuk: {
      semua: mayKeep(ctx),
      lembaga: offices.filter(({ kode }) => allowsOffice(ctx, 'commitment.write', kode)).map(({ kode }) => kode),
      wilayah: writes ? [...areasOf(ctx)] : [],
    },
  }
}
