/**
 * Commitments in the words of the contract: a line of the register, and one with its progress and history.
 */
import type { CommitmentDetail, CommitmentLine } from '@konvergen/contract/commitment.ts'
import { isOverdue, type PledgedBy } from '@konvergen/core/commitment/pledge.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { readOwners } from '../rembuk/door.ts'
import { findRembuk } from '../rembuk/store.ts'
import { isMine, mayKeep, mayReport, mayWrite, requireCommitment } from './commitment-ground.ts'
import { readPerson } from './person-store.ts'
import { readProgress } from './progress-store.ts'
import { isChangedSince } from './release-commitment.ts'
import { readReleases } from './release-store.ts'
import { readCommitmentRevisions, type StoredCommitment } from './store.ts'

type NameOf = (kode: string) => string

/** How who pledged is called; null = an individual. */
export function nameOfPledger({ office, area, pledge }: StoredCommitment, nameOf: NameOf): string | null {
  const kode = office ?? area
  return kode === null ? pledge.name : nameOf(kode)
}

export interface LineView {
  readonly nameOf: NameOf
  readonly today: string
  readonly isMine: (by: PledgedBy) => boolean
}

export function presentLine(commitment: StoredCommitment, { nameOf, today, isMine: isOwn }: LineView): CommitmentLine {
  const { id, year, who, office, area, pledge, state, reason, progress, rembuk, clause, isReleased } = commitment
  return {
    id,
    tahun: year,
    pihak: who,
    lembaga: office,
    wilayah: area,
    sebutan: nameOfPledger(commitment, nameOf),
    uraian: pledge.what,
    indikator: pledge.indicator,
    volume: pledge.volume,
    satuan: pledge.unit,
    rupiah: pledge.rupiah,
    sumber: pledge.source,
    desa: [...pledge.places],
    namaDesa: pledge.places.map(nameOf),
    tenggat: pledge.due,
    kontak: pledge.contact,
    keadaan: state,
    alasan: reason,
    terlambat: isOverdue({ state, due: pledge.due }, today),
    perkembangan: { jumlah: progress.entries, volume: progress.volume, rupiah: progress.rupiah },
    rembuk,
    butir: clause,
    terbit: isReleased,
    milikSaya: isOwn(commitment),
  }
}

/** The rembuk that it comes from, where the asker sees it. */
async function originOf(ctx: DistrictContext, id: string | null): Promise<CommitmentDetail['asal']> {
  const found = id === null ? undefined : await findRembuk(ctx, id)
  return found === undefined ? null : { rembuk: found.id, judul: found.title, hari: found.day }
}

async function personOf(ctx: DistrictContext, { id, who }: StoredCommitment): Promise<CommitmentDetail['orang']> {
  if (who !== 'perorangan' || !mayKeep(ctx)) return null
  const person = await readPerson(ctx, id)
  return person && { nama: person.name, sebutan: person.calledAs, setujuPada: person.consentedOn }
}

export async function readOne(ctx: DistrictContext, id: string): Promise<CommitmentDetail> {
  const commitment = await requireCommitment(ctx, id)
  const { nameOf } = await readOwners(ctx)
  const entries = await readProgress(ctx, id)
  const revisions = await readCommitmentRevisions(ctx, id)
  const [release] = await readReleases(ctx, id)
  const hands = [
    ...entries.flatMap(({ notedBy, struckBy }) => (struckBy === null ? [notedBy] : [notedBy, struckBy])),
    ...revisions.map(({ written_by }) => written_by),
    ...(release === undefined ? [] : [release.by]),
  ]
  const people = await namesOf(ctx.db, [...new Set(hands)])
  const said = (account: string): string => people.get(account) ?? ''
  return {
    ...presentLine(commitment, { nameOf, today: dayOf(ctx.now), isMine: (by) => isMine(ctx, by) }),
    revisi: commitment.no,
    bolehUbah: mayWrite(ctx, commitment),
    bolehLapor: mayReport(ctx, commitment),
    bolehKelola: mayKeep(ctx),
    orang: await personOf(ctx, commitment),
    asal: await originOf(ctx, commitment.rembuk),
    rincian: entries.map(({ id: entry, day, volume, rupiah, body, documents, notedBy, notedAt, struckBy, struckAt, struckReason }) => ({
      id: entry,
      hari: day,
      volume,
      rupiah,
      uraian: body,
      dokumen: [...documents],
      oleh: said(notedBy),
      pada: notedAt.toISOString(),
      dicoret:
        struckAt === null || struckBy === null ? null : { alasan: struckReason ?? '', oleh: said(struckBy), pada: struckAt.toISOString() },
    })),
    riwayat: revisions.map(({ no, state, reason, content, written_by, written_at }) => ({
      revisi: no,
      keadaan: state,
      alasan: reason,
      tenggat: content.due,
      uraian: content.what,
      oleh: said(written_by),
      pada: written_at.toISOString(),
    })),
    publik:
      release === undefined
        ? null
        : {
            isi: {
              nama: release.shown.name,
              uraian: release.shown.what,
              desa: [...release.shown.places],
              denganRupiah: release.shown.withRupiah,
            },
            pada: release.at.toISOString(),
            oleh: said(release.by),
            berubah: isChangedSince(release.shown, commitment, nameOf),
          },
  }
}
