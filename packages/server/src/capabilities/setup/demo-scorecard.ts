/**
 * The convergence score in the demo district: invented mothers and children of its invented families. The quarter before was handed in by most villages; in that
 * of today some have handed in, some are in the middle of it, some have gone silent, and the village of the demo's village head waits to be handed in. Brought in
 * by the ordinary acts.
 */
import { monthOf, monthsOfQuarter, monthText, type Quarter } from '@konvergen/core/sasaran/quarter.ts'
import { quarterBefore, quarterOn, quarterText } from '@konvergen/core/scorecard/village-quarter.ts'
import { DEMO_SEED } from '@konvergen/core/setup/demo-district.ts'
import { demoFamilies } from '@konvergen/core/setup/demo-families.ts'
import { type DemoPersonOfHpk, demoPersons } from '@konvergen/core/setup/demo-persons.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { saveMonths, savePerson, sendReport } from '../scorecard/door.ts'

type Stage = 'diam' | 'diisi' | 'dikirim'

/** The first village is the demo village head's own; of the others every fourth has never entered anything. */
function stageOf(at: number): Stage {
  if (at === 0) return 'diisi'
  if (at % 4 === 3) return 'diam'
  return at % 3 === 1 ? 'dikirim' : 'diisi'
}

interface Noted extends DemoPersonOfHpk {
  readonly id: string
}

async function note(ctx: DistrictContext, periode: string, each: DemoPersonOfHpk): Promise<Noted> {
  const id = ctx.newId()
  const { desa, family, nama, person } = each
  await savePerson(
    ctx,
    { kab: ctx.kab, periode, desa },
    {
      id,
      catatan: ctx.newId(),
      dasar: 0,
      jenis: person.kind,
      nama,
      kepala: family.namaKepala,
      noKk: family.noKk,
      alamat: family.alamat,
      rt: family.rt,
      rw: family.rw,
      mulai: monthText(person.start),
      bersalin: null,
      berakhir: null,
      sebabBerakhir: null,
      sebelum: person.before,
    },
  )
  return { ...each, id }
}

async function enter(ctx: DistrictContext, quarter: Quarter, desa: string, persons: readonly Noted[]): Promise<void> {
  const asked = monthsOfQuarter(quarter)
  const bulan = persons.flatMap(({ id, months }) =>
    months
      .filter(({ month }) => asked.includes(month))
      .map(({ month, noted }) => ({ id: ctx.newId(), orang: id, bulan: monthText(month), dasar: 0, isi: { ...noted } })),
  )
  if (bulan.length > 0) await saveMonths(ctx, { kab: ctx.kab, periode: quarterText(quarter), desa }, { bulan })
}

/** `village`: who enters. `desa`: codes of the villages, as for the lists of families. */
export async function insertDemoScores(village: DistrictContext, desa: readonly string[]): Promise<void> {
  const today = dayOf(village.now)
  const quarter = quarterOn(today)
  const before = quarterBefore(quarter)
  const until = monthOf(today)
  const first = monthsOfQuarter(before)[0] ?? until
  const persons = Map.groupBy(demoPersons(demoFamilies(desa, DEMO_SEED).now, until, until - first + 1, DEMO_SEED), (each) => each.desa)
  for (const [at, kode] of desa.entries()) {
    const stage = stageOf(at)
    if (stage === 'diam') continue
    const noted: Noted[] = []
    for (const each of persons.get(kode) ?? []) noted.push(await note(village, quarterText(quarter), each))
    await enter(village, before, kode, noted)
    const report = { dasar: 0, rembuk: at % 2 === 0, multipihak: at % 2 === 0 ? true : null, catatan: null }
    await sendReport(village, { kab: village.kab, periode: quarterText(before), desa: kode }, report)
    await enter(village, quarter, kode, stage === 'diisi' ? noted.slice(0, Math.ceil(noted.length / 2)) : noted)
    if (stage === 'dikirim') await sendReport(village, { kab: village.kab, periode: quarterText(quarter), desa: kode }, report)
  }
}
