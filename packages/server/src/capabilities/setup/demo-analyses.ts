/**
 * Versions of the analysis in the demo district: two kecamatan that compose their own, one of them signed and waiting for a second person, and a version of the
 * district's that was frozen without them; on it rests this year's rembuk. Brought in by the ordinary acts.
 */
import type { Topic } from '@konvergen/core/situation/analysis-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { freezeAnalysis, signAnalysis } from '../lokus/door.ts'
import { beginAnalysis, writeAnalysisText } from '../situation/door.ts'
import { readKecamatan } from '../wilayah/store.ts'
import { insertDemoRembuk } from './demo-rembuk.ts'

const CAUSES: readonly (readonly [Topic, string])[] = [
  ['ringkasan', 'Contoh rekaan: kasus terkumpul di desa yang jauh dari puskesmas.'],
  ['penyebab-lingkungan', 'Contoh rekaan: sumber air keluarga berisiko kering pada musim kemarau.'],
]
const REASON = 'Contoh rekaan: kecamatan belum selesai, rembuk menunggu angka.'

/** `secretariat`: in the name of the demo's own. */
export async function insertDemoAnalyses(secretariat: DistrictContext): Promise<void> {
  const tahun = secretariat.now.getUTCFullYear()
  const kecamatan = await readKecamatan(secretariat)
  const [signed, draft] = kecamatan
  for (const one of [signed, draft]) {
    if (one === undefined) continue
    const { id } = await beginAnalysis(secretariat, { wilayah: one.kode, tahun })
    for (const [topik, isi] of one === signed ? CAUSES : CAUSES.slice(0, 1)) await writeAnalysisText(secretariat, id, { topik, isi })
    if (one === signed) await signAnalysis(secretariat, id)
  }
  const { id } = await beginAnalysis(secretariat, { wilayah: secretariat.kab, tahun })
  await writeAnalysisText(secretariat, id, { topik: 'ringkasan', isi: 'Contoh rekaan: analisis untuk rembuk stunting kabupaten.' })
  await freezeAnalysis(secretariat, id, { belumSelesai: kecamatan.length, alasan: REASON })
  await insertDemoRembuk(secretariat, id)
}
