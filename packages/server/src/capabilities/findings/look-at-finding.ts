/**
 * One finding: its numbers, where each comes from, what became of it, and what whoever asks may do.
 */
import type { FindingAnswer } from '@konvergen/contract/findings.ts'
import type { FoundNumber } from '@konvergen/core/findings/finding.ts'
import { movesOf } from '@konvergen/core/findings/follow-findings.ts'
import { ownerCodeOf } from '@konvergen/core/findings/source-rules.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { gatherYear, type Owners } from '../coverage/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { ownerOfFinding } from './owner-of-finding.ts'
import { around, ownNames, presentFinding } from './present-finding.ts'
import { findCell } from './source-of-number.ts'
import { findFinding, listFindingEvents, type StoredFinding } from './store.ts'

function standing(ctx: DistrictContext, finding: StoredFinding, owners: Owners) {
  const owner = ownerOfFinding(finding, owners)
  return { isOwner: allowsOffice(ctx, 'findings.answer', owner), isSecretariat: allows(ctx, 'findings.decide') }
}

/** Counted from rows that name somebody, or things: no cell holds the number. */
const LISTS: ReadonlySet<string> = new Set(['krs-daftar', 'anak', 'dtsen', 'posyandu-daftar'])

async function sourceOf(
  ctx: DistrictContext,
  { thing, period }: FoundNumber,
  area: string,
  owners: Owners,
): Promise<FindingAnswer['sumber'][number]> {
  const pemilik = owners.nameOf(owners.of(ownerCodeOf(thing)))
  const none = { impor: null, baris: null, sel: null, pemilik }
  const [set = ''] = thing.split('/')
  if (set === 'lembaga') return { jenis: 'lembaga', ...none }
  if (LISTS.has(set)) return { jenis: 'daftar', ...none }
  if (/^[A-Z]\d/.test(set)) return { jenis: 'cakupan', ...none }
  return { jenis: 'berkas', pemilik, ...(await findCell(ctx, thing, period, area)) }
}

export async function lookAtFinding(ctx: DistrictContext, id: string): Promise<FindingAnswer> {
  const finding = await findFinding(ctx, id)
  if (finding === undefined) throw new Problem('tidak-ditemukan')
  const { owners, definitions } = await gatherYear(ctx, Number(dayOf(ctx.now).slice(0, 4)))
  const events = await listFindingEvents(ctx, id)
  const people = await namesOf(ctx.db, [...new Set(events.map(({ by }) => by))])
  const sumber: FindingAnswer['sumber'] = []
  for (const number of finding.numbers) sumber.push(await sourceOf(ctx, number, finding.area, owners))
  const boleh = movesOf(finding.state, standing(ctx, finding, owners))
  return {
    temuan: presentFinding(finding, around(await readDistrictOn(ctx, null), owners)),
    namaLembaga: owners.nameOf(ownerOfFinding(finding, owners)),
    diteruskan: finding.assigned,
    sumber,
    riwayat: events.map(({ kind, note, office, numbers, by, at }) => ({
      langkah: kind,
      catatan: note,
      lembaga: owners.nameOf(owners.resolve(office)),
      angka: numbers === null ? null : [...numbers],
      oleh: people.get(by) ?? null,
      pada: at.toISOString(),
    })),
    boleh: [...boleh],
    penerima: boleh.includes('teruskan')
      ? [{ id: null, nama: null }, ...owners.all().map(({ id: office, nama }) => ({ id: office, nama }))]
      : [],
    nama: ownNames(definitions, [finding]),
  }
}
