/**
 * The acts of the program for whoever is not a browser: commands and the maker of the demo district. Each is the same use case as behind the
 * route of that name, in a transaction of its own, and asks the same `may`.
 */
import type { ImportPreview, ImportSummary } from '@konvergen/contract/intake.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { importBoundaries as boundariesRoute, DistrictSummary } from '@konvergen/contract/wilayah.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { type ApplyInput, applyImport } from './capabilities/intake/apply-import.ts'
import { presentSummary } from './capabilities/intake/present-import.ts'
import { readFile } from './capabilities/intake/read-file.ts'
import { listImports } from './capabilities/intake/store.ts'
import { uploadImport } from './capabilities/intake/upload-import.ts'
import { importBoundaries, receiveBoundaries } from './capabilities/wilayah/import-boundaries.ts'
import { openDistrict, openDistrictFrom } from './capabilities/wilayah/open-district.ts'
import { type DeedActs, deedActsOf } from './deed-acts.ts'
import { permitAct, type Visitor } from './platform/permit-act.ts'
import { Problem } from './platform/problem.ts'
import { lookInto, runAcross, runInDistrict, type Surroundings, type Work } from './platform/run-work.ts'
import type { UploadedFile } from './platform/uploaded-file.ts'

export interface Acts extends DeedActs {
  /** Opens a district of the national list. */
  readonly openDistrict: (kode: string) => Promise<DistrictSummary>
  /** Opens a district that is given as it is; the demo goes to its own database. */
  readonly openDistrictFrom: (district: District, options: { demo: boolean }) => Promise<DistrictSummary>
  readonly listImports: (kab: string) => Promise<ImportSummary[]>
  readonly uploadImport: (kab: string, file: UploadedFile) => Promise<ImportPreview>
  readonly applyImport: (kab: string, input: ApplyInput) => Promise<ImportPreview>
  readonly importBoundaries: (kab: string, file: UploadedFile) => Promise<AnswerOf<typeof boundariesRoute>>
}

/** Every act throws a Problem when it cannot be done, or not by this visitor. */
export function actsOf(surroundings: Surroundings, visitor: Visitor): Acts {
  const as = (act: Act, kab?: string): Work => ({ ...surroundings, asker: permitAct(visitor, act, kab, new Date()) })
  const { databases } = surroundings
  return {
    ...deedActsOf(as),
    openDistrict: async (kode) => runAcross(as('wilayah.open'), databases.main, 'tulis', [kode], (ctx) => openDistrict(ctx, kode)),
    openDistrictFrom: async (district, options) => {
      const db = databases.forDistrict(district.kode)
      if (db === null) throw new Problem('tidak-ditemukan')
      return runAcross(as('wilayah.open'), db, 'tulis', [district.kode], (ctx) => openDistrictFrom(ctx, district, options))
    },
    listImports: async (kab) =>
      runInDistrict(as('intake.read', kab), 'baca', kab, async (ctx) => (await listImports(ctx)).map(presentSummary)),
    uploadImport: async (kab, file) => {
      const work = as('intake.upload', kab)
      const read = await readFile(file)
      return runInDistrict(work, 'tulis', kab, (ctx) => uploadImport(ctx, read))
    },
    applyImport: async (kab, input) => runInDistrict(as('intake.apply', kab), 'tulis', kab, (ctx) => applyImport(ctx, input)),
    importBoundaries: async (kab, file) => {
      const work = as('wilayah.boundaries', kab)
      const read = await receiveBoundaries(file, lookInto(work, kab))
      return runInDistrict(work, 'tulis', kab, (ctx) => importBoundaries(ctx, read))
    },
  }
}
