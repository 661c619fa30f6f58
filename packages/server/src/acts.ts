/**
 * The acts of the program for whoever is not a browser: commands and the maker of the demo district. Each is the same use case as behind the
 * route of that name, in a transaction of its own.
 */
import type { ImportPreview, ImportSummary } from '@konvergen/contract/intake.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/wilayah.ts'
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { type ApplyInput, applyImport } from './capabilities/intake/apply-import.ts'
import { presentSummary } from './capabilities/intake/present-import.ts'
import { readFile } from './capabilities/intake/read-file.ts'
import { listImports } from './capabilities/intake/store.ts'
import { uploadImport } from './capabilities/intake/upload-import.ts'
import { importBoundaries, receiveBoundaries } from './capabilities/wilayah/import-boundaries.ts'
import { openDistrict, openDistrictFrom } from './capabilities/wilayah/open-district.ts'
import { Problem } from './platform/problem.ts'
import { lookInto, runAcross, runInDistrict, type Work } from './platform/run-work.ts'
import type { UploadedFile } from './platform/uploaded-file.ts'

export interface Acts {
  /** Opens a district of the national list. */
  readonly openDistrict: (kode: string) => Promise<DistrictSummary>
  /** Opens a district that is given as it is; the demo goes to its own database. */
  readonly openDistrictFrom: (district: District, options: { demo: boolean }) => Promise<DistrictSummary>
  readonly listImports: (kab: string) => Promise<ImportSummary[]>
  readonly uploadImport: (kab: string, file: UploadedFile) => Promise<ImportPreview>
  readonly applyImport: (kab: string, input: ApplyInput) => Promise<ImportPreview>
  readonly importBoundaries: (kab: string, file: UploadedFile) => Promise<AnswerOf<typeof contract.importBoundaries>>
}

/** Every act throws a Problem when it cannot be done. */
export function actsOf(work: Work): Acts {
  return {
    openDistrict: (kode) => runAcross(work, work.databases.main, 'tulis', [kode], (ctx) => openDistrict(ctx, kode)),
    openDistrictFrom: async (district, options) => {
      const db = work.databases.forDistrict(district.kode)
      if (db === null) throw new Problem('tidak-ditemukan')
      return runAcross(work, db, 'tulis', [district.kode], (ctx) => openDistrictFrom(ctx, district, options))
    },
    listImports: (kab) => runInDistrict(work, 'baca', kab, async (ctx) => (await listImports(ctx)).map(presentSummary)),
    uploadImport: async (kab, file) => {
      const read = await readFile(file)
      return runInDistrict(work, 'tulis', kab, (ctx) => uploadImport(ctx, read))
    },
    applyImport: (kab, input) => runInDistrict(work, 'tulis', kab, (ctx) => applyImport(ctx, input)),
    importBoundaries: async (kab, file) => {
      const read = await receiveBoundaries(file, lookInto(work, kab))
      return runInDistrict(work, 'tulis', kab, (ctx) => importBoundaries(ctx, read))
    },
  }
}
