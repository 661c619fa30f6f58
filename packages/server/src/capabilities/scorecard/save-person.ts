/**
 * A cadre notes a pregnant woman or a child, or mends their card: a new row each time, the earlier ones stay. A device may send the same again.
 */
import type { ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard.ts'
import type { SentPerson } from '@konvergen/contract/scorecard.ts'
import { holdsNik } from '@konvergen/core/kit/nik-in-text.ts'
import { numberText } from '@konvergen/core/sasaran/family-identity.ts'
import { monthOf } from '@konvergen/core/sasaran/quarter.ts'
import { cardFault, earliestChange } from '@konvergen/core/scorecard/change-card.ts'
import type { ScoredPerson } from '@konvergen/core/scorecard/person-quarter.ts'
import { quarterOf } from '@konvergen/core/scorecard/village-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { boundsOf, firstDay, monthNow, requireQuarter, requireReason, requireScoredVillage } from './gather-village.ts'
import { digestsOf, type HpkIdentity, NOBODY, openHpkPerson, scoredPerson, sealHpkPerson } from './person.ts'
import { holdScoredVillage, insertHpkPerson, readHpkPersons, type StoredPerson } from './person-store.ts'
import { readQuarterSteps } from './report-store.ts'

const FAULTS = {
  'bulan-depan': ['Bulan tidak boleh sesudah bulan ini.', 'A month cannot be after this one.'],
  'sebelum-mulai': [
    'Bulan bersalin atau berakhir tidak boleh sebelum awalnya.',
    'Giving birth or leaving cannot come before the beginning.',
  ],
  'bukan-bumil': ['Bulan bersalin hanya untuk ibu hamil.', 'Only a pregnant woman has a month of giving birth.'],
  'sebab-kosong': ['Bulan berakhir dan sebabnya diisi bersama.', 'The month of leaving and its reason go together.'],
} as const

function refuse(sebab: string, reason: string): never {
  throw new Problem('nilai-tidak-sah', { sebab, reason })
}

const month = (text: string | null) => (text === null ? null : monthOf(text))
const firstOf = (text: string | null) => (text === null ? null : `${text}-01`)
const clean = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim())

function cardOf({ jenis, mulai, bersalin, berakhir, sebelum }: SentPerson): ScoredPerson {
  return { kind: jenis, start: monthOf(mulai), gaveBirth: month(bersalin), ended: month(berakhir), before: sebelum }
}

function identityOf(sent: SentPerson, before: HpkIdentity): HpkIdentity {
  const own = (key: keyof HpkIdentity) => (sent[key] === undefined ? before[key] : clean(sent[key]))
  const number = (key: 'noKk' | 'nik') => own(key)?.replace(/[\s.-]/g, '') ?? null
  const found = {
    nama: own('nama'),
    kepala: own('kepala'),
    noKk: number('noKk'),
    nik: number('nik'),
    alamat: own('alamat'),
    rt: own('rt'),
    rw: own('rw'),
  }
  if (found.nama === null) refuse('Nama perlu diisi.', 'The name is needed.')
  for (const written of [found.noKk, found.nik])
    if (written !== null && numberText(written) === null) refuse('Nomor KK dan NIK harus 16 angka.', 'KK and NIK must be 16 digits.')
  // What is shown to more people than the numbers themselves.
  for (const text of [found.nama, found.kepala, found.alamat, found.rt, found.rw, sent.alasan ?? null])
    if (text !== null && holdsNik(text))
      refuse('NIK dan nomor KK hanya di isiannya sendiri.', 'NIK and KK belong in their own fields only.')
  return found
}

function householdOf(sent: SentPerson, before: StoredPerson | undefined, kk: string | null, village: readonly StoredPerson[]): string {
  if (sent.rumah !== undefined && sent.rumah !== null) {
    if (!village.some(({ household_id }) => household_id === sent.rumah)) throw new Problem('tidak-ditemukan')
    return sent.rumah
  }
  const same =
    kk === null ? undefined : village.find(({ person_id, kk_index }) => person_id !== sent.id && kk_index?.toString('hex') === kk)
  return same?.household_id ?? before?.household_id ?? sent.id
}

/** Locked quarters that end after the earliest month that changes: with a reason only. */
async function requireReasonForLocked(ctx: DistrictContext, from: number | null, reason: string | undefined): Promise<void> {
  if (from === null) return
  const locked = [...(await readQuarterSteps(ctx)).values()].filter(({ step }) => step === 'kunci')
  const touches = locked.some(({ quarter }) => {
    const found = quarterOf(quarter)
    return found !== null && boundsOf(found).until >= firstDay(from)
  })
  requireReason(touches, reason)
}

export async function savePerson(
  ctx: DistrictContext,
  { periode, desa }: ParamsOf<typeof contract.savePerson>,
  sent: SentPerson,
): Promise<{ id: string; no: number }> {
  requireQuarter(periode)
  await requireScoredVillage(ctx, desa)
  await holdScoredVillage(ctx, desa)
  const village = await readHpkPersons(ctx, { desa })
  const before = village.find(({ person_id }) => person_id === sent.id)
  if (before?.id === sent.catatan) {
    tellNothing(ctx)
    return { id: sent.id, no: before.no }
  }
  if (before === undefined && sent.dasar > 0) throw new Problem('tidak-ditemukan')
  if ((before?.no ?? 0) !== sent.dasar || (before !== undefined && before.kind !== sent.jenis)) throw new Problem('keadaan-berubah')
  if (before?.sealed === null) throw new Problem('keadaan-berubah')
  const card = cardOf(sent)
  const fault = cardFault(card, sent.sebabBerakhir, monthNow(ctx))
  if (fault !== null) refuse(FAULTS[fault][0], FAULTS[fault][1])
  const identity = identityOf(sent, before === undefined ? NOBODY : openHpkPerson(ctx, before))
  const { kk, nik } = digestsOf(ctx, identity)
  const isDouble =
    nik !== null &&
    village.some(({ person_id, nik_index, kind }) => person_id !== sent.id && kind === sent.jenis && nik_index?.toString('hex') === nik)
  if (isDouble && before === undefined) refuse('NIK ini sudah tercatat di desa ini.', 'This NIK is already noted in this village.')
  const from = earliestChange(before === undefined ? null : scoredPerson(before), card)
  await requireReasonForLocked(ctx, from, sent.alasan)
  await insertHpkPerson(ctx, {
    person_id: sent.id,
    no: sent.dasar + 1,
    id: sent.catatan,
    desa_kode: desa,
    household_id: householdOf(sent, before, kk, village),
    kind: sent.jenis,
    start_month: `${sent.mulai}-01`,
    gave_birth: firstOf(sent.bersalin),
    ended: firstOf(sent.berakhir),
    ending: sent.sebabBerakhir,
    before_weighed: sent.sebelum.timbang,
    before_counselled: sent.sebelum.konseling,
    before_parenting: sent.sebelum.pengasuhan,
    seal: sealHpkPerson(ctx, sent.catatan, identity),
    kk,
    nik,
    affects_from: from === null ? null : firstDay(from),
    reason: sent.alasan ?? null,
  })
  writeTrail(ctx, { kab: ctx.kab, act: 'scorecard.noted', subject: sent.id, detail: { desa, jenis: sent.jenis, no: sent.dasar + 1 } })
  return { id: sent.id, no: sent.dasar + 1 }
}
