/**
 * A quarter of the district: the score of each village that handed in, of each kecamatan and of the district as one sum, who has not, and who has gone silent.
 * Counted over the whole district; of villages and people only those of one's own areas are listed.
 */
import type { ParamsOf, QueryOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard.ts'
import type { BoardAnswer, ScoredArea } from '@konvergen/contract/scorecard.ts'
import { addTallies, type Tally } from '@konvergen/core/scorecard/count-verdicts.ts'
import { isSilent, quarterBefore, quarterText, reportState } from '@konvergen/core/scorecard/village-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { type KnownDesa, readDesa, readKecamatan, readOpenDistrict, wasOn } from '../wilayah/store.ts'
import { boundsOf, requireQuarter } from './gather-village.ts'
import { readActivity, readEnterers } from './month-store.ts'
import { readQuarterSteps, readReports, type StoredReport } from './report-store.ts'

/** House rule, no regulation's: a quarter of which two months passed without any entry will hardly be reported. */
const SILENT_MONTHS = 2

type Reports = ReadonlyMap<string, StoredReport>

/** null = nobody handed in. */
function sumOf(villages: readonly KnownDesa[], reports: Reports): Tally | null {
  const found = villages.flatMap(({ kode }) => reports.get(kode)?.counts.jumlah ?? [])
  return found.length === 0 ? null : addTallies(found)
}

function area(kode: string, nama: string, villages: readonly KnownDesa[], reports: Reports, before: Reports): ScoredArea {
  return {
    kode,
    nama,
    jumlah: sumOf(villages, reports),
    lalu: sumOf(villages, before),
    desa: villages.length,
    melapor: villages.filter((village) => reports.has(village.kode)).length,
  }
}

function servicesOf(villages: readonly KnownDesa[], reports: Reports): Record<string, Tally> {
  const all = villages.flatMap(({ kode }) => Object.entries(reports.get(kode)?.counts.layanan ?? {}))
  const byService = Map.groupBy(all, ([service]) => service)
  return Object.fromEntries([...byService].map(([service, tallies]) => [service, addTallies(tallies.map(([, tally]) => tally))]))
}

export async function lookAtScores(
  ctx: DistrictContext,
  { periode }: ParamsOf<typeof contract.readBoard>,
  { diam = SILENT_MONTHS }: QueryOf<typeof contract.readBoard>,
): Promise<BoardAnswer> {
  const quarter = requireQuarter(periode)
  const { from, until } = boundsOf(quarter)
  const earlier = quarterText(quarterBefore(quarter))
  const today = dayOf(ctx.now)
  const villages = (await readDesa(ctx)).filter((village) => wasOn(village, until))
  const [district, kecamatan] = [await readOpenDistrict(ctx), await readKecamatan(ctx)]
  const [reports, before] = [await readReports(ctx, periode), await readReports(ctx, earlier)]
  const activity = new Map((await readActivity(ctx, from, until)).map((each) => [each.desa, each]))
  const step = (await readQuarterSteps(ctx)).get(periode)
  const own = villages.filter(({ kode }) => isOwnArea(ctx, kode))
  const silent = (await readEnterers(ctx)).filter(
    ({ last, desa }) => isSilent(dayOf(last), today, diam) && desa.some((kode) => isOwnArea(ctx, kode)),
  )
  const names = await namesOf(
    ctx.db,
    silent.map(({ by }) => by),
  )
  const listed = new Set(own.map((village) => village.kecamatan))
  return {
    periode,
    sebelumnya: earlier,
    terkunci: step?.step === 'kunci',
    alasan: step?.reason ?? null,
    diubah: step?.taken_at.toISOString() ?? null,
    bulanDiam: diam,
    kabupaten: area(ctx.kab, district.nama, villages, reports, before),
    layanan: servicesOf(villages, reports),
    kecamatan: kecamatan
      .filter(({ kode }) => listed.has(kode))
      .map(({ kode, nama }) =>
        area(
          kode,
          nama,
          villages.filter((village) => village.kecamatan === kode),
          reports,
          before,
        ),
      ),
    desa: own.map(({ kode, nama, kecamatan: parent }) => {
      const [report, active] = [reports.get(kode), activity.get(kode)]
      const entered = (report === undefined ? active?.begun : active?.touched)?.getTime() ?? null
      const last = active?.last ?? null
      return {
        kode,
        nama,
        kecamatan: parent,
        keadaan: reportState({ sent: report?.sent_at.getTime() ?? null, entered }),
        hitungan: report?.counts ?? null,
        lalu: before.get(kode)?.counts.jumlah ?? null,
        rembuk: report?.met ?? null,
        multipihak: report?.joint ?? null,
        dikirim: report?.sent_at.toISOString() ?? null,
        terakhirIsi: last?.toISOString() ?? null,
        diam: isSilent(last === null ? null : dayOf(last), today, diam),
      }
    }),
    pengisi: silent.map(({ by, desa, last }) => ({
      nama: names.get(by) ?? by,
      desa: desa.filter((kode) => isOwnArea(ctx, kode)),
      terakhir: last.toISOString(),
    })),
    boleh: { kunci: allows(ctx, 'scorecard.lock'), keluarga: allows(ctx, 'scorecard.families') },
  }
}
