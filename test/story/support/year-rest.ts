/** What is many times the same, or is clicked by another story: the walk does it once on a page and the rest of it through HTTP. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import { linesOf, recapCsv } from '../../../packages/server/test/support/recap-file.ts'
import type { DeskFile } from './desk.ts'
import { done, factsOf, holdMeeting, readRembuk, reportQuarter, settleClause } from './year-acts.ts'
import { YEAR_CLAUSES, type YearClause } from './year-agreements.ts'
import { AT, inDays, YEAR, type YearDistrict } from './year-district.ts'
import { type OfficeKey, YEAR_PLAN } from './year-plan.ts'

const WORST = 40

export function namesOf({ detail }: YearDistrict): ReadonlyMap<string, string> {
  return new Map(detail.desa.map(({ kode, nama }) => [kode, nama]))
}

/** A recap names villages without their kecamatan: those whose name another bears too are left out. */
export function onceNamed({ desa, detail }: YearDistrict): string[] {
  const alike = Map.groupBy(detail.desa, ({ nama }) => nama)
  const names = new Map(detail.desa.map(({ kode, nama }) => [kode, nama]))
  return desa.filter((kode) => alike.get(names.get(kode) ?? '')?.length === 1)
}

/** In which these villages stand worst. */
export function recapOf(year: YearDistrict, worst: readonly string[]): DeskFile {
  const names = namesOf(year)
  const bad = new Set(worst.map((kode) => names.get(kode)))
  const lines = linesOf(year.detail).map((line) => (bad.has(line.nama) ? { ...line, stunting: WORST } : line))
  return { name: 'rekap.csv', bytes: recapCsv(lines) }
}

/** Every activity but the one that was typed; ids of all of them by their keys. */
export async function planRest(year: YearDistrict, lokus: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { id, browser } = year.offices.kb
  const { activities } = done(await browser.get<PlanAnswer>(`${AT}/rencana?tahun=${YEAR}&lembaga=${id}`))
  const [typed] = activities
  const ids = new Map<string, string>()
  for (const activity of YEAR_PLAN) {
    const own = year.offices[activity.office]
    const written =
      activity.title === typed?.title
        ? typed
        : done(
            await own.browser.post<{ id: string }>(`${AT}/rencana/kegiatan`, {
              year: YEAR,
              office: own.id,
              facts: factsOf(activity, lokus),
            }),
          )
    ids.set(activity.key, written.id)
  }
  return ids
}

export async function addLokus({ secretariat }: YearDistrict, villages: readonly string[]): Promise<void> {
  const desa = villages.map((kode) => ({ kode, alasan: 'Disepakati dalam rembuk' }))
  const decision = { jenis: 'perluasan', tahun: YEAR, dasar: 'Rembuk Stunting', tanggal: inDays(0), desa }
  done(await secretariat.post(`${AT}/lokus/keputusan`, decision))
}

/** Clauses that are no template's are added; all that are not decided get an owner, a due date and their result. */
export async function settleRest({ secretariat, offices }: YearDistrict, rembuk: string): Promise<void> {
  for (const { key, isOfTemplate } of YEAR_CLAUSES) {
    if (isOfTemplate) continue
    const nothing = { pemilik: [], tenggat: null, indikator: null, volume: null, satuan: null, rupiah: null }
    done(await secretariat.post(`${AT}/rembuk/${rembuk}/butir`, { jenis: 'lain', isi: key, ...nothing }))
  }
  const { butirRinci, rapat } = await readRembuk(secretariat, rembuk)
  for (const clause of butirRinci) {
    const own = clauseOf(clause)
    if (clause.putusan !== null || own === undefined) continue
    const owner = own.owner === 'desa-lokus' ? own.owner : offices[own.owner].id
    await settleClause(secretariat, rembuk, { clause, owner, due: inDays(30), isAgreed: own.isAgreed })
  }
  await holdMeeting(secretariat, rapat.id)
}

function clauseOf({ jenis, isi }: { readonly jenis: string; readonly isi: string }): YearClause | undefined {
  return YEAR_CLAUSES.find(({ key, isOfTemplate }) => key === (isOfTemplate ? jenis : isi))
}

/** Each agreement is linked with its activity, one of which is made of it. */
export async function linkAgreements(
  { secretariat, offices }: YearDistrict,
  rembuk: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const { butirRinci } = await readRembuk(secretariat, rembuk)
  for (const clause of butirRinci) {
    const own = clauseOf(clause)
    if (own === undefined || own.activity === null || own.owner === 'desa-lokus') continue
    const isNew = own.activity === 'baru'
    const body = {
      kegiatan: isNew ? null : ids.get(own.activity),
      lembaga: isNew ? offices[own.owner].id : null,
      judul: isNew ? 'Rapat berkala TPPS' : null,
    }
    done(await offices[own.owner].browser.post(`${AT}/rembuk/${rembuk}/butir/${clause.id}/kegiatan`, body))
  }
}

/** What these offices have to report of a quarter. */
export async function reportRest(
  year: YearDistrict,
  quarter: number,
  { offices, ids }: { offices: readonly OfficeKey[]; ids: ReadonlyMap<string, string> },
): Promise<void> {
  for (const key of offices) {
    const { id: office, browser } = year.offices[key]
    const rows = YEAR_PLAN.filter((activity) => activity.office === key).flatMap(({ key: own, done: told }) => {
      const rupiah = told[quarter - 1] ?? null
      return rupiah === null ? [] : [{ id: ids.get(own) ?? '', rupiah }]
    })
    if (rows.length > 0) await reportQuarter(browser, { office, quarter, rows })
  }
}
