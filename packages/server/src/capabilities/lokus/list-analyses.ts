/**
 * All versions of the analysis, and the board of a year: how far each kecamatan is, and the reminding of those that are waited for.
 */
import type * as contract from '@konvergen/contract/analyses.ts'
import type { AnalysesAnswer } from '@konvergen/contract/analyses.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows, allowsApproval } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { areaNames } from '../coverage/door.ts'
import { insertAnalysisReminders, readAnalysisReminders } from '../situation/analysis-store.ts'
import { gatherStandings, isSeen, presentHead, type Standing } from '../situation/door.ts'
import { openTask } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readDistrictOn, readKecamatan } from '../wilayah/store.ts'
import { isAgreed, kecamatanOfYear } from './step-analysis.ts'

const DAYS_TO_DO = 7
const DAY_MS = 86_400_000

function mayBegin(ctx: DistrictContext, place: string, latest: Standing | undefined): boolean {
  const isFree = latest === undefined || latest.state === 'beku'
  return isFree && allowsApproval(ctx, 'situation.compose', { office: null, enteredBy: new Set(), place })
}

export async function listAnalyses(ctx: DistrictContext, asked: number | undefined): Promise<AnalysesAnswer> {
  const all = await gatherStandings(ctx)
  const year = asked ?? ctx.now.getUTCFullYear()
  const district = await readDistrictOn(ctx, null)
  const names = areaNames(district)
  const people = await namesOf(ctx.db, [...new Set(all.map(({ analysis }) => analysis.begun_by))])
  const present = (standing: Standing) => presentHead(standing, (area) => names.get(area) ?? area, people)
  const ofYear = kecamatanOfYear(all, year)
  const reminded = await readAnalysisReminders(ctx, year)
  const ofDistrict = all.find(({ analysis }) => analysis.level === 'kab' && analysis.year === year)
  return {
    tahun: year,
    versi: all.filter(({ analysis }) => isSeen(ctx, analysis)).map(present),
    papan: district.kecamatan
      .filter(({ kode }) => isOwnArea(ctx, kode))
      .map(({ kode, nama }) => {
        const standing = ofYear.get(kode)
        return {
          wilayah: kode,
          nama,
          desa: district.desa.filter(({ kecamatan }) => kecamatan === kode).length,
          analisis: standing === undefined ? null : present(standing),
          diingatkan: reminded.get(kode) ?? null,
          boleh: { mulai: mayBegin(ctx, kode, standing) },
        }
      }),
    boleh: { mulaiKabupaten: mayBegin(ctx, ctx.kab, ofDistrict), ingatkan: allows(ctx, 'situation.remind') },
  }
}

/** A task for each that is waited for, once a day at most. */
export async function remindKecamatan(
  ctx: DistrictContext,
  { tahun: year, wilayah }: BodyOf<typeof contract.remindKecamatan>,
): Promise<AnswerOf<typeof contract.remindKecamatan>> {
  const names = new Map((await readKecamatan(ctx)).map(({ kode, nama }) => [kode, nama]))
  const wanted = [...new Set(wilayah)]
  if (wanted.some((kode) => !names.has(kode))) throw new Problem('tidak-ditemukan')
  const ofYear = kecamatanOfYear(await gatherStandings(ctx), year)
  const open = wanted.filter((kode) => {
    const standing = ofYear.get(kode)
    return standing === undefined || !isAgreed(standing)
  })
  const told = await insertAnalysisReminders(ctx, { year, day: dayOf(ctx.now), areas: open })
  const due = dayOf(new Date(ctx.now.getTime() + DAYS_TO_DO * DAY_MS))
  for (const kode of told.toSorted()) {
    const standing = ofYear.get(kode)
    const isSigned = standing?.state === 'ditandatangani'
    const nama = names.get(kode) ?? kode
    await openTask(ctx, {
      title: `${isSigned ? 'Verifikasi' : 'Susun'} analisis situasi Kecamatan ${nama} ${year}`,
      detail: isSigned
        ? 'Analisis kecamatan sudah ditandatangani. Periksa, lalu verifikasi atau kembalikan.'
        : 'Periksa angka desa-desanya, tulis penyebab dan usulan, lalu tandatangani.',
      to: { kind: 'wilayah', code: kode },
      due,
      link: { kind: 'desa', id: kode, label: nama, path: standing === undefined ? 'analisis' : `analisis/${standing.analysis.id}` },
    })
  }
  if (told.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'situation.reminded', subject: ctx.kab, detail: { tahun: year, kecamatan: told.length } })
  return { diingatkan: told.length, sudah: open.length - told.length }
}
