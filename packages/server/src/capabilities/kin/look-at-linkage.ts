/**
 * Where linkage stands: the last runs, what waits for a person, and how many children of each kecamatan have a family.
 */
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { PairKind } from '@konvergen/core/linkage/settle-run.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { namesOf } from '../accounts/store.ts'
import { readKecamatan } from '../wilayah/store.ts'
import { isCutOff } from './begin-run.ts'
import { freshOf } from './gather-lists.ts'
import { countWaiting } from './pair-store.ts'
import { countLapsed, countNewPersons } from './person-store.ts'
import { runsByItself } from './rule-store.ts'
import { countByKecamatan, listChildSubjects, listFamilySubjects, readRuns, type StoredRun } from './run-store.ts'

const RUNS_SHOWN = 8

function presentModel({ models }: StoredRun): contract.RunSchema['model'] {
  const model = models?.['anak-keluarga']
  if (model === undefined) return null
  return {
    peluangAwal: model.prior,
    tanda: model.comparisons.map(({ key, levels, m, u }) => ({ kunci: key, tingkat: [...levels], sama: [...m], beda: [...u] })),
  }
}

export async function lookAtLinkage(ctx: DistrictContext): Promise<AnswerOf<typeof contract.readLinkage>> {
  const runs = await readRuns(ctx, RUNS_SHOWN)
  const names = await namesOf(
    ctx.db,
    runs.map(({ begun_by }) => begun_by),
  )
  const waiting = await countWaiting(ctx)
  const waits = (kind: PairKind) => waiting.find((each) => each.kind === kind && each.answer === null)?.n ?? 0
  const areas = new Map((await readKecamatan(ctx)).map(({ kode, nama }) => [kode, nama]))
  const [children, families] = [await listChildSubjects(ctx), await listFamilySubjects(ctx)]
  return {
    putaran: runs.map((run) => ({
      id: run.id,
      keadaan: isCutOff(run, ctx.now) ? 'terhenti' : run.state,
      seluruhnya: run.whole,
      sesudah: run.after_list,
      langkah: run.step,
      persen: run.percent,
      oleh: names.get(run.begun_by) ?? run.begun_by,
      mulai: run.begun_at.toISOString(),
      selesai: run.ended_at?.toISOString() ?? null,
      hasil: run.counts,
      model: presentModel(run),
    })),
    menunggu: {
      'anak-keluarga': waits('anak-keluarga'),
      'keluarga-ganda': waits('keluarga-ganda'),
      'anak-ganda': waits('anak-ganda'),
      nanti: waiting.reduce((sum, { answer, n }) => sum + (answer === 'nanti' ? n : 0), 0),
    },
    kecamatan: (await countByKecamatan(ctx)).map(({ kecamatan, children: anak, linked, waiting: ditinjau }) => ({
      kode: kecamatan,
      nama: areas.get(kecamatan) ?? kecamatan,
      anak,
      tertaut: linked,
      ditinjau,
      tanpa: anak - linked - ditinjau,
    })),
    keluarga: families.length,
    ditarik: await countLapsed(ctx),
    baru: [...freshOf(children), ...freshOf(families)].filter(Boolean).length + (await countNewPersons(ctx)),
    sendiri: await runsByItself(ctx),
    bolehJalankan: allows(ctx, 'kin.run'),
  }
}
