/**
 * What people of the story do through HTTP, each act in the words of who does it.
 */
import type { BudgetFileDetail } from '@konvergen/contract/budget.ts'
import type { ChainAnswer, PathsAnswer, ProposalsAnswer, StageCountView } from '@konvergen/contract/chain.ts'
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import type { ActivityBody } from '@konvergen/contract/plan.ts'
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import type { ClauseView, RembukDetail } from '@konvergen/contract/rembuk.ts'
import type { LinkKind } from '@konvergen/core/chain/link.ts'
import type { Browser, Reply } from '../../../packages/server/test/support/browser.ts'
import { planActivity } from '../../../packages/server/test/support/plan-activity.ts'
import { AT, YEAR, type YearDistrict } from './year-district.ts'
import type { YearActivity } from './year-plan.ts'

/** The body of what was done; what was refused is said with its answer. */
export function done<T>({ status, body }: Reply<T>): T {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

export function factsOf({ code, title, indicators, place, money }: YearActivity, lokus: readonly string[]): ActivityBody {
  const placing = typeof place === 'number' ? 'desa' : place
  const places = typeof place === 'number' ? lokus.slice(0, place).map((desa) => ({ desa, volume: null })) : []
  return planActivity({
    title,
    subKegiatan: code,
    indicators: [...indicators],
    placing,
    places,
    money: money.map(([source, rupiah]) => ({ source, rupiah })),
  })
}

/** Somebody came, and the meeting is over. */
export async function holdMeeting(secretariat: Browser, rapat: string): Promise<void> {
  done(await secretariat.post(`${AT}/rapat/${rapat}/hadir`, { nama: 'Orang Rekaan', instansi: 'Dinas Kesehatan' }))
  const meeting = done(await secretariat.get<MeetingDetail>(`${AT}/rapat/${rapat}`))
  const { title, place, day, clock, zone, minutes, agenda } = meeting
  const invited = meeting.invited.map(({ kind, code }) => ({ kind, code }))
  done(await secretariat.put(`${AT}/rapat/${rapat}`, { title, place, day, clock, zone, minutes, agenda, invited, state: 'selesai' }))
}

export async function readRembuk(secretariat: Browser, id: string): Promise<RembukDetail> {
  return done(await secretariat.get<RembukDetail>(`${AT}/rembuk/${id}`))
}

/** Owner and due date are filled in, then it is decided by consensus. */
export async function settleClause(
  secretariat: Browser,
  rembuk: string,
  { clause, owner, due, isAgreed }: { clause: ClauseView; owner: string; due: string; isAgreed: boolean },
): Promise<void> {
  const { id, revisi, jenis, isi, indikator, volume, satuan, rupiah } = clause
  const butir = { jenis, isi, pemilik: [owner], tenggat: due, indikator, volume, satuan, rupiah }
  done(await secretariat.put(`${AT}/rembuk/${rembuk}/butir/${id}`, { dasar: revisi, butir, urutan: null, cabut: false }))
  const hasil = isAgreed ? 'disepakati' : 'ditolak'
  const outcome = { dasar: revisi + 1, hasil, cara: 'mufakat', suara: null }
  done(await secretariat.post(`${AT}/rembuk/${rembuk}/butir/${id}/putusan`, outcome))
}

export interface BudgetFile {
  readonly query: string
  readonly name: string
  readonly text: string
}

/** Looked at, then applied. */
export async function applyBudget(as: Browser, { query, name, text }: BudgetFile): Promise<BudgetFileDetail> {
  const { id } = done(await as.upload<{ id: string }>(`${AT}/anggaran/berkas?${query}`, name, text))
  const looked = done(await as.get<BudgetFileDetail>(`${AT}/anggaran/berkas/${id}`))
  done(await as.post(`${AT}/anggaran/berkas/${id}/terapkan`, {}))
  return looked
}

/** Confirms every proposal of a kind that the person may confirm; how many links were made. */
export async function confirmProposals(as: Browser, kind: LinkKind): Promise<number> {
  const { groups } = done(await as.get<ProposalsAnswer>(`${AT}/rantai/usulan-sambungan?tahun=${YEAR}&jenis=${kind}`))
  const pasangan = groups.filter(({ isMine }) => isMine).flatMap(({ from, to }) => to.map(({ id }) => ({ dari: from.id, ke: id })))
  if (pasangan.length === 0) return 0
  const asked = { tahun: YEAR, jenis: kind, alasan: 'Diperiksa satu per satu', pasangan }
  return done(await as.post<{ made: number }>(`${AT}/rantai/sambungan`, asked)).made
}

export async function reportQuarter(
  as: Browser,
  { office, quarter, rows }: { office: string; quarter: number; rows: readonly { id: string; rupiah: string }[] },
): Promise<void> {
  const facts = (rupiah: string): ReportBody => ({
    volume: null,
    percent: rupiah === '0' ? 0 : 25,
    money: [{ source: 'apbd-kab', rupiah }],
    reached: null,
    places: [],
    reason: null,
    ask: null,
    note: null,
    evidence: [],
  })
  const body = { year: YEAR, quarter, office, rows: rows.map(({ id, rupiah }) => ({ id, revision: 0, facts: facts(rupiah) })) }
  done(await as.post(`${AT}/realisasi/lembaga`, body))
}

export async function readChain({ secretariat }: YearDistrict): Promise<ChainAnswer> {
  return done(await secretariat.get<ChainAnswer>(`${AT}/rantai?tahun=${YEAR}`))
}

export type CountOf = Pick<StageCountView, 'sampai' | 'putus' | 'tidak-diketahui'>

/** Stages of a root with their counts alone. */
export function countsOf({ funnels }: ChainAnswer, root: string): Readonly<Record<string, CountOf>> {
  const stages = funnels.find((funnel) => funnel.root === root)?.stages ?? []
  return Object.fromEntries(
    stages.map((stage) => [stage.stage, { sampai: stage.sampai, putus: stage.putus, 'tidak-diketahui': stage['tidak-diketahui'] }]),
  )
}

export async function readPaths({ secretariat }: YearDistrict, query: string): Promise<PathsAnswer> {
  return done(await secretariat.get<PathsAnswer>(`${AT}/rantai/rincian?tahun=${YEAR}&${query}`))
}
