/**
 * One version of the analysis: its figures, texts and steps; the district's with what its kecamatan signed beside it. A draft is shown as it would be now.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { AnalysisContent } from '@konvergen/core/situation/analysis-content.ts'
import { differFromKecamatan } from '@konvergen/core/situation/differ-from-kecamatan.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { namesOf } from '../accounts/store.ts'
import { areaNames, definitionsOfCut } from '../coverage/door.ts'
import { readAnalysisContents } from '../situation/analysis-store.ts'
import { gatherStandings, latestTexts, mayIn, presentHead, requireStanding, type Standing } from '../situation/door.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { readContent } from './compose-analysis.ts'
import { contentOf } from './content-of-version.ts'
import { presentContent, presentText } from './present-content.ts'
import { isAgreed, kecamatanOfYear } from './step-analysis.ts'

function peopleIn(standings: readonly Standing[]): string[] {
  const all = standings.flatMap(({ analysis, steps, written }) => [
    analysis.begun_by,
    ...steps.map(({ taken_by }) => taken_by),
    ...written.map(({ written_by }) => written_by),
  ])
  return [...new Set(all)]
}

/** Those that a frozen version stands on, else those of the year as they are now. */
function besideOf({ analysis, state }: Standing, all: readonly Standing[], content: AnalysisContent): readonly Standing[] {
  if (analysis.level === 'kec') return []
  const frozen = new Set(content.cut.kecamatan.map(({ id }) => id))
  if (state === 'beku') return all.filter((each) => frozen.has(each.analysis.id))
  return [...kecamatanOfYear(all, analysis.year).values()]
}

async function differences(ctx: DistrictContext, content: AnalysisContent, beside: readonly Standing[]): Promise<AnalysisAnswer['beda']> {
  if (content.level === 'kec') return null
  const agreed = beside.filter(isAgreed).map(({ analysis }) => analysis.id)
  const signed = [...(await readAnalysisContents(ctx, agreed)).values()].map(readContent)
  const { differences: all, sums } = differFromKecamatan(content, signed)
  // The contract's schema is this very type, only without `readonly`.
  return { differences: all.filter(({ area }) => isOwnArea(ctx, area)), sums } as AnalysisAnswer['beda']
}

export async function lookAtAnalysis(ctx: DistrictContext, id: string): Promise<AnalysisAnswer> {
  const standing = await requireStanding(ctx, id)
  const all = await gatherStandings(ctx)
  const content = await contentOf(ctx, standing, all)
  const beside = besideOf(standing, all, content)
  const people = await namesOf(ctx.db, peopleIn([standing, ...beside]))
  const district = await readDistrictOn(ctx, null)
  const names = areaNames(district)
  const nameOf = (area: string): string => names.get(area) ?? area
  const definitions = await definitionsOfCut(ctx, content.cut.definitions)
  const asked = new Set(content.gaps.map(({ code }) => code))
  const shown = standing.analysis.level === 'kab' ? district.kecamatan.filter(({ kode }) => isOwnArea(ctx, kode)) : []
  return {
    analisis: presentHead(standing, nameOf, people),
    boleh: {
      tulis: standing.state === 'konsep' && mayIn(ctx, 'situation.compose', standing),
      tandatangan: standing.analysis.level === 'kec' && standing.state === 'konsep' && mayIn(ctx, 'situation.compose', standing),
      verifikasi: standing.state === 'ditandatangani' && mayIn(ctx, 'situation.verify', standing),
      bekukan: standing.analysis.level === 'kab' && standing.state === 'konsep' && mayIn(ctx, 'situation.freeze', standing),
    },
    langkah: standing.steps.map(({ step, reason, taken_by, taken_role, taken_at, digest }) => ({
      langkah: step,
      alasan: reason,
      oleh: people.get(taken_by) ?? taken_by,
      peran: taken_role,
      pada: taken_at.toISOString(),
      sidik: digest,
    })),
    teks: latestTexts(standing).map((text) => presentText(text, people)),
    isi: presentContent(ctx, content, definitions),
    namaIndikator: Object.fromEntries(definitions.flatMap(({ code, name }) => (asked.has(code) ? [[code, name] as const] : []))),
    kecamatan: shown.map(({ kode, nama }) => {
      const own = beside.find(({ analysis }) => analysis.area === kode)
      return {
        wilayah: kode,
        nama,
        analisis: own === undefined ? null : presentHead(own, nameOf, people),
        teks: own === undefined ? [] : latestTexts(own).map((text) => presentText(text, people)),
      }
    }),
    beda: await differences(ctx, content, beside),
  }
}
