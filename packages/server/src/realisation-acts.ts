/**
 * Realisation for whoever is not a browser: the sheet of a quarter out and in, papers. Each is the same use case as behind its route, and asks the same `may`.
 */

import type * as files from '@konvergen/contract/realisation-files.ts'
import type { ReportPreview } from '@konvergen/contract/realisation-files.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as villageFiles from '@konvergen/contract/village-realisation-files.ts'
import type { VillageSheetPreview } from '@konvergen/contract/village-realisation-files.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { quoteChain } from './capabilities/chain/door.ts'
import type { SemesterChoice } from './capabilities/realisation/compose-papers.ts'
import { composeSheet, writeSheet } from './capabilities/realisation/compose-sheet.ts'
import { composeVillageSheet, type VillageSheetChoice, writeVillageSheetFile } from './capabilities/realisation/compose-village-sheet.ts'
import type { GridChoice } from './capabilities/realisation/look-at-grid.ts'
import { previewSheet } from './capabilities/realisation/preview-sheet.ts'
import { previewVillageSheet } from './capabilities/realisation/preview-village-sheet.ts'
import { readSheetFile, readVillageSheetFile } from './capabilities/realisation/read-sheet-file.ts'
import { takeOutPackPdf, takeOutPackPptx, takeOutSemesterDocx, takeOutSemesterPdf } from './capabilities/realisation/take-out-papers.ts'
import { applySheet } from './capabilities/realisation/write-reports.ts'
import { applyVillageSheet } from './capabilities/realisation/write-village-reports.ts'
import { runInDistrict, type Work } from './platform/run-work.ts'
import type { UploadedFile } from './platform/uploaded-file.ts'

export interface RealisationActs {
  readonly realisationSheet: (kab: string, choice: GridChoice) => Promise<Uint8Array>
  /** Nothing is kept. */
  readonly previewRealisation: (kab: string, file: UploadedFile) => Promise<ReportPreview>
  /** How many rows were kept. */
  readonly applyRealisation: (kab: string, body: BodyOf<typeof files.applyRealisationSheet>) => Promise<number>
  /** The same of one village or, without `desa`, of all. */
  readonly villageSheet: (kab: string, choice: VillageSheetChoice) => Promise<Uint8Array>
  readonly previewVillages: (kab: string, file: UploadedFile) => Promise<VillageSheetPreview>
  readonly applyVillages: (kab: string, body: BodyOf<typeof villageFiles.applyVillageSheet>) => Promise<number>
  readonly realisationPack: (kab: string, choice: GridChoice, ending: 'pdf' | 'pptx') => Promise<Uint8Array>
  readonly semesterReport: (kab: string, choice: SemesterChoice, ending: 'pdf' | 'docx') => Promise<Uint8Array>
}

export function realisationActs(as: (act: Act, kab: string) => Work): RealisationActs {
  return {
    realisationSheet: async (kab, choice) => {
      const sheet = await runInDistrict(as('realisation.read', kab), 'baca', kab, (ctx) => composeSheet(ctx, choice))
      return (await writeSheet(sheet)).bytes
    },
    previewRealisation: async (kab, file) => {
      const work = as('realisation.write', kab)
      const read = await readSheetFile(file)
      return runInDistrict(work, 'tulis', kab, (ctx) => previewSheet(ctx, read))
    },
    applyRealisation: async (kab, body) =>
      (await runInDistrict(as('realisation.write', kab), 'tulis', kab, (ctx) => applySheet(ctx, body))).rows.length,
    villageSheet: async (kab, choice) => {
      const sheet = await runInDistrict(as('realisation.villages', kab), 'baca', kab, (ctx) => composeVillageSheet(ctx, choice))
      return (await writeVillageSheetFile(sheet)).bytes
    },
    previewVillages: async (kab, file) => {
      const work = as('realisation.write-village', kab)
      const read = await readVillageSheetFile(file)
      return runInDistrict(work, 'tulis', kab, (ctx) => previewVillageSheet(ctx, read))
    },
    applyVillages: async (kab, body) =>
      (await runInDistrict(as('realisation.write-village', kab), 'tulis', kab, (ctx) => applyVillageSheet(ctx, body))).rows.length,
    realisationPack: async (kab, choice, ending) => {
      const takeOut = ending === 'pdf' ? takeOutPackPdf : takeOutPackPptx
      return (await takeOut(as('realisation.read', kab), { ...choice, kab }, quoteChain)).bytes
    },
    semesterReport: async (kab, choice, ending) => {
      const takeOut = ending === 'pdf' ? takeOutSemesterPdf : takeOutSemesterDocx
      return (await takeOut(as('realisation.villages', kab), { ...choice, kab }, quoteChain)).bytes
    },
  }
}
