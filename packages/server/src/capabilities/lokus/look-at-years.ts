/**
 * Lokus by year as they are read: each village's status with the decision that it rests on, the decisions themselves, and what waits for one.
 */

import type * as contract from '@konvergen/contract/lokus-years.ts'
import type { DecisionSchema, LokusYearsAnswer, PanelCheck, YearSchema } from '@konvergen/contract/lokus-years.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import { checkPriority } from '@konvergen/core/lokus/check-priority.ts'
import type { LokusOfYear } from '@konvergen/core/lokus/lokus-years.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { lookAtSituation } from '../situation/door.ts'
import { readDesa, readKecamatan } from '../wilayah/store.ts'
import { readLetterNumbers } from './decision-store.ts'
import { gatherYears, isLokus } from './gather-years.ts'
import { readMethods } from './method-store.ts'

export interface NamedVillage {
  readonly kode: string
  readonly nama: string
  /** Name of its kecamatan. */
  readonly kecamatan: string
}

export type VillageNames = (kode: string) => NamedVillage

export async function villageNames(ctx: DistrictContext): Promise<VillageNames> {
  const kecamatan = new Map((await readKecamatan(ctx)).map(({ kode, nama }) => [kode, nama]))
  const villages = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  return (kode) => ({ kode, nama: villages.get(kode) ?? kode, kecamatan: kecamatan.get(kode.slice(0, 8)) ?? kode.slice(0, 8) })
}

function presentYear(own: LokusOfYear, named: VillageNames): YearSchema {
  const { year, status, basis, unexplained } = own
  return {
    tahun: year,
    lokus: [...status.keys()].filter((kode) => isLokus(own, kode)).length,
    desa: [...status].map(([kode, is]) => ({ ...named(kode), status: is, keputusan: basis.get(kode) ?? null })),
    menunggu: unexplained.map((kode) => ({ kode, nama: named(kode).nama })),
  }
}

export async function lookAtYears(ctx: DistrictContext): Promise<LokusYearsAnswer> {
  const { decisions, villages, years } = await gatherYears(ctx)
  const named = await villageNames(ctx)
  const methods = new Map((await readMethods(ctx)).map((method) => [method.id, method]))
  const letters = new Map((await readLetterNumbers(ctx)).map((letter) => [letter.decisionId, letter]))
  const people = await namesOf(ctx.db, [
    ...new Set(decisions.flatMap(({ by, withdrawn }) => [by, ...(withdrawn === null ? [] : [withdrawn.by])])),
  ])
  const say = (id: string): string => people.get(id) ?? id
  const seesFigures = allows(ctx, 'lokus.read')
  return {
    tahun: years.toReversed().map((year) => presentYear(year, named)),
    keputusan: decisions.toReversed().map((decision): DecisionSchema => {
      const method = decision.methodId === null ? undefined : methods.get(decision.methodId)
      const letter = letters.get(decision.id)
      return {
        id: decision.id,
        jenis: decision.kind,
        tahun: decision.year,
        dasar: decision.basis,
        tanggal: decision.decidedOn,
        cara: method === undefined ? null : { nama: method.name, versi: method.version, parameter: method.parameters },
        recap: decision.recap,
        krs: decision.krs,
        desa: (villages.get(decision.id) ?? []).map(({ desa, rank, reason, prevalence, cases }) => ({
          ...named(desa),
          urutan: rank,
          alasan: reason,
          prevalensi: seesFigures ? prevalence : null,
          kasus: seesFigures ? cases : null,
        })),
        oleh: say(decision.by),
        pada: decision.at.toISOString(),
        sk: letter === undefined ? null : { nomor: letter.number, tanggal: letter.signedOn },
        dicabut:
          decision.withdrawn === null
            ? null
            : { alasan: decision.withdrawn.reason, oleh: say(decision.withdrawn.by), pada: decision.withdrawn.at.toISOString() },
      }
    }),
  }
}

/** Item 1.1 of the panel for the lokus of a year, by the figures that are asked for. */
export async function checkPanel(
  ctx: DistrictContext,
  { tahun, recap, sumber }: QueryOf<typeof contract.checkLokusPriority>,
): Promise<PanelCheck> {
  const year = (await gatherYears(ctx)).years.find((each) => each.year === tahun)
  if (year === undefined) throw new Problem('tidak-ditemukan')
  const { situation, chosen } = await lookAtSituation(ctx, { recap, sumber })
  const villages = situation.desa.map(({ kode, figures: { stunting } }) => ({
    kode,
    prevalence: stunting.percent,
    cases: stunting.state === 'ada' ? stunting.numerator : null,
  }))
  const own = new Set(villages.filter(({ kode }) => isLokus(year, kode)).map(({ kode }) => kode))
  const { lokus, high, unknown, percent, grade, cuts, low } = checkPriority(villages, own)
  const names = new Map(situation.desa.map(({ kode, nama }) => [kode, nama]))
  return {
    tahun,
    lokus,
    tinggi: high,
    takDiukur: unknown,
    persen: percent,
    nilai: grade,
    batas: cuts === null ? null : { prevalensi: cuts.prevalence, kasus: cuts.cases },
    rendah: low.map((kode) => ({ kode, nama: names.get(kode) ?? kode })),
    recap: chosen.recap?.period ?? chosen.month,
  }
}
